// SPDX-License-Identifier: Apache-2.0
#include "stages/serieslinks.h"

#include "core/diskerror.h"
#include "core/reason.h"

#include <QFile>
#include <QFileInfo>
#include <QOperatingSystemVersion>
#include <QSet>

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

bool SeriesLinks::areNeededFor(const SeriesFiles &series) { return series.sharesFolder || series.folders().size() > 1; }

Result<std::unique_ptr<SeriesLinks>> SeriesLinks::make(const Directory &root, const QString &folder,
                                                       const SeriesFiles &series)
{
    if (const QStringList folders = series.folders(); !hasLinks() && folders.size() > 1)
        return failure(
            Error::Kind::Usage,
            english<QT_TRANSLATE_NOOP("Reasons", "The series lies in several folders, such as “%1” and “%2”: "
                                                 "only a part of it would be taken.")>()
                .arg(folders[0], folders[1]),
            {.path = root.path()});
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
    // Not the folder above, if it is empty: another thread may be about to make its own folder in it. What stays here
    // is removed by the next attempt.
    (void)m_root.removeTree(m_folder);
}

} // namespace tcia::stages
