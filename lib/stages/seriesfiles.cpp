// SPDX-License-Identifier: Apache-2.0
#include "stages/seriesfiles.h"

#include "core/reason.h"
#include "core/uid.h"
#include "dicom/attributetable.h"
#include "stages/stagepaths.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>
#include <QSet>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::stages {

namespace {

QString parentOf(const QString &path) { return path.section(u'/', 0, -2); }

//! The state of a file that was found without following a link.
Result<QString> stateOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return failure(Error::Kind::Disk, english<QT_TRANSLATE_NOOP("Reasons", "There is no such file.")>(),
                       {.path = path});
    return u"%1 %2"_s.arg(info.size()).arg(info.lastModified().toMSecsSinceEpoch());
}

Error withoutUid(const QString &path)
{
    return {.kind = Error::Kind::BadArchive,
            .detail = english<QT_TRANSLATE_NOOP("Reasons", "Its series UID is missing or no UID.")>(),
            .context = {.path = path}};
}

//! What a file's header names; empty for what is no readable DICOM file.
struct NamedUids
{
    QString series {};
    QString sop {};
};
NamedUids uidsIn(const Directory &folder, const QString &name)
{
    const QList<dicom::Attribute> wanted {{0x0020, 0x000e}, {0x0008, 0x0018}};
    const auto file = folder.file(name, Directory::Mode::Read);
    const auto values = file ? dicom::readAttributes(**file, wanted) : failure(file.error());
    return values ? NamedUids {.series = values->at(0), .sop = values->at(1)} : NamedUids();
}

void markShared(QList<SeriesFiles> &all)
{
    QHash<QString, QString> owners;
    QSet<QString> shared;
    for (const SeriesFiles &one : std::as_const(all))
        for (const SeriesFile &file : one.files) {
            QString &owner = owners[parentOf(file.path)];
            if (!owner.isEmpty() && owner != one.seriesUid)
                shared.insert(parentOf(file.path));
            owner = one.seriesUid;
        }
    for (SeriesFiles &one : all)
        one.sharesFolder = std::ranges::any_of(
            one.files, [&](const SeriesFile &file) { return shared.contains(parentOf(file.path)); });
}

} // namespace

QString SeriesFiles::folder() const { return files.isEmpty() ? QString() : parentOf(files.first().path); }

QStringList SeriesFiles::folders() const
{
    QStringList all;
    for (const SeriesFile &file : files)
        if (const QString folder = parentOf(file.path); all.isEmpty() || all.last() != folder)
            all << folder;
    all.removeDuplicates();
    return all;
}

QString SeriesFiles::state() const
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const SeriesFile &file : files) {
        hash.addData((file.path.section(u'/', -1) + u'\n').toUtf8());
        hash.addData((file.state + u'\n').toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<FoundSeries> findSeries(const QString &root, const std::atomic_bool &cancelled)
{
    FoundSeries found;
    QHash<QString, qsizetype> positions;
    const auto take = [&](const dicom::ImageAttributes &image) {
        if (isOfStages(image.path))
            return;
        const QString path = root + u'/' + image.path;
        const auto state = stateOf(path);
        if (!state || !isUid(image.seriesUid)) {
            found.errors << (state ? withoutUid(path) : state.error());
            return;
        }
        auto position = positions.constFind(image.seriesUid);
        if (position == positions.cend()) {
            position = positions.insert(image.seriesUid, found.series.size());
            found.series << SeriesFiles {.seriesUid = image.seriesUid, .studyUid = image.studyUid};
        }
        found.series[*position].files << SeriesFile {.path = image.path, .state = *state, .sopUid = image.sopUid};
    };
    const auto read = dicom::forEachImage(root, {}, QThreadPool::globalInstance(), cancelled, take);
    if (!read)
        return failure(read.error());
    found.otherFiles = read->otherFiles;
    found.errors << read->errors;
    markShared(found.series);
    return found;
}

QList<std::pair<QString, QString>> copiesIn(const SeriesFiles &series)
{
    QList<std::pair<QString, QString>> copies;
    QHash<QString, QString> first;
    for (const SeriesFile &file : series.files) {
        if (file.sopUid.isEmpty())
            continue;
        if (const auto known = first.constFind(file.sopUid); known != first.cend())
            copies.emplaceBack(*known, file.path);
        else
            first.insert(file.sopUid, file.path);
    }
    return copies;
}

Result<SeriesFiles> statesOf(const QString &root, const SeriesFiles &series)
{
    SeriesFiles now = series;
    for (SeriesFile &file : now.files) {
        const auto state = stateOf(root + u'/' + file.path);
        if (!state)
            return failure(state.error());
        file.state = *state;
    }
    return now;
}

Result<SeriesFiles> seriesInFolder(const QString &root, const QString &folder, const QString &seriesUid)
{
    if (!isUid(seriesUid))
        return failure(withoutUid(root + u'/' + folder));
    const auto directory = Directory::open(root);
    if (!directory)
        return failure(directory.error());
    const auto inside = directory->folder(folder);
    if (!inside)
        return failure(inside.error());
    const auto entries = inside->entries();
    if (!entries)
        return failure(entries.error());
    SeriesFiles series {.seriesUid = seriesUid};
    for (const DirectoryEntry &entry : *entries) {
        if (!entry.isFile() || entry.name.startsWith(u'.'))
            continue;
        const NamedUids uids = uidsIn(*inside, entry.name);
        if (!uids.series.isEmpty() && uids.series != seriesUid) {
            series.sharesFolder = true;
            continue;
        }
        const auto state = stateOf(inside->pathOf(entry.name));
        if (!state)
            return failure(state.error());
        series.files << SeriesFile {.path = folder + u'/' + entry.name, .state = *state, .sopUid = uids.sop};
    }
    if (series.files.isEmpty())
        return failure(Error::Kind::Disk, english<QT_TRANSLATE_NOOP("Reasons", "There is no such file.")>(),
                       {.path = inside->path()});
    std::ranges::sort(series.files, {}, &SeriesFile::path);
    return series;
}

} // namespace tcia::stages
