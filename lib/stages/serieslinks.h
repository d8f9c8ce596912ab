// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/platform/directory.h"
#include "core/platform/symboliclink.h"
#include "stages/seriesfiles.h"

#include <functional>
#include <memory>

namespace tcia::stages {

//! A folder of links to the files of one series and no others, for programs that take all that lies in a folder. It is
//! removed at the end of its life; the files stay. Blocking; on one thread.
class SeriesLinks
{
public:
    //! Whether the folder of the series has files of others, or not all of its own.
    static bool areNeededFor(const SeriesFiles &series);

    using LinkMaker = std::function<std::error_code(const QString &target, const QString &path)>;
    //! Makes the folder anew, below the root. Usage, with what to do, where no links can be made.
    static Result<std::unique_ptr<SeriesLinks>> make(const Directory &root, const QString &folder,
                                                     const SeriesFiles &series,
                                                     const LinkMaker &makeLink = platform::makeSymbolicLink);
    ~SeriesLinks();
    Q_DISABLE_COPY_MOVE(SeriesLinks)

    QString path() const { return m_root.pathOf(m_folder); }

private:
    SeriesLinks(const Directory &root, const QString &folder) : m_root(root), m_folder(folder) {}

    const Directory m_root;
    const QString m_folder;
};

} // namespace tcia::stages
