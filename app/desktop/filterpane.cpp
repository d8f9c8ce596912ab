// SPDX-License-Identifier: Apache-2.0
#include "desktop/filterpane.h"

#include "desktop/actions.h"
#include "desktop/facetgroup.h"

#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

FilterPane::FilterPane(catalog::Catalog &catalog, Actions &actions, QWidget *parent)
    : QWidget(parent), m_catalog(catalog), m_cover(new QLabel(this))
{
    setObjectName(u"filterPane"_s);
    auto *title = new QLabel(tr("Filters"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *clear = new QToolButton(this);
    clear->setDefaultAction(&actions[Act::ClearFilter]);
    clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    clear->setAutoRaise(true);

    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(clear);
    m_cover->setWordWrap(true);
    m_cover->setObjectName(u"filterCover"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 0);
    layout->addLayout(head);
    layout->addWidget(m_cover);
    auto *groups = new QWidget(this);
    auto *stack = new QVBoxLayout(groups);
    stack->setContentsMargins(0, 0, 0, 0);
    for (const catalog::Facet &facet : catalog::facets())
        stack->addWidget(new FacetGroup(catalog, facet, groups), 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(groups);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(scroll, 1);

    connect(&catalog, &catalog::Catalog::countsChanged, this, &FilterPane::showCover);
    connect(&catalog, &catalog::Catalog::entryStateChanged, this, &FilterPane::showCover);
    connect(&catalog, &catalog::Catalog::entriesReset, this, &FilterPane::showCover);
    connect(&actions[Act::ClearFilter], &QAction::triggered, this, [this] { m_catalog.setFilter({}); });
    showCover();
}

void FilterPane::showCover()
{
    const qsizetype all = qsizetype(m_catalog.entries().size());
    const qsizetype open = m_catalog.loadedCollections();
    if (open == 0)
        m_cover->setText(tr("Open a collection: what it can be narrowed by appears here."));
    else if (open == all)
        m_cover->setText(tr("Counts are series of the whole archive."));
    else
        m_cover->setText(tr("Counts are series of the %1 opened of %2 collections.").arg(open).arg(all));
}

} // namespace tcia::desktop
