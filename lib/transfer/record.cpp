// SPDX-License-Identifier: Apache-2.0
#include "transfer/record.h"

#include "core/fields.h"
#include "core/uid.h"
#include "transfer/lines.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

namespace {

const QString checkpointKey = u"synced"_s;

bool isPlainName(const QString &name) { return isBelowRoot(name) && !name.contains(u'/'); }

// Keys that a file has no digest for are empty, as versions before this one wrote and read them.
Digests digestsFromJson(const QJsonObject &file)
{
    Digests digests;
    for (const auto &[kind, key] : {std::pair(Digest::Kind::Crc32, "crc"_L1), std::pair(Digest::Kind::Md5, "md5"_L1)})
        if (const Digest digest = Digest::fromHex(kind, file.value(key).toString()); !digest.isNone())
            digests << digest;
    return digests;
}

// Lines of older versions say only whether MD5 sums were compared; a CRC always was.
Digest::Kind proofFromJson(const QJsonObject &line)
{
    if (const QString name = line.value("proof"_L1).toString(); !name.isEmpty())
        return digestKindFromName(name);
    return line.value("md5Checked"_L1).toBool() ? Digest::Kind::Md5 : Digest::Kind::Crc32;
}

QJsonObject toJson(const UnpackedFile &file)
{
    return {{u"name"_s, file.name},
            {u"size"_s, file.size},
            {u"crc"_s, find(file.digests, Digest::Kind::Crc32).hex()},
            {u"md5"_s, find(file.digests, Digest::Kind::Md5).hex()}};
}

Error unreadable(const QString &why) { return {.kind = Error::Kind::Disk, .detail = why, .subject = {}}; }

Error fileError(const QFile &file)
{
    const bool full = file.error() == QFile::ResourceError;
    return {.kind = full ? Error::Kind::NoSpace : Error::Kind::Disk, .detail = file.errorString(), .subject = file.fileName()};
}

// A crash may have cut the last line; what comes next must not be glued to it.
Result<bool> endsMidLine(QFile &file)
{
    char last = '\n';
    if (file.size() > 0 && (!file.seek(file.size() - 1) || !file.getChar(&last)))
        return failure(fileError(file));
    return last != '\n';
}

} // namespace

QString recordPath(const QString &root) { return root + u"/tcia-series.jsonl"_s; }

// The record lies in a folder that others may have written into: its paths are trusted no more than an archive's.
bool isBelowRoot(const QString &folder)
{
    const QStringList parts = folder.split(u'/');
    const bool absolute = QDir::isAbsolutePath(folder); // also what begins with a colon: to Qt, a resource of the program
    return !absolute && !folder.contains(u'\\') && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
        return !part.isEmpty() && part != u"." && part != u"..";
    });
}

bool isLinkedAway(const QString &root, const QString &folder)
{
    const QString home = QFileInfo(root).canonicalFilePath();
    const QString real = QFileInfo(folder).canonicalFilePath();
    return !real.isEmpty() && !real.startsWith(home.endsWith(u'/') ? home : home + u'/');
}

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
            json.insert(QString(field.key), known.typeId() == QMetaType::LongLong ? QJsonValue(known.toLongLong())
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

QByteArray lineOf(const Record &record)
{
    QJsonArray files;
    for (const UnpackedFile &file : record.files)
        files << toJson(file);
    const QJsonObject line {{u"series"_s, seriesToJson(record.series)}, {u"folder"_s, record.folder},
                            {u"files"_s, files},         {u"server"_s, record.server},
                            {u"proof"_s, nameOf(record.proof)},
                            {u"md5Checked"_s, record.proof == Digest::Kind::Md5}, // read by older versions
                            {u"taken"_s, record.taken.toUTC().toString(Qt::ISODate)},
                            {u"boot"_s, bootId()}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

Result<Record> recordFromLine(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    Record record;
    record.series = seriesFromJson(json.value(u"series"_s).toObject());
    record.folder = json.value(u"folder"_s).toString();
    record.server = json.value(u"server"_s).toString();
    record.proof = proofFromJson(json);
    record.taken = QDateTime::fromString(json.value(u"taken"_s).toString(), Qt::ISODate);
    record.boot = json.value(u"boot"_s).toString();
    for (const QJsonValue &entry : json.value(u"files"_s).toArray()) {
        const QJsonObject file = entry.toObject();
        record.files.append({.name = file.value(u"name"_s).toString(),
                             .size = file.value(u"size"_s).toInteger(-1),
                             .digests = digestsFromJson(file)});
        if (!isPlainName(record.files.last().name) || record.files.last().size < 0)
            return failure(unreadable(u"A record names a file outside its folder."_s));
    }
    if (!isUid(record.series.seriesUid) || !isBelowRoot(record.folder))
        return failure(unreadable(u"A record cannot be read."_s));
    return record;
}

Result<QList<qint64>> appendRecords(const QString &root, const QList<QByteArray> &lines)
{
    QFile file(recordPath(root));
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered))
        return failure(fileError(file));
    const Result<bool> cut = endsMidLine(file);
    if (!cut)
        return failure(cut.error());
    const qint64 begin = file.size();
    QByteArray all = *cut ? QByteArray("\n") : QByteArray();
    QList<qint64> offsets;
    for (const QByteArray &line : lines) {
        offsets << begin + all.size();
        all += line + '\n';
    }
    if (file.write(all) != all.size()) {
        const Error error = fileError(file);
        file.resize(begin);
        return failure(error);
    }
    return offsets;
}

Result<void> appendCheckpoint(const QString &root, qint64 offset)
{
    const QByteArray line = QJsonDocument(QJsonObject {{checkpointKey, offset}}).toJson(QJsonDocument::Compact);
    const auto appended = appendRecords(root, {line});
    return appended ? Result<void>() : failure(appended.error());
}

bool isSynced(const QString &root)
{
    QFile file(recordPath(root));
    if (!file.exists() || file.size() == 0)
        return true;
    constexpr qint64 longestCheckpoint = 64;
    const qint64 from = qMax<qint64>(0, file.size() - longestCheckpoint);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(from))
        return false;
    const QByteArray tail = file.read(longestCheckpoint);
    const qsizetype begin = tail.chopped(1).lastIndexOf('\n') + 1; // of the last line
    const QJsonValue synced = QJsonDocument::fromJson(tail.sliced(begin)).object().value(checkpointKey);
    return tail.endsWith('\n') && synced.isDouble() && synced.toInteger() == from + begin;
}

Result<Record> readRecordAt(const QString &root, qint64 offset)
{
    QFile file(recordPath(root));
    if (!file.open(QIODevice::ReadOnly) || !file.seek(offset))
        return failure(fileError(file));
    return recordFromLine(readLine(file).text);
}

Result<RecordSums> forEachRecord(const QString &root, const std::function<void(const Record &, qint64)> &each)
{
    RecordSums sums;
    QFile file(recordPath(root));
    if (!file.exists())
        return sums;
    if (!file.open(QIODevice::ReadOnly))
        return failure(fileError(file));
    while (!file.atEnd()) {
        const qint64 offset = file.pos();
        const auto [line, isTooLong] = readLine(file);
        if (file.error() != QFile::NoError)
            return failure(fileError(file));
        if (isTooLong)
            ++sums.unreadable;
        if (line.trimmed().isEmpty())
            continue;
        if (const auto record = recordFromLine(line))
            each(*record, offset);
        else if (const QJsonValue synced = QJsonDocument::fromJson(line).object().value(checkpointKey); synced.isDouble())
            sums.synced = synced.toInteger();
        else
            ++sums.unreadable;
    }
    return sums;
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

} // namespace tcia::transfer
