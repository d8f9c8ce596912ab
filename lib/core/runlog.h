// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <memory>
#include <optional>

class QLockFile;

namespace tcia {

//! The log of this run of the program, in a file that only the user may read. A clean end removes it; the log of a run
//! that crashed, was killed or lost power stays and is found by the next run, which keeps the latest five. One per
//! process, and one process per folder: a second one writes no file. Messages may come from any thread, during its life
//! and after; they are redacted.
class RunLog
{
public:
    //! Begins the log in `folder`, which is created if missing. A folder that cannot be written to is reported in the
    //! log of standard error, and the program goes on without a file.
    explicit RunLog(const QString &folder);
    ~RunLog(); //!< a clean end

    //! What to tell about the previous run if it did not end properly: where its log lies.
    const std::optional<Error> &previousRun() const { return m_previousRun; }

    void end(); //!< a clean end by another way than the destructor, for std::_Exit()

    //! The folder for the logs of this user's programs.
    static QString defaultFolder();

private:
    void keepPrevious(const QString &folder, const QString &path);

    std::unique_ptr<QLockFile> m_lock;
    std::optional<Error> m_previousRun;
};

} // namespace tcia
