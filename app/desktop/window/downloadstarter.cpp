// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/downloadstarter.h"

#include "core/async.h"

#include <QtConcurrentRun>

namespace tcia::desktop {

DownloadStarter::DownloadStarter(session::Services &services, QObject *parent) : QObject(parent), m_services(services)
{
}

void DownloadStarter::start(const Order &order)
{
    const Gather wanted = [gather = order.gather, place = order.place] {
        return session::seriesToFetch(gather(), place);
    };
    if (order.after.isEmpty())
        return queue(wanted, order);
    onFinished(QtConcurrent::run(wanted), m_services.session(), [this, order](const Result<QList<Series>> &series) {
        if (!series)
            return Q_EMIT queued(failure(series.error()));
        askFirst(*series, order);
    });
}

//! A series that is queued before its stages are kept would lose them to a crash.
void DownloadStarter::askFirst(const QList<Series> &wanted, const Order &order)
{
    QStringList uids;
    for (const Series &one : wanted)
        uids << one.seriesUid;
    const auto kept = m_services.afterDownload().ask(normalized(order.target).root, order.after, uids);
    onFinished(kept, m_services.session(), [this, wanted, order, uids](const Result<void> &done) {
        if (done)
            return queue([wanted] { return wanted; }, order, uids);
        m_services.afterDownload().withdraw(normalized(order.target).root, uids);
        Q_EMIT queued(failure(done.error()));
    });
}

void DownloadStarter::queue(const Gather &wanted, const Order &order, const QStringList &askedFor)
{
    session::DownloadRequests::FolderOf folderOf;
    if (order.place.isAgain)
        folderOf = [place = order.place](const QString &seriesUid) {
            return session::folderToReplace(seriesUid, place);
        };
    onFinished(m_services.download(wanted, order.target, order.jobs, folderOf), this,
               [this, root = normalized(order.target).root, askedFor](const Result<qsizetype> &series) {
                   if (!series)
                       m_services.afterDownload().withdraw(root, askedFor);
                   Q_EMIT queued(series);
               });
}

} // namespace tcia::desktop
