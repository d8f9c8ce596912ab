// SPDX-License-Identifier: Apache-2.0
#include "cli/fetch.h"

#include "archive/imagedownload.h"
#include "cli/commands.h"
#include "cli/progressreport.h"
#include "cli/results.h"
#include "cli/selection.h"
#include "cli/session.h"
#include "cli/tr.h"
#include "core/text.h"
#include "dicom/inspect.h"
#include "transfer/downloadmanager.h"
#include "transfer/layout.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

using transfer::DownloadManager;

//! Asks the server about series of which too little is known to say what they would be.
QList<Planned> described(Session &session, archive::Archive &archive, const QList<Series> &series)
{
    QHash<QString, QFuture<Result<Series>>> questions; // the archive lets a few go at a time
    for (const Series &one : series)
        if (one.collection.isEmpty() || one.patientId.isEmpty() || !one.imageCount)
            questions.insert(one.seriesUid, archive.describe(one.seriesUid));
    QList<Planned> planned;
    for (const Series &one : series) {
        const auto asked = questions.constFind(one.seriesUid);
        if (asked == questions.constEnd()) {
            planned << Planned {one, {}};
            continue;
        }
        const auto answer = session.await(*asked);
        planned << (answer ? Planned {*answer, {}} : Planned {one, answer.error()});
    }
    return planned;
}

//! --dry-run: tells and fetches nothing.
Exit plan(Session &session, archive::Archive &archive, const QList<Series> &series, const QString &layout)
{
    const QList<Planned> planned = described(session, archive, series);
    qint64 images = 0;
    qint64 bytes = 0;
    qint64 sizesUnknown = 0;
    Exit exit = Exit::Done;
    for (const Planned &one : planned) {
        images += one.series.imageCount.value_or(0);
        bytes += one.series.fileSize.value_or(0);
        sizesUnknown += !one.series.fileSize;
        if (one.error)
            exit = session.interrupt().happened() ? Exit::Interrupted : qMax(exit, session.fail(*one.error));
    }
    const Exit put = session.put(planOf(planned, layout));
    session.note(Tr::tr("Nothing was fetched. It would be %1 series, %2 images, %3.")
                     .arg(QString::number(planned.size()), QString::number(images),
                          sizesUnknown == planned.size() ? text::size(-1) : text::size(bytes))
                 + (sizesUnknown && sizesUnknown < planned.size()
                        ? u' ' + Tr::tr("The size of %1 of them is not known.").arg(sizesUnknown)
                        : QString()));
    return exit == Exit::Done ? put : exit;
}

//! Tells the report what the manager does.
void follow(DownloadManager &manager, ProgressReport &report)
{
    QObject::connect(&manager, &DownloadManager::changed, &manager, [&manager, &report](const QList<qsizetype> &rows) {
        for (const qsizetype row : rows)
            report.changed(manager.transfers()[size_t(row)], manager.progress());
    });
    QObject::connect(&manager, &DownloadManager::ended, &manager, [&manager, &report](qsizetype row) {
        report.ended(manager.transfers()[size_t(row)], manager.progress());
    });
    QObject::connect(&manager, &DownloadManager::progressed, &manager,
                     [&report](const transfer::Progress &progress) { report.progressed(progress); });
}

} // namespace

Fetched fetch(Session &session, const std::function<void(DownloadManager &)> &enqueue)
{
    const auto report = makeReport(session.options(), session.console());
    DownloadManager manager;
    manager.setParallel(session.options().jobs);
    manager.setInspector(
        [](const QString &path, QByteArrayView bytes, const Series &of) { return dicom::checkSeries(path, bytes, of.seriesUid); });
    QEventLoop loop;
    QObject::connect(&session.interrupt(), &Interrupt::triggered, &manager, &DownloadManager::cancelAll);
    QObject::connect(&manager, &DownloadManager::idle, &loop, &QEventLoop::quit);
    follow(manager, *report);
    enqueue(manager);
    for (const transfer::Transfer &one : manager.transfers())
        report->queued(one);
    if (session.interrupt().happened())
        manager.cancelAll();
    if (!manager.isIdle())
        loop.exec();
    const Exit exit = session.interrupt().happened() ? Exit::Interrupted : exitOf(manager.transfers());
    report->finished(exit, manager.progress());
    return {exit, manager.transfers()};
}

Exit download(Session &session)
{
    const Options &options = session.options();
    const auto series = selectedSeries(session);
    if (!series)
        return session.fail(series.error());
    if (series->isEmpty())
        return session.fail({.kind = Error::Kind::NotFound,
                             .detail = Tr::tr("No series of the archive passes the filters."),
                             .subject = Tr::tr("what was selected")});
    const auto archive = session.archive();
    if (!archive)
        return session.fail(archive.error());
    const auto layout = transfer::layoutPattern(options.layout.isEmpty() ? u"classic"_s : options.layout);
    if (!layout)
        return session.fail(layout.error());
    if (options.verify == transfer::Verify::Md5 && !archive::offersMd5((*archive)->server()))
        session.note(Tr::tr("This server offers no MD5 sums; CRCs, counts and sizes are checked."));
    if (options.dryRun)
        return plan(session, **archive, *series, *layout);
    const transfer::Target target {.root = QDir(options.to).absolutePath(),
                                   .layout = *layout,
                                   .verify = options.verify.value_or(transfer::Verify::Md5)};
    const Fetched fetched =
        fetch(session, [&](DownloadManager &manager) { manager.enqueue(**archive, *series, target); });
    const Exit put = session.put(resultsOf(fetched.transfers));
    return fetched.exit == Exit::Done ? put : fetched.exit;
}

} // namespace tcia::cli
