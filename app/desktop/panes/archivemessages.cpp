// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/archivemessages.h"

#include "core/text.h"
#include "desktop/panes/emptyresult.h"
#include "desktop/panes/offlinewords.h"
#include "desktop/panes/slowanswer.h"
#include "desktop/widgets/notice.h"

#include <QAbstractItemView>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

ArchiveMessages::ArchiveMessages(session::ServerSession &session, QStackedWidget &pages, Notice &bar)
    : QObject(&pages),
      m_session(session),
      m_pages(pages),
      m_bar(bar),
      m_page(new Notice(Notice::Form::Page, &pages)),
      m_nothing(new EmptyResult(session.catalog(), &pages)),
      m_slow(new SlowAnswer(session, this))
{
    m_page->setObjectName(u"archiveNotice"_s);
    m_bar.setObjectName(u"archiveTrouble"_s);
    pages.addWidget(m_page);
    pages.addWidget(m_nothing);
    catalog::Catalog &catalog = session.catalog();
    for (const auto signal : {&catalog::Catalog::entriesReset, &catalog::Catalog::filtered,
                              &catalog::Catalog::collectionsLoading, &catalog::Catalog::storedOpened})
        connect(&catalog, signal, this, &ArchiveMessages::changed);
    connect(&catalog, &catalog::Catalog::entryChanged, this, &ArchiveMessages::changed);
    connect(&session.connectivity(), &session::ConnectivityMonitor::changed, this, &ArchiveMessages::changed);
    connect(m_slow, &SlowAnswer::changed, this, &ArchiveMessages::changed);
    connect(m_page, &Notice::acted, this, &ArchiveMessages::act);
    connect(&m_bar, &Notice::acted, this, &ArchiveMessages::act);
    connect(m_nothing, &EmptyResult::clearRequested, this, &ArchiveMessages::clearRequested);
}

void ArchiveMessages::say(const QString &words, const QString &button)
{
    m_page->say(words, button);
    m_pages.setCurrentWidget(m_page);
}

void ArchiveMessages::show(QAbstractItemView &view, bool isTable, bool isSorting)
{
    m_bar.hide();
    m_step = Step::Refresh;
    if (showPage(view, isTable, isSorting))
        return;
    m_pages.setCurrentWidget(&view);
    showBar();
}

//! What is said in place of the rows; false if they are to be shown.
bool ArchiveMessages::showPage(const QAbstractItemView &view, bool isTable, bool isSorting)
{
    const catalog::Catalog &catalog = m_session.catalog();
    const QString name = displayName(m_session.server());
    if (catalog.entries().empty()) {
        if (catalog.openingStored())
            say(tr("Opening the stored content of %1…").arg(name));
        else if (const auto &error = catalog.collectionsError())
            say(text::of(*error), remedyFor(*error));
        else if (catalog.loadingCollections())
            say(tr("Asking %1…").arg(name), m_slow->words().isEmpty() ? QString() : tr("&Stop"));
        else
            say(tr("%1 has no collections.").arg(name));
        return true;
    }
    if (view.model()->rowCount() > 0 || isSorting)
        return false;
    if (!catalog.filter().isEmpty()) {
        m_nothing->refresh();
        m_pages.setCurrentWidget(m_nothing);
        return true;
    }
    if (isTable)
        say(tr("No collection is loaded yet. Open one in the tree, or index the archive."), tr("&Index the archive"));
    m_step = isTable ? Step::Index : Step::Refresh;
    return isTable;
}

//! The button for a failure: another try does not help against a key that the server refuses.
QString ArchiveMessages::remedyFor(const Error &error)
{
    if (error.kind != Error::Kind::KeyRefused)
        return tr("&Retry");
    m_step = Step::Key;
    return m_session.access().apiKey().isEmpty() ? tr("Enter a &key…") : tr("Change the &key…");
}

void ArchiveMessages::showBar()
{
    const auto &error = m_session.catalog().collectionsError();
    if (const QString words = m_slow->words(); !words.isEmpty())
        m_bar.say(words, tr("&Stop"));
    else if (const QString offline = offlineWords(m_session); !offline.isEmpty())
        m_bar.say(offline, tr("Try &now"), Notice::Tone::Caution);
    else if (error && !isTransient(error->kind)) // others are shown in the status line
        m_bar.say(*error, remedyFor(*error));
}

//! The button of the page or of the bar.
void ArchiveMessages::act()
{
    if (!m_slow->words().isEmpty())
        return m_slow->stop();
    if (m_step == Step::Index)
        return Q_EMIT indexRequested();
    if (m_step == Step::Key)
        return Q_EMIT keyRequested();
    if (m_session.connectivity().lastError() && !m_session.catalog().entries().empty())
        return m_session.connectivity().probeNow();
    m_bar.hide();
    m_session.catalog().refresh();
    Q_EMIT changed();
}

} // namespace tcia::desktop
