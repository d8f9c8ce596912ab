// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/slowanswer.h"

#include "core/text.h"

#include <algorithm>
#include <utility>

namespace tcia::desktop {

using catalog::CatalogEntry;
using catalog::IndexState;

namespace {
constexpr int slowMs = 2'000;
}

SlowAnswer::SlowAnswer(session::ServerSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(slowMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_isSlow = isWaiting();
        Q_EMIT changed();
    });
    catalog::Catalog &catalog = session.catalog();
    for (const auto signal : {&catalog::Catalog::collectionsLoading, &catalog::Catalog::entriesReset})
        connect(&catalog, signal, this, &SlowAnswer::follow);
    for (const auto signal : {&catalog::Catalog::entryStateChanged, &catalog::Catalog::entryChanged})
        connect(&catalog, signal, this, &SlowAnswer::follow);
    follow();
}

bool SlowAnswer::isWaiting() const
{
    const catalog::Catalog &catalog = m_session.catalog();
    return catalog.loadingCollections() || std::ranges::any_of(catalog.entries(), &CatalogEntry::isBusy);
}

//! Anything that arrives is an answer, after which the next one may take its time.
void SlowAnswer::follow()
{
    if (isWaiting())
        m_timer.start();
    else
        m_timer.stop();
    if (std::exchange(m_isSlow, false))
        Q_EMIT changed();
}

QString SlowAnswer::words() const
{
    if (!m_isSlow)
        return {};
    const catalog::Catalog &catalog = m_session.catalog();
    const QString server = text::plain(displayName(m_session.server()));
    if (const catalog::IndexProgress &index = m_session.indexing().progress();
        index.state == IndexState::Running && index.total > 0) //: %1 a server, %2 a number
        return tr("Asking %1…  %2 of %Ln collections", nullptr, int(index.total)).arg(server, text::number(index.done));
    const auto busy = std::ranges::count_if(catalog.entries(), &CatalogEntry::isBusy);
    if (!catalog.loadingCollections() && busy == 1)
        return tr("Asking %1…").arg(text::plain(std::ranges::find_if(catalog.entries(), &CatalogEntry::isBusy)->name));
    return tr("Asking %1…").arg(server);
}

void SlowAnswer::stop()
{
    m_session.indexing().pause();
    m_session.catalog().stopWaiting();
}

} // namespace tcia::desktop
