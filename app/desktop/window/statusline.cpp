// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/statusline.h"

#include "core/text.h"
#include "desktop/panes/filtertext.h"
#include "desktop/panes/transferspane.h"

#include <QLabel>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

QLabel *part(const QString &name, QStatusBar &bar, int stretch)
{
    auto *label = new QLabel(&bar);
    label->setObjectName(name);
    if (stretch > 0)
        label->setMinimumWidth(1); // long lines must not widen the window
    label->setContentsMargins(2, 0, 8, 0);
    bar.addWidget(label, stretch);
    return label;
}

//! The time stamp of the oldest shown content.
QDateTime oldest(const catalog::Catalog &catalog)
{
    QDateTime when;
    for (const catalog::CatalogEntry &entry : catalog.entries())
        if (entry.isWhole() && (!when.isValid() || entry.fetched < when))
            when = entry.fetched;
    return when;
}

bool isAsking(const catalog::Catalog &catalog)
{
    for (const catalog::CatalogEntry &entry : catalog.entries())
        if (entry.isBusy())
            return true;
    return catalog.loadingCollections();
}

//! The server and its state; while unreachable, the age of the content.
QString serverWords(const QString &name, const catalog::Catalog &catalog, const std::optional<Error> &error,
                    const QDateTime &when)
{
    const bool isKnown = !catalog.entries().empty();
    if (error) {
        const QString what = error->kind == Error::Kind::Offline   ? StatusLine::tr("Offline")
                             : error->kind == Error::Kind::Timeout ? StatusLine::tr("%1 does not answer").arg(name)
                                                                   : StatusLine::tr("%1 fails").arg(name);
        if (when.isValid()) //: %1 is "Offline", %2 an age such as "2 days ago"
            return StatusLine::tr("%1: showing stored content from %2").arg(what, text::age(when));
        return isKnown ? StatusLine::tr("%1: showing stored content").arg(what) : what;
    }
    if (isAsking(catalog))
        return isKnown ? StatusLine::tr("%1: refreshing…").arg(name) : StatusLine::tr("%1: asking…").arg(name);
    return StatusLine::tr("%1: %n collections", nullptr, int(catalog.entries().size())).arg(name);
}

} // namespace

StatusLine::StatusLine(session::Services &services, QStatusBar &bar)
    : QObject(&bar),
      m_services(services),
      m_server(part(u"statusServer"_s, bar, 0)),
      m_shown(part(u"statusShown"_s, bar, 1)),
      m_transfers(part(u"statusTransfers"_s, bar, 0))
{
    constexpr int everyMs = 60'000;
    m_aging.setInterval(everyMs);
    m_aging.start();
    connect(&m_aging, &QTimer::timeout, this, &StatusLine::showServer);
    connect(&services.sessions(), &session::SessionManager::changed, this, &StatusLine::follow);
    connect(&services.sessions(), &session::SessionManager::openingFailed, this, &StatusLine::showServer);
    connect(&services.downloads(), &transfer::DownloadManager::progressed, this, &StatusLine::showTransfers);
    connect(&services.downloads(), &transfer::DownloadManager::removed, this,
            [this] { showTransfers(m_services.downloads().progress()); });
    showServer();
}

void StatusLine::follow()
{
    const catalog::Catalog &catalog = m_services.session()->catalog();
    connect(&catalog, &catalog::Catalog::entriesReset, this, &StatusLine::showServer);
    connect(&catalog, &catalog::Catalog::entryStateChanged, this, &StatusLine::showServer);
    connect(&catalog, &catalog::Catalog::entryChanged, this, &StatusLine::showServer);
    connect(&m_services.session()->connectivity(), &session::ConnectivityMonitor::changed, this,
            &StatusLine::showServer);
    connect(&catalog, &catalog::Catalog::storedOpened, this, &StatusLine::showServer);
    connect(&catalog, &catalog::Catalog::countsChanged, this, &StatusLine::showServer);
    connect(&catalog, &catalog::Catalog::collectionsLoading, this, &StatusLine::showServer);
    showServer();
}

void StatusLine::showServer()
{
    session::ServerSession *session = m_services.session();
    if (!session)
        return m_server->setText(m_services.sessions().selectedName().isEmpty()
                                     ? tr("Starting…")
                                     : tr("Opening %1…").arg(m_services.sessions().selectedName()));
    const catalog::Catalog &catalog = session->catalog();
    const QString name = text::plain(session->server().name, 40);
    const QDateTime when = oldest(catalog);
    const std::optional<Error> error = session->connectivity().lastError();
    m_server->setText(serverWords(name, catalog, error, when));
    m_server->setToolTip(error ? text::of(*error) : QString());

    if (!when.isValid())
        return m_shown->clear();
    //: %1 is "1,236 series of 151 patients, 12.3 GB", %2 "(37 of 152 collections fetched so far)"
    const QString amount = tr("%1 %2").arg(filteredText(catalog.visible()), coverageText(catalog));
    //: %1 what is shown, %2 an age such as "2 days ago"
    m_shown->setText(error ? amount : tr("%1  ·  from %2").arg(amount, text::age(when)));
}

void StatusLine::showTransfers(const transfer::Progress &progress)
{
    const QList<transfer::QueueBlock> blocks = m_services.downloads().blocks();
    m_transfers->setText(blocks.isEmpty() ? summaryOf(progress)
                                          : tr("Downloads are waiting  ·  %1").arg(summaryOf(progress)));
    QStringList why;
    for (const transfer::QueueBlock &block : blocks)
        why << transfer::wordsFor(block);
    m_transfers->setToolTip(why.join(u'\n'));
}

} // namespace tcia::desktop
