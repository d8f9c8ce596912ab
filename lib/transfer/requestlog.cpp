// SPDX-License-Identifier: Apache-2.0
#include "transfer/requestlog.h"

#include "core/durable.h"
#include "core/platform/directory.h"
#include "transfer/lines.h"
#include "transfer/record.h"
#include "transfer/requestlines.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

namespace {

QMutex appending; // one writer at a time within this process

QList<QByteArray> linesOf(const QString &key, const QStringList &uids)
{
    QList<QByteArray> lines;
    for (const QString &uid : uids)
        lines << QJsonDocument(QJsonObject {{key, uid}}).toJson(QJsonDocument::Compact);
    return lines;
}

// A crash may have cut the last line; what comes next must not be glued to it.
Result<bool> endsMidLine(QFile &file)
{
    char last = '\n';
    if (file.size() > 0 && (!file.seek(file.size() - 1) || !file.getChar(&last)))
        return failure(Error::Kind::Disk, file.errorString(), file.fileName());
    return last != '\n';
}

} // namespace

QString RequestLog::fileName() { return u"tcia-requests.jsonl"_s; }

Result<RequestLog::Content> RequestLog::read(const Recorded &recorded) const
{
    const auto root = Directory::open(m_root);
    if (!root)
        return failure(root.error());
    if (!root->exists(fileName()))
        return Content {};
    const auto file = root->file(fileName(), Directory::Mode::Read);
    if (!file)
        return failure(file.error());
    RequestReader reader(m_root);
    constexpr qint64 longest = 1024 * 1024; // far longer than any of ours
    while (!(*file)->atEnd()) {
        const auto [text, isTooLong] = readLine(**file, longest);
        if ((*file)->error() != QFile::NoError)
            return failure(Error::Kind::Disk, (*file)->errorString(), root->pathOf(fileName()));
        reader.take(isTooLong ? QByteArray("too long") : text);
    }
    return reader.content(recorded);
}

Result<RequestLog::Content> RequestLog::read() const
{
    if (const auto root = Directory::open(m_root); root && !root->exists(fileName()))
        return Content {};
    QHash<QString, qint64> offsets;
    const auto sums = forEachRecord(m_root, [&offsets](const Record &record, qint64 offset) {
        offsets.insert(record.series.seriesUid, offset);
    });
    if (!sums)
        return failure(sums.error());
    return read([&offsets](const QString &uid) -> std::optional<qint64> {
        const auto found = offsets.constFind(uid);
        return found == offsets.cend() ? std::nullopt : std::optional(*found);
    });
}

Result<void> RequestLog::append(const QList<QByteArray> &lines) const
{
    if (lines.isEmpty())
        return {};
    const QMutexLocker alone(&appending);
    const auto root = Directory::open(m_root);
    if (!root)
        return failure(root.error());
    const auto file = root->file(fileName(), Directory::Mode::Append);
    if (!file)
        return failure(file.error());
    const qint64 begin = (*file)->size();
    const auto isCut = endsMidLine(**file);
    if (!isCut)
        return failure(isCut.error());
    const auto written = writeAll(**file, QByteArray((*isCut ? "\n" : "") + lines.join('\n') + '\n'));
    if (!written) {
        (*file)->resize(begin); // what a full disk cut
        return written;
    }
    return flushFile(**file);
}

Result<void> RequestLog::add(const QList<Request> &requests) const
{
    if (requests.isEmpty())
        return {};
    QList<QByteArray> lines {headOf(requests)};
    lines.reserve(requests.size() + 1);
    QByteArray how = howOf(requests.first());
    for (qsizetype i = 0; i < requests.size(); ++i) {
        if (i > 0 && !isAskedAlike(requests[i], requests[i - 1]))
            how = howOf(requests[i]);
        lines << lineOf(requests[i].series, how);
    }
    return append(lines);
}

Result<void> RequestLog::drop(const QStringList &seriesUids) const { return append(linesOf(u"drop"_s, seriesUids)); }

Result<void> RequestLog::reopen(const QStringList &seriesUids) const { return append(linesOf(u"reopen"_s, seriesUids)); }

Result<void> RequestLog::present(const QStringList &seriesUids) const { return append(linesOf(u"present"_s, seriesUids)); }

Result<void> RequestLog::acknowledge() const
{
    return append({QJsonDocument(QJsonObject {{u"acknowledged"_s, true}}).toJson(QJsonDocument::Compact)});
}

} // namespace tcia::transfer
