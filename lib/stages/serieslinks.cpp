// SPDX-License-Identifier: Apache-2.0
#include "stages/serieslinks.h"

#include "core/diskerror.h"
#include "core/reason.h"

#include <QFile>
#include <QFileInfo>
#include <QOperatingSystemVersion>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::stages {

namespace {

//! What QFile::link() makes on Windows is no link for programs.
bool hasLinks() { return QOperatingSystemVersion::currentType() != QOperatingSystemVersion::Windows; }

//! Names that are each there once, also where case does not count: files of several folders may be called the same.
QString nameFor(const SeriesFile &file, QSet<QString> &taken)
{
    const QString own = file.path.section(u'/', -1);
    QString name = own;
    for (int number = 2; taken.contains(name.toCaseFolded()); ++number)
        name = u"%1-%2"_s.arg(number).arg(own);
    taken.insert(name.toCaseFolded());
    return name;
}

} // namespace

bool SeriesLinks::areNeededFor(const SeriesFiles &series)
{
    const QString folder = series.folder();
    return series.sharesFolder || std::ranges::any_of(series.files, [&folder](const SeriesFile &file) {
               return file.path.section(u'/', 0, -2) != folder;
           });
}

Result<std::unique_ptr<SeriesLinks>> SeriesLinks::make(const Directory &root, const QString &folder,
                                                       const SeriesFiles &series)
{
    if (!hasLinks())
        return failure(Error::Kind::Usage,
                       english<QT_TRANSLATE_NOOP(
                           "Reasons", "Several series lie in this folder; the program would take all of them.")>(),
                       {.path = root.pathOf(series.folder())});
    if (root.exists(folder))
        if (const auto removed = root.removeTree(folder); !removed)
            return failure(removed.error());
    std::unique_ptr<SeriesLinks> links(new SeriesLinks(root, folder));
    const auto made = root.makeFolder(folder);
    if (!made)
        return failure(made.error());
    QSet<QString> taken;
    for (const SeriesFile &file : series.files) {
        const QString link = made->pathOf(nameFor(file, taken));
        QFile target(QFileInfo(root.pathOf(file.path)).absoluteFilePath());
        if (!target.link(link))
            return failure(diskError(target));
    }
    return links;
}

SeriesLinks::~SeriesLinks()
{
    if (m_root.removeTree(m_folder))
        m_root.removeEmptyFolders(m_folder.section(u'/', 0, -2));
}

} // namespace tcia::stages
