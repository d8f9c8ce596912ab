// SPDX-License-Identifier: Apache-2.0
// Progress as one JSON object per line, for programs. The keys are a stable interface, documented in commands.cpp for
// --help.
#include "cli/output/progressreport.h"
#include "cli/output/tables.h"
#include "core/errorname.h"
#include "core/text.h"

#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

QJsonObject totalsOf(const transfer::QueueProgress &progress)
{
    QJsonObject totals {{u"series"_s, progress.total()},
                        {u"waiting"_s, progress.waiting},
                        {u"active"_s, progress.active},
                        {u"done"_s, progress.done},
                        {u"failed"_s, progress.failed},
                        {u"cancelled"_s, progress.cancelled},
                        {u"receivedBytes"_s, progress.receivedBytes},
                        {u"bytesPerSecond"_s, qint64(progress.rate)}};
    if (progress.secondsLeft >= 0)
        totals[u"secondsLeft"_s] = progress.secondsLeft;
    return totals;
}

void add(QJsonObject &event, const QString &key, const Count &count)
{
    if (count)
        event[key] = *count;
}

class JsonReport final : public ProgressReport
{
public:
    using ProgressReport::ProgressReport;

    void queued(const transfer::Transfer &transfer) override
    {
        QJsonObject event = eventOf(u"queued"_s, transfer);
        add(event, u"images"_s, transfer.series.imageCount);
        add(event, u"bytes"_s, transfer.series.fileSize);
        write(event);
    }

    void changed(const transfer::Transfer &transfer, const transfer::QueueProgress &progress) override
    {
        if (transfer.state < transfer::State::Describing || transfer::isFinal(transfer.state))
            return;
        startOnce(transfer);
        QJsonObject event = eventOf(u"progress"_s, transfer);
        event[u"state"_s] = stateWord(transfer.state);
        event[u"receivedBytes"_s] = transfer.received;
        event[u"unpackedImages"_s] = transfer.unpackedFiles;
        event[u"bytesPerSecond"_s] = qint64(transfer.rate);
        event[u"totals"_s] = totalsOf(progress);
        write(event);
    }

    void retrying(const transfer::Transfer &transfer) override
    {
        QJsonObject event = eventOf(u"retry"_s, transfer);
        event[u"message"_s] = text::inEnglish(*transfer.error);
        event[u"attempt"_s] = transfer.failures;
        event[u"inSeconds"_s] = qMax<qint64>(0, QDateTime::currentDateTimeUtc().secsTo(transfer.retryAt));
        write(event);
    }

    void ended(const transfer::Transfer &transfer, const transfer::QueueProgress &progress) override
    {
        using enum transfer::State;
        if (transfer.state != Cancelled)
            startOnce(transfer);
        QJsonObject event = eventOf(stateWord(transfer.state), transfer);
        if (transfer.state == Done || transfer.state == Present) {
            event[u"folder"_s] = transfer.folder;
            add(event, u"images"_s, transfer.series.imageCount);
            add(event, u"bytes"_s, transfer.series.fileSize);
            if (transfer.proof != Digest::Kind::None)
                event[u"proof"_s] = nameOf(transfer.proof);
            if (!transfer.remark.isEmpty())
                event[u"remark"_s] = transfer.remark;
        } else if (transfer.error) {
            event[u"message"_s] = text::inEnglish(*transfer.error);
            event[u"kind"_s] = QString(nameOf(transfer.error->kind));
            event[u"transient"_s] = isTransient(transfer.error->kind);
        }
        event[u"totals"_s] = totalsOf(progress);
        write(event);
    }

    void finished(Exit exit, const transfer::QueueProgress &progress) override
    {
        write({{u"event"_s, u"finished"_s}, {u"exitStatus"_s, int(exit)}, {u"totals"_s, totalsOf(progress)}});
    }

private:
    static QJsonObject eventOf(const QString &name, const transfer::Transfer &transfer)
    {
        return {{u"event"_s, name}, {u"series"_s, transfer.series.seriesUid}};
    }

    void startOnce(const transfer::Transfer &transfer)
    {
        if (m_started.contains(transfer.series.seriesUid))
            return;
        m_started.insert(transfer.series.seriesUid);
        write(eventOf(u"started"_s, transfer));
    }

    void write(const QJsonObject &event) { m_console.say(jsonLine(event)); }

    QSet<QString> m_started;
};

} // namespace

std::unique_ptr<ProgressReport> makeJsonReport(Console &console) { return std::make_unique<JsonReport>(console); }

} // namespace tcia::cli
