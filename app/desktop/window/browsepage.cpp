// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/browsepage.h"

#include "desktop/dialogs/idsdialog.h"
#include "desktop/inspector/inspector.h"
#include "desktop/panes/archivepane.h"
#include "desktop/panes/basketfilter.h"
#include "desktop/panes/filterchips.h"
#include "desktop/panes/filterpane.h"
#include "desktop/panes/selectionbar.h"
#include "desktop/panes/viewhead.h"
#include "desktop/widgets/chiprow.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/storedsplitter.h"
#include "desktop/window/actions.h"
#include "desktop/window/panearrangement.h"
#include "desktop/window/referencecommands.h"
#include "desktop/window/selectioncommands.h"
#include "desktop/window/undohistory.h"
#include "session/tickedfilter.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

BrowsePage::BrowsePage(session::ServerSession &session, models::CatalogModel &tree, session::Services &services,
                       Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_history(new UndoHistory(session.catalog(), session.selection(), session.baskets(), this)),
      m_chips(new ChipRow(this)),
      m_body(new QWidget(this)),
      m_split(new StoredSplitter(Qt::Horizontal, services.settings(), session::Setting::PanesSplit, m_body)),
      m_filters(new FilterPane(session, services.settings(), actions, m_body)),
      m_archive(new ArchivePane(session, tree, services.settings(), actions, m_split)),
      m_inspector(new Inspector(session, services, actions, m_body)),
      m_arrangement(new PaneArrangement({*m_body, *m_split, *m_filters, *m_inspector, m_archive->rows()}, actions,
                                        services.settings()))
{
    m_split->setObjectName(u"panesSplitter"_s);
    m_chips->setObjectName(u"chipRow"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_chips);
    layout->addWidget(m_body, 1);
    setMinimumSize(scaled(*this, 480), scaled(*this, 200));

    connect(m_inspector, &Inspector::said, this, [this](const QString &words) { say(words); });
    connect(m_archive, &ArchivePane::currentCollectionChanged, m_inspector, &Inspector::setCurrentCollection);
    connect(m_archive, &ArchivePane::keyRequested, this, &BrowsePage::keyRequested);
    connect(m_arrangement, &PaneArrangement::narrowChanged, &m_archive->head(), &ViewHead::setCompact);
    auto *commands = new SelectionCommands(
        session, tree, services.disk(), actions, [this] { return m_archive->current(); }, this);
    connect(commands, &SelectionCommands::said, this, &BrowsePage::say);
    connect(commands, &SelectionCommands::failed, this, &BrowsePage::failed);
    auto *references = new ReferenceCommands(session, services.disk(), actions, this);
    connect(references, &ReferenceCommands::said, this, &BrowsePage::say);
    connect(references, &ReferenceCommands::failed, this, &BrowsePage::failed);
    connectChips(actions);
    connectActions(actions);
    connectUndo(actions);
}

void BrowsePage::connectChips(Actions &actions)
{
    new BasketFilter(m_session, actions[Act::ShowBasketSeries], this);
    auto *chips = new FilterChips(m_session, *m_chips, actions[Act::ShowFilters], this);
    connect(chips, &FilterChips::facetRequested, this, [this](const QString &key) {
        m_arrangement->showFilters();
        m_filters->openFacet(key);
    });
    connect(chips, &FilterChips::textRequested, &actions[Act::Find], &QAction::trigger);
    connect(chips, &FilterChips::indexRequested, &actions[Act::Index], &QAction::trigger);
    connect(chips, &FilterChips::basketRequested, &actions[Act::ShowBasket], &QAction::trigger);
    connect(chips, &FilterChips::missingRequested, this, [this] {
        auto *dialog = new MissingDialog(m_session.catalog().notFound(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &MissingDialog::said, this, [this](const QString &words) { say(words); });
        dialog->open();
    });
    connect(m_filters, &FilterPane::said, this, [this](const QString &words) { say(words); });
    connect(m_chips, &ChipRow::clearRequested, &actions[Act::ClearFilter], &QAction::trigger);
    connect(m_chips, &ChipRow::saveRequested, m_filters, &FilterPane::saveFilter);
}

void BrowsePage::connectActions(Actions &actions)
{
    const auto allow = [this, &actions] {
        const bool any = m_session.selection().count() > 0;
        for (const Act act : {Act::DownloadSelection, Act::RemoveSelection, Act::SelectNone, Act::OpenSeriesFolder,
                              Act::RunStages, Act::AddReferenced})
            actions[act].setEnabled(any);
        actions[Act::AddToBasket].setEnabled(any || !m_archive->current().isEmpty());
        actions[Act::ClearFilter].setEnabled(!m_session.catalog().filter().isEmpty());
    };
    connect(&m_session.selection(), &session::SeriesSelection::changed, this, allow);
    connect(&m_session.catalog(), &catalog::Catalog::filterChanged, this, allow);
    connect(m_archive, &ArchivePane::currentChanged, this, allow);
    allow();
    connect(&m_archive->bar(), &SelectionBar::showTickedRequested, this, [this] {
        catalog::Catalog &catalog = m_session.catalog();
        catalog.setFilter(session::filterForTicked(m_session.selection().snapshot(), catalog.filter()));
    });
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

} // namespace tcia::desktop
