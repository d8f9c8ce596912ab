// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/fetch.h"

#include "cli/commands/knownservers.h"
#include "cli/commands/queuefeeder.h"
#include "cli/output/progressreport.h"
#include "cli/output/results.h"
#include "cli/output/tr.h"
#include "cli/runtime/session.h"
#include "core/retrypolicy.h"
#include "core/text.h"
#include "provenance/recordkeeper.h"
#include "session/dicomfilecheck.h"
#include "transfer/proof.h"
#include "transfer/requestlog.h"

#include <QCryptographicHash>
#include <QMap>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

using transfer::DownloadManager;

//! Connects the manager to the report.
void follow(DownloadManager &manager, ProgressReport &report)
{
    QObject::connect(&manager, &DownloadManager::added, &manager,
                     [&manager, &report](const QList<transfer::TransferId> &ids) {
                         for (const transfer::TransferId id : ids)
                             report.queued(*manager.find(id));
                     });
    const auto reported = std::make_shared<QHash<transfer::TransferId, int>>(); // reported failures per transfer
    QObject::connect(&manager, &DownloadManager::changed, &manager,
                     [&manager, &report, reported](const QList<transfer::TransferId> &ids) {
                         const transfer::QueueProgress progress = manager.progress();
                         for (const transfer::TransferId id : ids) {
                             const transfer::Transfer *transfer = manager.find(id);
                             if (!transfer)
                                 continue;
                             const bool waits = transfer->state == transfer::State::Waiting && transfer->error;
                             if (waits && std::exchange((*reported)[id], transfer->failures) != transfer->failures)
                                 report.retrying(*transfer);
                             report.changed(*transfer, progress);
                         }
                     });
    QObject::connect(&manager, &DownloadManager::ended, &manager, [&manager, &report](transfer::TransferId id) {
        report.ended(*manager.find(id), manager.progress());
    });
    QObject::connect(&manager, &DownloadManager::progressed, &manager,
                     [&report](const transfer::QueueProgress &progress) { report.progressed(progress); });
}

//! Reports when the queue is blocked and when it resumes.
void reportBlocks(DownloadManager &manager, Session &session)
{
    const auto reported = std::make_shared<QStringList>();
    QObject::connect(&manager, &DownloadManager::blocksChanged, &manager, [&manager, &session, reported] {
        QStringList now;
        for (const transfer::QueueBlock &block : manager.blocks()) {
            now << QString::number(int(block.why)) + block.subject;
            if (!reported->contains(now.last()))
                session.noteBlock(transfer::wordsFor(block));
        }
        const transfer::QueueProgress progress = manager.progress();
        if (now.isEmpty() && !reported->isEmpty() &&
            progress.waiting + progress.active > 0) // otherwise it was given up
            session.note(Tr::tr("The download continues."));
        *reported = now;
    });
}

//! Reports series that were verified more weakly than others.
void reportWeakerProofs(const std::vector<transfer::Transfer> &transfers, Session &session)
{
    QMap<Digest::Kind, qint64> counts;
    for (const transfer::Transfer &one : transfers)
        if (one.state == transfer::State::Done && one.target.verify != transfer::Verify::Crc)
            ++counts[one.proof];
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        if (count.key() < Digest::Kind::Md5)
            session.note(Tr::tr("%n series were verified without MD5 sums. %1", nullptr, int(count.value()))
                             .arg(transfer::wordsFor(count.key())));
}

//! Existing series are not recorded again, so their requests must be closed explicitly: before the records of
//! provenance are written, in which they would be pending.
void reportPresent(Session &session, const std::vector<transfer::Transfer> &transfers)
{
    QHash<QString, QStringList> byRoot;
    for (const transfer::Transfer &one : transfers)
        if (one.state == transfer::State::Present)
            byRoot[one.target.root] << one.series.seriesUid;
    for (auto folder = byRoot.cbegin(); folder != byRoot.cend(); ++folder)
        if (const auto recorded = transfer::RequestLog(folder.key()).present(*folder); !recorded)
            session.note(text::of(recorded.error()));
}

} // namespace

Result<FetchResult> fetch(Session &session, const std::function<Result<void>(DownloadManager &)> &fill,
                          QueueFeeder *feeder)
{
    const Options &options = session.options();
    const auto report = makeReport(options, session.console());
    DownloadManager manager;
    manager.setParallel(options.jobs);
    manager.setBandwidth(options.limitRate);
    manager.setPolicy(RetryPolicy::of(options.retries));
    manager.setDiskPolicy({.waitMs = options.waitForRoom * 1000});
    if (!options.noDicom)
        manager.setFileCheck(session::dicomFileCheck());
    provenance::RecordKeeper keeper(manager);
    keeper.setServers(knownServers(session));
    QEventLoop loop;
    QObject::connect(&session.interrupt(), &Interrupt::triggered, &manager, &DownloadManager::cancelAll);
    const auto hasEnded = [&manager, feeder] { return manager.isIdle() && (!feeder || feeder->isDone()); };
    const auto quitAtEnd = [&loop, hasEnded] {
        if (hasEnded())
            loop.quit();
    };
    QObject::connect(&manager, &DownloadManager::idle, &loop, quitAtEnd);
    follow(manager, *report);
    reportBlocks(manager, session);
    QObject::connect(&manager, &DownloadManager::powerLost, &manager,
                     [&session](const Error &error) { session.note(text::of(error)); });
    QObject::connect(
        &manager, &DownloadManager::foundUnusable, &manager,
        [&session](const QString &subject, const Unusable &unusable) { session.addUnusable(subject, unusable); });
    if (const auto filled = fill(manager); !filled)
        return failure(filled.error());
    if (session.interrupt().happened())
        manager.cancelAll();
    if (feeder) {
        QObject::connect(feeder, &QueueFeeder::done, &loop, quitAtEnd);
        feeder->start(manager);
    }
    if (!hasEnded())
        loop.exec();
    FetchResult fetched {.transfers = {manager.transfers().begin(), manager.transfers().end()}};
    reportPresent(session, fetched.transfers);
    fetched.recorded = session.await(keeper.finish());
    if (!fetched.recorded)
        session.note(Tr::tr("The record of provenance was not written. %1").arg(text::of(fetched.recorded.error())));
    fetched.exit = session.interrupt().happened() ? Exit::Interrupted : exitOf(fetched.transfers);
    session.reportUnusable();
    report->finished(fetched.exit, manager.progress());
    reportWeakerProofs(fetched.transfers, session);
    return fetched;
}

QString journalPath(const QString &root)
{
    const QByteArray name = QCryptographicHash::hash(root.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           u"/queues/%1.sqlite"_s.arg(QString::fromLatin1(name));
}

} // namespace tcia::cli
