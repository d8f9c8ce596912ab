// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/filterpane.h"

#include "desktop/panes/facetgroup.h"
#include "desktop/panes/savedfilters.h"
#include "desktop/widgets/notice.h"
#include "desktop/widgets/tickbox.h"
#include "desktop/window/actions.h"
#include "session/settings.h"

#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

FilterPane::FilterPane(catalog::Catalog &catalog, session::Settings &settings, Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_catalog(catalog),
      m_settings(settings),
      m_saved(new SavedFilters(catalog, settings, this)),
      m_notice(new Notice(Notice::Form::Line, this)),
      m_spellings(tickBox(tr("Treat spellings as one"), this))
{
    setObjectName(u"filterPane"_s);
    m_notice->setObjectName(u"filterNotice"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 0);
    layout->setSpacing(4);
    layout->addLayout(head(actions));
    layout->addWidget(m_notice);
    layout->addWidget(m_spellings);
    layout->addWidget(groups(), 1);

    connectSpellings();
}

QLayout *FilterPane::head(Actions &actions)
{
    auto *title = new QLabel(tr("Filters"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *saved = new QToolButton(this);
    saved->setObjectName(u"savedFiltersButton"_s);
    saved->setText(tr("Saved"));
    saved->setToolTip(tr("Save this filter, restore a saved one, or copy and paste filters as text"));
    saved->setMenu(m_saved);
    saved->setPopupMode(QToolButton::InstantPopup);
    saved->setAutoRaise(true);
    saved->setFocusPolicy(Qt::StrongFocus);
    connect(m_saved, &SavedFilters::refused, m_notice, [this](const QString &words) { m_notice->say(words); });
    connect(m_saved, &SavedFilters::applied, m_notice, &QWidget::hide);
    connect(&actions[Act::ClearFilter], &QAction::triggered, this, [this] {
        catalog::Filter nothing;
        nothing.mergeSpellings = m_catalog.filter().mergeSpellings; // it affects only how values are compared
        m_catalog.setFilter(nothing);
    });
    auto *line = new QHBoxLayout;
    line->addWidget(title, 1);
    line->addWidget(saved);
    return line;
}

QWidget *FilterPane::groups()
{
    const QStringList open = m_settings.value(session::Setting::OpenFacets).toStringList();
    auto *inside = new QWidget(this);
    auto *stack = new QVBoxLayout(inside);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(0);
    for (const catalog::Facet &facet : catalog::facets()) {
        auto *group = new FacetGroup(m_catalog, facet, inside);
        group->setOpen(open.contains(QLatin1StringView(facet.key)));
        connect(group, &FacetGroup::openChanged, this, &FilterPane::rememberOpen);
        stack->addWidget(group);
        m_groups << group;
    }
    stack->addStretch(1);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // showing and hiding it would shift the layout
    return m_scroll;
}

void FilterPane::rememberOpen() const
{
    QStringList open;
    for (qsizetype i = 0; i < m_groups.size(); ++i)
        if (m_groups[i]->isOpen())
            open << QString::fromLatin1(catalog::facets()[size_t(i)].key);
    m_settings.setValue(session::Setting::OpenFacets, open);
}

void FilterPane::connectSpellings()
{
    m_spellings->setObjectName(u"mergeSpellings"_s);
    m_spellings->setToolTip(tr("Treat values that differ only in case or spaces as one: SIEMENS = Siemens"));
    m_spellings->setAccessibleDescription(m_spellings->toolTip());
    const auto follow = [this] { m_spellings->setChecked(m_catalog.filter().mergeSpellings); };
    connect(&m_catalog, &catalog::Catalog::filterChanged, this, follow);
    connect(m_spellings, &QCheckBox::clicked, this, [this](bool on) {
        catalog::Filter filter = m_catalog.filter();
        filter.mergeSpellings = on;
        m_catalog.setFilter(filter);
    });
    follow();
}

void FilterPane::openFacet(const QString &key)
{
    for (qsizetype i = 0; i < m_groups.size(); ++i)
        if (key == QLatin1StringView(catalog::facets()[size_t(i)].key)) {
            m_groups[i]->setOpen(true);
            m_scroll->ensureWidgetVisible(m_groups[i]);
            m_groups[i]->setFocus();
        }
}

void FilterPane::saveFilter() { m_saved->askName(); }

} // namespace tcia::desktop
