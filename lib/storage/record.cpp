// SPDX-License-Identifier: Apache-2.0
#include "storage/record.h"

#include "core/diskerror.h"
#include "core/durable.h"
#include "core/fields.h"
#include "core/missing.h"
#include "core/platform/directory.h"
#include "core/reason.h"
#include "core/uid.h"
#include "storage/boundedlines.h"
#include "storage/reservednames.h"
#include "storage/stagingpaths.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::storage {

namespace {

const QString checkpointKey = u"synced"_s;

bool isPlainName(const QString &name) { return isBelowRoot(name) && !name.contains(u'/'); }

// Keys of missing digests are empty, as earlier versions wrote and read them.
Digests digestsFromJson(const QJsonObject &file)
{
    Digests digests;
    for (const auto &[kind, key] : {std::pair(Digest::Kind::Crc32, "crc"_L1), std::pair(Digest::Kind::Md5, "md5"_L1)})
        if (const Digest digest = Digest::fromHex(kind, file.value(key).toString()); !digest.isNone())
            digests << digest;
    return digests;
}

// Lines of earlier versions say only whether MD5 sums were compared; a CRC always was.
Digest::Kind proofFromJson(const QJsonObject &line)
{
    if (const QString name = line.value("proof"_L1).toString(); !name.isEmpty())
        return digestKindFromName(name);
    return line.value("md5Checked"_L1).toBool() ? Digest::Kind::Md5 : Digest::Kind::Crc32;
}

QByteArray textOf(const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

QByteArray textOf(const UnpackedFile &file)
{
    QJsonObject json {{u"name"_s, file.name},
                      {u"size"_s, file.size},
                      {u"crc"_s, find(file.digests, Digest::Kind::Crc32).hex()},
                      {u"md5"_s, find(file.digests, Digest::Kind::Md5).hex()}};
    if (!file.key.isEmpty())
        json.insert(u"key"_s, file.key);
    return textOf(json);
}

Error unreadable(const QString &why) { return {.kind = Error::Kind::Disk, .detail = why}; }

const QString recordName = nameOf(ReservedName::Record);

Result<std::unique_ptr<QFile>> openRecord(const QString &root, Directory::Mode mode)
{
    const auto folder = Directory::open(root);
    return folder ? folder->file(recordName, mode) : failure(folder.error());
}

} // namespace

QString recordPath(const QString &root) { return root + u'/' + recordName; }

bool hasRecord(const QString &root)
{
    const auto folder = Directory::open(root);
    if (!folder)
        return !isCertainlyMissing(root);
    return !folder->isMissing(recordName) && !folder->entry(recordName).isFolder();
}

Result<qint64> recordSize(const QString &root)
{
    const auto folder = Directory::open(root);
    if (!folder)
        return failure(folder.error());
    const DirectoryEntry entry = folder->entry(recordName);
    if (!entry.exists() && !folder->isMissing(recordName))
        return failure(Error::Kind::Disk,
                       english<QT_TRANSLATE_NOOP("Reasons", "The disk does not report whether it exists.")>(),
                       {.path = recordPath(root)});
    return entry.size;
}

// The record is in a folder that other programs may have written to: its paths are validated like an archive's.
bool isBelowRoot(const QString &folder) { return isRelativePath(folder) && !isStaging(folder); }

QString bootId()
{
    static const QString id = QString::fromLatin1(QSysInfo::bootUniqueId());
    return id;
}

QJsonObject seriesToJson(const Series &series)
{
    QJsonObject json;
    for (const auto &field : fields<Series>())
        if (const QVariant known = value(series, field); known.isValid() && !known.toString().isEmpty())
            json.insert(QString(field.key), known.typeId() == QMetaType::LongLong
                                                ? QJsonValue(known.toLongLong())
                                                : QJsonValue(valueText(series, field)));
    return json;
}

Series seriesFromJson(const QJsonObject &json)
{
    Series series;
    for (const auto &field : fields<Series>())
        if (const QJsonValue known = json.value(QString(field.key)); !known.isUndefined())
            setValue(series, field, known.toVariant().toString());
    return series;
}

// The list of files is put together as text: as one JSON value, tens of thousands of them take a multiple of its
// memory.
QByteArray lineOf(const Record &record)
{
    QJsonObject rest {{u"series"_s, seriesToJson(record.series)},
                      {u"folder"_s, record.folder},
                      {u"server"_s, record.server},
                      {u"proof"_s, nameOf(record.proof)},
                      {u"md5Checked"_s, record.proof == Digest::Kind::Md5}, // read by older versions
                      {u"taken"_s, record.downloaded.toUTC().toString(Qt::ISODate)},
                      {u"boot"_s, bootId()},
                      {u"version"_s, QStringLiteral(TCIA_VERSION)}};
    if (record.isAdopted)
        rest.insert(u"adopted"_s, true);
    QByteArray line = "{\"files\":[";
    for (const UnpackedFile &file : record.files) {
        if (!line.endsWith('['))
            line += ',';
        line += textOf(file);
    }
    return line + "]," + textOf(rest).sliced(1); // without its bracket
}

Result<Record> recordFromLine(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    Record record;
    record.series = seriesFromJson(json.value(u"series"_s).toObject());
    record.folder = json.value(u"folder"_s).toString();
    record.server = json.value(u"server"_s).toString();
    record.proof = proofFromJson(json);
    record.downloaded = QDateTime::fromString(json.value(u"taken"_s).toString(), Qt::ISODate);
    record.boot = json.value(u"boot"_s).toString();
    record.version = json.value(u"version"_s).toString();
    record.isAdopted = json.value(u"adopted"_s).toBool();
    for (const auto entry : json.value(u"files"_s).toArray()) {
        const QJsonObject file = entry.toObject();
        record.files.append({.name = file.value(u"name"_s).toString(),
                             .size = file.value(u"size"_s).toInteger(-1),
                             .digests = digestsFromJson(file),
                             .key = file.value(u"key"_s).toString()});
        if (!isPlainName(record.files.last().name) || record.files.last().size < 0)
            return failure(
                unreadable(english<QT_TRANSLATE_NOOP("Reasons", "A record names a file outside its folder.")>()));
    }
    if (!isUid(record.series.seriesUid) || !isBelowRoot(record.folder))
        return failure(unreadable(english<QT_TRANSLATE_NOOP("Reasons", "A record cannot be read.")>()));
    return record;
}

Result<QList<qint64>> appendRecords(const QString &root, const QList<QByteArray> &lines)
{
    const auto opened = openRecord(root, Directory::Mode::Append);
    if (!opened)
        return failure(opened.error());
    QByteArray all;
    QList<qint64> offsets;
    for (const QByteArray &line : lines) {
        offsets << all.size();
        all += line + '\n';
    }
    const auto begin = appendLines(**opened, all);
    if (!begin)
        return failure(begin.error());
    for (qint64 &offset : offsets)
        offset += *begin;
    return offsets;
}

Result<void> checkAppendable(const QString &root)
{
    const auto folder = Directory::open(root);
    if (!folder)
        return failure(folder.error());
    const bool isNew = folder->isMissing(recordName);
    auto opened = folder->file(recordName, Directory::Mode::Append);
    if (!opened) {
        Error error = opened.error();
        error.detail = english<QT_TRANSLATE_NOOP(
            "Reasons", "Downloads cannot be recorded: %1 Make it a writable file, move it away, or choose "
                       "another folder.")>()
                           .arg(error.detail);
        return failure(error);
    }
    opened->reset(); // Windows does not remove an open file
    return isNew ? folder->removeFile(recordName) : Result<void>();
}

Result<void> flushRecord(const QString &root)
{
    const auto file = openRecord(root, Directory::Mode::Append);
    return file ? flushFile(**file) : failure(file.error());
}

Result<void> appendCheckpoint(const QString &root, qint64 offset)
{
    const auto appended = appendRecords(root, {textOf(QJsonObject {{checkpointKey, offset}})});
    return appended ? Result<void>() : failure(appended.error());
}

bool isSynced(const QString &root)
{
    if (!hasRecord(root))
        return true;
    const auto file = openRecord(root, Directory::Mode::Read);
    if (file && (*file)->size() == 0)
        return true;
    constexpr qint64 longestCheckpoint = 64;
    const qint64 from = file ? qMax<qint64>(0, (*file)->size() - longestCheckpoint) : 0;
    if (!file || !(*file)->seek(from))
        return false;
    const QByteArray tail = (*file)->read(longestCheckpoint);
    const qsizetype begin = tail.chopped(1).lastIndexOf('\n') + 1; // of the last line
    const QJsonValue synced = QJsonDocument::fromJson(tail.sliced(begin)).object().value(checkpointKey);
    return tail.endsWith('\n') && synced.isDouble() && synced.toInteger() == from + begin;
}

Result<Record> readRecordAt(const QString &root, qint64 offset)
{
    const auto file = openRecord(root, Directory::Mode::Read);
    if (!file)
        return failure(file.error());
    if (!(*file)->seek(offset))
        return failure(diskError(**file));
    return recordFromLine(readLine(**file).text);
}

Result<RecordSums> forEachRecord(const QString &root, const std::function<void(const Record &, qint64)> &each)
{
    RecordSums sums;
    if (!hasRecord(root))
        return sums;
    const auto opened = openRecord(root, Directory::Mode::Read);
    if (!opened)
        return failure(opened.error());
    QFile &file = **opened;
    while (!file.atEnd()) {
        const qint64 offset = file.pos();
        const auto [line, isTooLong] = readLine(file);
        if (file.error() != QFile::NoError)
            return failure(diskError(file));
        if (isTooLong)
            ++sums.unreadable;
        if (line.trimmed().isEmpty())
            continue;
        if (const auto record = recordFromLine(line))
            each(*record, offset);
        else if (const QJsonValue synced = QJsonDocument::fromJson(line).object().value(checkpointKey);
                 synced.isDouble())
            sums.synced = synced.toInteger();
        else
            ++sums.unreadable;
    }
    return sums;
}

Result<void> forEachLine(const QString &root, qint64 offset,
                         const std::function<void(const QByteArray &, qint64)> &each)
{
    if (!hasRecord(root))
        return {};
    const auto file = openRecord(root, Directory::Mode::Read);
    if (!file)
        return failure(file.error());
    if (!(*file)->seek(offset))
        return failure(diskError(**file));
    while (!(*file)->atEnd()) {
        const qint64 begin = (*file)->pos();
        each(readLine(**file).text, begin);
        if ((*file)->error() != QFile::NoError)
            return failure(diskError(**file));
    }
    return {};
}

Result<Records> readRecords(const QString &root)
{
    Records all;
    QHash<QString, qsizetype> place;
    const auto sums = forEachRecord(root, [&](const Record &record, qint64) {
        const QString &uid = record.series.seriesUid;
        if (const auto known = place.constFind(uid); known != place.cend())
            all.records[*known] = record;
        else {
            place.insert(uid, all.records.size());
            all.records.append(record);
        }
    });
    if (!sums)
        return failure(sums.error());
    all.unreadable = sums->unreadable;
    return all;
}

} // namespace tcia::storage
