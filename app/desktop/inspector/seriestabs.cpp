// SPDX-License-Identifier: Apache-2.0
#include "desktop/inspector/seriestabs.h"

#include "desktop/inspector/attributelist.h"
#include "desktop/inspector/derivedcard.h"
#include "desktop/inspector/seriessummary.h"
#include "desktop/panes/tagpane.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

SeriesTabs::SeriesTabs(session::ServerSession &session, QWidget *parent)
    : QWidget(parent),
      m_bar(new QTabBar(this)),
      m_pages(new QStackedWidget(this)),
      m_derived(new DerivedCard(this)),
      m_summary(new SeriesSummary(session, this)),
      m_attributes(new AttributeList(this)),
      m_tags(new TagPane(this))
{
    m_bar->setObjectName(u"detailsTabs"_s);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);
    for (QWidget *page : std::initializer_list<QWidget *> {m_summary, m_attributes, m_tags, m_derived})
        m_pages->addWidget(page);
    m_bar->addTab(tr("&Summary"));
    m_bar->addTab(tr("&Details"));
    m_bar->addTab(tr("Ta&gs"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // the pages scroll
    connect(m_bar, &QTabBar::currentChanged, this, &SeriesTabs::follow);
}

//! The derived object's tab is the first, its page the last.
void SeriesTabs::follow()
{
    const int tab = m_bar->currentIndex();
    m_pages->setCurrentIndex(!m_hasDerived ? tab : tab == 0 ? m_pages->count() - 1 : tab - 1);
}

void SeriesTabs::showDerived(const QString &name)
{
    if (m_hasDerived && !name.isEmpty())
        return m_bar->setTabText(0, name);
    if (m_hasDerived == !name.isEmpty())
        return;
    const QSignalBlocker quiet(m_bar);
    const int page = m_pages->currentIndex();
    m_hasDerived = !name.isEmpty();
    if (m_hasDerived)
        m_bar->insertTab(0, name);
    else
        m_bar->removeTab(0);
    const bool isSummary = page == 0 || page == m_pages->count() - 1;
    m_bar->setCurrentIndex(isSummary ? 0 : m_hasDerived ? page + 1 : page);
    follow();
}

} // namespace tcia::desktop
