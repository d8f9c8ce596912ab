// SPDX-License-Identifier: Apache-2.0
#include "stages/serieslinks.h"

#include "core/diskerror.h"
#include "core/reason.h"

#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace tcia::stages {

namespace {

//! Whether no link at all can be made where this happened.
bool areWithoutLinks(const std::error_code &code)
{
    return code == std::errc::operation_not_permitted || code == std::errc::not_supported ||
           code == std::errc::operation_not_supported || code == std::errc::function_not_supported;
}

//! Copies would fill the disk unasked: nothing is run.
Error withoutLinks(const Directory &root, const SeriesFiles &series)
{
    const QStringList folders = series.folders();
    const QString why =
        folders.size() > 1
            ? english<QT_TRANSLATE_NOOP("Reasons",
                                        "The series lies in several folders, such as “%1” and “%2”, and links that "
                                        "would bring them together are not possible here: Windows, FAT and some "
                                        "shared drives have none. Move its files into one folder, or all of "
                                        "them to a disk that has links.")>()
                  .arg(folders[0], folders[1])
            : english<QT_TRANSLATE_NOOP("Reasons",
                                        "Several series lie in this folder, and links that would keep them apart "
                                        "are not possible here: Windows, FAT and some shared drives have none. "
                                        "Move each series into a folder of its own, or all of them to a disk that "
                                        "has links.")>();
    return {.kind = Error::Kind::Usage, .detail = why, .context = {.path = root.pathOf(series.folder())}};
}

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
                                                       const SeriesFiles &series, const LinkMaker &makeLink)
{
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
        const QString target = QFileInfo(root.pathOf(file.path)).absoluteFilePath();
        const std::error_code failed = makeLink(target, link);
        if (areWithoutLinks(failed))
            return failure(withoutLinks(root, series));
        if (failed)
            return failure(
                diskError(failed, english<QT_TRANSLATE_NOOP("Reasons", "A link to an image cannot be made")>(), link));
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
