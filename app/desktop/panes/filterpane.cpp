// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/filterpane.h"

#include "desktop/panes/facetcontrols.h"
#include "desktop/panes/savedfilters.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/facetview.h"
#include "desktop/widgets/notice.h"
#include "desktop/window/actions.h"
#include "session/serversession.h"
#include "session/settings.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

constexpr auto gatheredKey = "more"_L1; // besides the keys of the facets
constexpr auto collectionKey = "collection"_L1;

//! The facets that are not among those at the end.
QStringList mainFacets(const session::Settings &settings, bool hasCollections)
{
    QStringList keys = settings.value(session::Setting::EverOpenFacets).toStringList();
    if (!hasCollections)
        keys.removeAll(collectionKey);
    return keys;
}

} // namespace

FilterPane::FilterPane(session::ServerSession &session, session::Settings &settings, Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_catalog(session.catalog()),
      m_hasCollections(archive::dialect(session.server().dialect).hasCollections),
      m_settings(settings),
      m_model(new models::FacetModel(m_catalog, mainFacets(settings, m_hasCollections), this)),
      m_saved(new SavedFilters(m_catalog, settings, this)),
      m_notice(new Notice(Notice::Form::Line, this)),
      m_groups(new FacetView(*m_model, this))
{
    setObjectName(u"filterPane"_s);
    m_notice->setObjectName(u"filterNotice"_s);
    m_groups->setObjectName(u"facets"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(head());
    layout->addWidget(m_notice);
    layout->addWidget(m_groups, 1);
    new FacetControls(m_catalog, *m_model, *m_groups);
    restoreOpen();
    connectSaved();
    connectClearing(actions);
}

QWidget *FilterPane::head()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(scaled(*this, 40));
    auto *title = new QLabel(tr("Filters"), head);
    title->setFont(headingFont(font()));
    auto *saved = new QToolButton(head);
    saved->setObjectName(u"savedFiltersButton"_s);
    saved->setText(tr("Saved"));
    saved->setToolTip(tr("Save this filter, restore a saved one, or copy and paste filters as text"));
    saved->setMenu(m_saved);
    saved->setPopupMode(QToolButton::InstantPopup);
    saved->setAutoRaise(true);
    saved->setFocusPolicy(Qt::StrongFocus);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(scaled(*this, 12), 0, scaled(*this, 8), 0);
    line->addWidget(title, 1);
    line->addWidget(saved);
    return head;
}

void FilterPane::connectSaved()
{
    connect(m_saved, &SavedFilters::refused, m_notice,
            [this](const QString &words) { m_notice->say(words, {}, Notice::Tone::Caution); });
    connect(m_saved, &SavedFilters::said, this, &FilterPane::said);
    connect(m_saved, &SavedFilters::applied, m_notice, &QWidget::hide);
}

void FilterPane::connectClearing(Actions &actions)
{
    connect(&actions[Act::ClearFilter], &QAction::triggered, this, [this] {
        catalog::Filter nothing;
        nothing.mergeSpellings = m_catalog.filter().mergeSpellings; // it affects only how values are compared
        m_catalog.setFilter(nothing);
    });
}

void FilterPane::restoreOpen()
{
    const QStringList open = m_settings.value(session::Setting::OpenFacets).toStringList();
    m_groups->setExpanded(m_model->gatheredGroups(), open.contains(gatheredKey));
    for (const catalog::Facet &facet : catalog::facets())
        m_groups->setExpanded(m_model->indexOf(facet.id),
                              open.contains(QLatin1StringView(facet.key)) &&
                                  (m_hasCollections || facet.id != catalog::FacetId::Collection));
    connect(m_groups, &QTreeView::expanded, this, &FilterPane::rememberOpen);
    connect(m_groups, &QTreeView::collapsed, this, [this](const QModelIndex &row) {
        if (row == m_model->gatheredGroups())
            moveOpenedToMain();
        rememberOpen();
    });
}

void FilterPane::rememberOpen()
{
    const bool wasOpen = m_settings.value(session::Setting::OpenFacets).toStringList().contains(collectionKey);
    QStringList open;
    if (!m_hasCollections && wasOpen) // for the next server that has some
        open << collectionKey;
    QStringList everOpen = m_settings.value(session::Setting::EverOpenFacets).toStringList();
    for (const catalog::Facet &facet : catalog::facets())
        if (m_groups->isExpanded(m_model->indexOf(facet.id)))
            open << QString::fromLatin1(facet.key);
    open.removeDuplicates();
    everOpen << open;
    everOpen.removeDuplicates();
    if (m_groups->isExpanded(m_model->gatheredGroups()))
        open << gatheredKey;
    m_settings.setValue(session::Setting::OpenFacets, open);
    m_settings.setValue(session::Setting::EverOpenFacets, everOpen);
}

//! What is open must not disappear with the others.
void FilterPane::moveOpenedToMain()
{
    for (const catalog::Facet &facet : catalog::facets())
        if (m_groups->isExpanded(m_model->indexOf(facet.id)))
            m_model->moveToMain(facet.id);
}

void FilterPane::openFacet(const QString &key)
{
    if (const catalog::Facet *facet = catalog::facetOf(key))
        m_groups->openGroup(facet->id);
}

void FilterPane::saveFilter() { m_saved->askName(); }

} // namespace tcia::desktop
