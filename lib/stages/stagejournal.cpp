// SPDX-License-Identifier: Apache-2.0
#include "stages/stagejournal.h"

#include "core/diskerror.h"
#include "core/lock.h"
#include "core/reason.h"
#include "stages/stagepaths.h"
#include "stages/stagespec.h"
#include "storage/boundedlines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::stages {

namespace {

QString keyOf(const QString &stage, const QString &seriesUid) { return stage + u'\n' + seriesUid; }

//! The row of a stage and series, made if there is none.
StageRow &rowOf(QList<StageRow> &rows, QHash<QString, qsizetype> &positions, const QString &stage, const QString &uid)
{
    auto position = positions.constFind(keyOf(stage, uid));
    if (position == positions.cend()) {
        position = positions.insert(keyOf(stage, uid), rows.size());
        rows << StageRow {.stage = stage, .seriesUid = uid};
    }
    return rows[*position];
}

//! Brings the rows up to date with a line.
void apply(const QJsonObject &line, QList<StageRow> &rows, QHash<QString, qsizetype> &positions)
{
    const QString stage = stageKey(line.value("stage"_L1).toString()); // earlier versions wrote its text
    const auto row = [&](const QString &uid) -> StageRow & { return rowOf(rows, positions, stage, uid); };
    if (stage.isEmpty())
        return;
    const QJsonArray asked = line.value("asked"_L1).toArray();
    for (const auto &uid : asked)
        row(uid.toString()).state = StageState::Waiting;
    const QString uid = line.value("series"_L1).toString();
    if (uid.isEmpty())
        return;
    StageRow &one = row(uid);
    const QString state = line.value("state"_L1).toString();
    if (const QString part = line.value("part"_L1).toString(); !part.isEmpty()) {
        one.parts.insert(partKey({part, state}));
        return;
    }
    one.state = stageStateNamed(state);
    one.tries = line.value("tries"_L1).toInt();
    one.seriesState = line.value("files"_L1).toString();
    one.message = line.value("message"_L1).toString();
    one.hasResult = line.value("result"_L1).toBool(one.state == StageState::Done); // not said: it is looked for
    one.when = QDateTime::fromString(line.value("at"_L1).toString(), Qt::ISODate);
}

//! Reads all lines. One that a crash cut short says nothing: its work is done again.
Result<void> applyAll(QFile &file, QList<StageRow> &rows, QHash<QString, qsizetype> &positions)
{
    while (!file.atEnd()) {
        const storage::Line line = storage::readLine(file);
        if (file.error() != QFile::NoError)
            return failure(diskError(file));
        apply(QJsonDocument::fromJson(line.text).object(), rows, positions);
    }
    return {};
}

QString now() { return QDateTime::currentDateTimeUtc().toString(Qt::ISODate); }

} // namespace

Result<std::unique_ptr<StageJournal>> StageJournal::open(const QString &root)
{
    const auto directory = Directory::open(root);
    if (!directory)
        return failure(directory.error());
    if (const auto made = directory->makeFolder(stagesFolder()); !made)
        return failure(made.error());
    std::unique_ptr<StageJournal> journal(new StageJournal(*directory));
    journal->m_lock = makeLock(directory->pathOf(journalName() + u".lock"_s));
    if (!tryLock(*journal->m_lock))
        return failure(lockedError(
            *journal->m_lock, root,
            english<QT_TRANSLATE_NOOP("Reasons", "The stages of this folder are run by %1 (process %2 on %3).")>()));
    if (const auto loaded = journal->load(); !loaded)
        return failure(loaded.error());
    return journal;
}

StageJournal::~StageJournal()
{
    m_file.reset();
    if (m_lock)
        m_lock->unlock();
}

Result<QList<StageRow>> StageJournal::read(const QString &root)
{
    const auto directory = Directory::open(root);
    if (!directory)
        return failure(directory.error());
    if (directory->isMissing(journalName()))
        return QList<StageRow>();
    const auto file = directory->file(journalName(), Directory::Mode::Read);
    if (!file)
        return failure(file.error());
    QList<StageRow> rows;
    QHash<QString, qsizetype> positions;
    if (const auto applied = applyAll(**file, rows, positions); !applied)
        return failure(applied.error());
    return rows;
}

Result<void> StageJournal::load()
{
    auto file = m_root.file(journalName(), Directory::Mode::Append);
    if (!file)
        return failure(file.error());
    m_file = std::move(*file);
    if (!m_file->seek(0))
        return failure(diskError(*m_file));
    return applyAll(*m_file, m_rows, m_positions);
}

QList<StageRow> StageJournal::rows() const
{
    const std::lock_guard lock(m_guard);
    return m_rows;
}

StageRow StageJournal::row(const QString &stage, const QString &seriesUid) const
{
    const std::lock_guard lock(m_guard);
    const auto position = m_positions.constFind(keyOf(stage, seriesUid));
    return position == m_positions.cend() ? StageRow {.stage = stage, .seriesUid = seriesUid} : m_rows[*position];
}

bool StageJournal::isAsked(const QString &stage, const QString &seriesUid) const
{
    const std::lock_guard lock(m_guard);
    return m_positions.contains(keyOf(stage, seriesUid));
}

Result<void> StageJournal::append(const QList<QJsonObject> &lines)
{
    if (lines.isEmpty())
        return {};
    QByteArray all;
    for (const QJsonObject &line : lines)
        all += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    const auto written = storage::appendLines(*m_file, all);
    if (!written)
        return failure(written.error());
    for (const QJsonObject &line : lines)
        apply(line, m_rows, m_positions);
    return {};
}

Result<void> StageJournal::ask(const QString &stage, const QStringList &seriesUids, bool again)
{
    const std::lock_guard lock(m_guard);
    constexpr qsizetype mostInLine = 10'000;
    QList<QJsonObject> lines;
    QJsonArray asked;
    const auto finishLine = [&] {
        if (!asked.isEmpty())
            lines << QJsonObject {{u"stage"_s, stage}, {u"asked"_s, asked}, {u"at"_s, now()}};
        asked = {};
    };
    for (const QString &uid : seriesUids) {
        const auto position = m_positions.constFind(keyOf(stage, uid));
        if (position == m_positions.cend() || (again && hasStopped(m_rows[*position].state)))
            asked << uid;
        if (asked.size() == mostInLine)
            finishLine();
    }
    finishLine();
    return append(lines);
}

Result<void> StageJournal::finishPart(const QString &stage, const QString &seriesUid, const SeriesFile &part)
{
    const std::lock_guard lock(m_guard);
    return append({QJsonObject {
        {u"stage"_s, stage}, {u"series"_s, seriesUid}, {u"part"_s, part.path}, {u"state"_s, part.state}}});
}

Result<void> StageJournal::end(const StageRow &row)
{
    const std::lock_guard lock(m_guard);
    return append({QJsonObject {{u"stage"_s, row.stage},
                                {u"series"_s, row.seriesUid},
                                {u"state"_s, nameOf(row.state)},
                                {u"tries"_s, row.tries},
                                {u"files"_s, row.seriesState},
                                {u"message"_s, row.message},
                                {u"result"_s, row.hasResult},
                                {u"at"_s, now()}}});
}

Result<qsizetype> StageJournal::cancelWaiting()
{
    const std::lock_guard lock(m_guard);
    QList<QJsonObject> lines;
    for (const StageRow &row : std::as_const(m_rows))
        if (row.state == StageState::Waiting)
            lines << QJsonObject {{u"stage"_s, row.stage},
                                  {u"series"_s, row.seriesUid},
                                  {u"state"_s, nameOf(StageState::Cancelled)},
                                  {u"at"_s, now()}};
    const auto written = append(lines);
    return written ? Result<qsizetype>(lines.size()) : failure(written.error());
}

} // namespace tcia::stages
