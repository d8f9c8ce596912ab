// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/browsepage.h"

#include "desktop/dialogs/idsdialog.h"
#include "desktop/inspector/inspector.h"
#include "desktop/panes/archivepane.h"
#include "desktop/panes/basketfilter.h"
#include "desktop/panes/filterchips.h"
#include "desktop/panes/filterpane.h"
#include "desktop/panes/selectionbar.h"
#include "desktop/widgets/chiprow.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/storedsplitter.h"
#include "desktop/window/actions.h"
#include "desktop/window/selectioncommands.h"
#include "desktop/window/undohistory.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

BrowsePage::BrowsePage(session::ServerSession &session, models::CatalogModel &tree, session::DiskIndex &disk,
                       session::Settings &settings, Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_settings(settings),
      m_history(new UndoHistory(session.catalog(), session.selection(), session.baskets(), this)),
      m_chips(new ChipRow(this)),
      m_actions(actions),
      m_body(new QWidget(this)),
      m_split(new StoredSplitter(Qt::Horizontal, settings, session::Setting::PanesSplit, m_body)),
      m_filters(new FilterPane(session.catalog(), settings, actions, m_split)),
      m_archive(new ArchivePane(session, tree, settings, actions, m_split)),
      m_inspector(new Inspector(session, disk, actions, m_body))
{
    m_filters->setMinimumWidth(scaled(*this, 176));
    m_filters->setMaximumWidth(scaled(*this, 320));
    m_split->addWidget(m_filters);
    m_split->addWidget(m_archive);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({scaled(*this, 224), scaled(*this, 696)});
    m_split->restore();
    m_inspector->setAutoFillBackground(true);
    m_chips->setObjectName(u"chipRow"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_chips);
    layout->addWidget(m_body, 1);
    setMinimumSize(scaled(*this, 480), scaled(*this, 320));

    connect(m_archive, &ArchivePane::currentCollectionChanged, m_inspector, &Inspector::setCurrentCollection);
    auto *commands = new SelectionCommands(
        session, tree, disk, actions, [this] { return m_archive->current(); }, this);
    connect(commands, &SelectionCommands::said, this, &BrowsePage::say);
    connect(commands, &SelectionCommands::failed, this, &BrowsePage::failed);
    connectChips(actions);
    connectActions(actions);
    connectUndo(actions);
}

void BrowsePage::connectChips(Actions &actions)
{
    new BasketFilter(m_session, actions[Act::ShowBasketSeries], this);
    auto *chips = new FilterChips(m_session, *m_chips, actions[Act::ShowFilters], this);
    connect(chips, &FilterChips::facetRequested, this, [this](const QString &key) {
        if (!m_showsFilters)
            m_actions[Act::ShowFilters].trigger();
        m_filters->openFacet(key);
    });
    connect(chips, &FilterChips::textRequested, &actions[Act::Find], &QAction::trigger);
    connect(chips, &FilterChips::indexRequested, &actions[Act::Index], &QAction::trigger);
    connect(chips, &FilterChips::basketRequested, &actions[Act::ShowBasket], &QAction::trigger);
    connect(chips, &FilterChips::missingRequested, this, [this] {
        auto *dialog = new MissingDialog(m_session.catalog().notFound(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_chips, &ChipRow::clearRequested, &actions[Act::ClearFilter], &QAction::trigger);
    connect(m_chips, &ChipRow::saveRequested, m_filters, &FilterPane::saveFilter);
}

void BrowsePage::connectActions(Actions &actions)
{
    m_showsFilters = m_settings.value(session::Setting::FiltersShown).toBool();
    m_showsInspector = m_settings.value(session::Setting::InspectorShown).toBool();
    const auto toggle = [this](QAction &action, bool &shown, session::Setting setting) {
        connect(&action, &QAction::triggered, this, [this, &shown, setting](bool on) {
            shown = on;
            if (!isNarrow())
                m_settings.setValue(setting, on);
            arrange();
        });
    };
    toggle(actions[Act::ShowFilters], m_showsFilters, session::Setting::FiltersShown);
    toggle(actions[Act::ShowInspector], m_showsInspector, session::Setting::InspectorShown);
    const auto allow = [this, &actions] {
        const bool any = m_session.selection().count() > 0;
        for (const Act act : {Act::DownloadSelection, Act::RemoveSelection, Act::SelectNone, Act::OpenSeriesFolder})
            actions[act].setEnabled(any);
        actions[Act::ClearFilter].setEnabled(!m_session.catalog().filter().isEmpty());
    };
    connect(&m_session.selection(), &session::SeriesSelection::changed, this, allow);
    connect(&m_session.catalog(), &catalog::Catalog::filterChanged, this, allow);
    allow();
}

void BrowsePage::connectUndo(Actions &actions)
{
    QUndoStack &stack = m_history->stack();
    const auto connectOne = [this, &stack](QAction &action, void (QUndoStack::*step)(), const QString &words,
                                           void (QUndoStack::*canChange)(bool),
                                           void (QUndoStack::*text)(const QString &)) {
        action.setEnabled(false);
        connect(&action, &QAction::triggered, &stack, step);
        connect(&stack, canChange, &action, &QAction::setEnabled);
        connect(&stack, text, this, [&action, words](const QString &what) {
            //: %1 "Undo" or "Redo", %2 what was done
            action.setText(what.isEmpty() ? words : tr("%1: %2").arg(words, what));
        });
    };
    connectOne(actions[Act::Undo], &QUndoStack::undo, tr("&Undo"), &QUndoStack::canUndoChanged,
               &QUndoStack::undoTextChanged);
    connectOne(actions[Act::Redo], &QUndoStack::redo, tr("&Redo"), &QUndoStack::canRedoChanged,
               &QUndoStack::redoTextChanged);
    connect(&m_archive->bar(), &SelectionBar::undoRequested, &stack, &QUndoStack::undo);
    connect(&stack, &QUndoStack::indexChanged, &m_archive->bar(), &SelectionBar::clearMessage);
}

bool BrowsePage::reveal(const QString &seriesUid) { return m_archive->reveal(seriesUid); }

void BrowsePage::say(const QString &words, bool canUndo) { m_archive->bar().say(words, canUndo); }

bool BrowsePage::isNarrow() const { return width() < scaled(*this, 1000); }

void BrowsePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_body->setGeometry(0, m_chips->height(), width(), height() - m_chips->height());
    arrange();
}

//! Called for every size: what a narrow window hides reappears when it is wide again.
void BrowsePage::arrange()
{
    const bool narrow = isNarrow();
    if (narrow != std::exchange(m_wasNarrow, narrow)) {
        m_showsFilters = !narrow && m_settings.value(session::Setting::FiltersShown).toBool();
        m_showsInspector = !narrow && m_settings.value(session::Setting::InspectorShown).toBool();
    }
    m_actions[Act::ShowFilters].setChecked(m_showsFilters);
    m_actions[Act::ShowInspector].setChecked(m_showsInspector);
    const bool isWide = width() >= scaled(*this, 1600);
    const int inspector = scaled(*this, isWide ? 440 : 360);
    const int left = m_body->width() - (m_showsInspector ? inspector : 0);
    m_filters->setVisible(m_showsFilters);
    m_inspector->setVisible(m_showsInspector);
    m_inspector->setGeometry(m_body->width() - inspector, 0, inspector, m_body->height());
    m_split->setGeometry(0, 0, narrow ? m_body->width() : left, m_body->height());
    m_inspector->raise();
}

} // namespace tcia::desktop
