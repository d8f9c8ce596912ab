// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/selectioncommands.h"

#include "core/async.h"
#include "core/text.h"
#include "desktop/panes/basketwords.h"
#include "desktop/panes/selectionadder.h"
#include "desktop/window/actions.h"
#include "session/diskindex.h"
#include "session/selectionfolder.h"
#include "session/selectiontotals.h"

#include <QDesktopServices>
#include <QUrl>
#include <QtConcurrentRun>

namespace tcia::desktop {

SelectionCommands::SelectionCommands(session::ServerSession &session, models::CatalogModel &tree,
                                     const session::DiskIndex &disk, const Actions &actions, Current current,
                                     QObject *parent)
    : QObject(parent),
      m_session(session),
      m_disk(disk),
      m_current(std::move(current)),
      m_adder(new SelectionAdder(session.catalog(), tree, session.filler(), this))
{
    connect(&actions[Act::AddToBasket], &QAction::triggered, this, &SelectionCommands::addToBasket);
    connect(&actions[Act::RemoveSelection], &QAction::triggered, this, &SelectionCommands::removeFromBasket);
    connect(&actions[Act::OpenSeriesFolder], &QAction::triggered, this, &SelectionCommands::openFolder);
    connect(m_adder, &SelectionAdder::failed, this, &SelectionCommands::failed);
    connect(m_adder, &SelectionAdder::added, this, &SelectionCommands::sayAdded);
    connect(m_adder, &SelectionAdder::waiting, this, [this](const QString &collection) {
        Q_EMIT said(tr("Loading %1; its series are added when they have arrived.").arg(collection), false);
    });
}

//! The selected series, or those below the tree's current row if none is selected.
void SelectionCommands::addToBasket()
{
    if (m_session.selection().count() == 0)
        return m_adder->addBelow(m_current());
    const auto gather = [selected = m_session.selection().selected()] { return session::recordsOf(selected); };
    onFinished(m_session.filler().add(gather), this, [this](const Result<session::AddResult> &added) {
        if (!added)
            return Q_EMIT failed(added.error());
        sayAdded(*added);
    });
}

void SelectionCommands::sayAdded(const session::AddResult &what)
{
    Q_EMIT said(wordsOf(what, basketName(m_session.baskets().current())), what.fresh > 0);
}

void SelectionCommands::removeFromBasket()
{
    const auto gather = [selected = m_session.selection().selected()] {
        QStringList uids;
        for (const session::SeriesSelection::Part &part : selected)
            part.rows.forEach([&](Row row) { uids << part.table->seriesUid(row); });
        return uids;
    };
    onFinished(m_session.basket().remove(gather), this, [this](const Result<basket::EditOutcome> &done) {
        if (!done)
            return Q_EMIT failed(done.error());
        Q_EMIT said(takenOutWords(done->removed, basketName(m_session.baskets().current())), done->removed > 0);
    });
}

void SelectionCommands::openFolder()
{
    const auto find = [selected = m_session.selection().selected(), folders = m_disk.folders()] {
        return session::folderOf(selected, folders);
    };
    onFinished(QtConcurrent::run(find), this, [this](const Result<QString> &folder) {
        if (!folder)
            Q_EMIT failed(folder.error());
        else if (folder->isEmpty())
            Q_EMIT said(tr("The selected series have no folder in common."), false);
        else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*folder)))
            Q_EMIT said(tr("No program opened the folder %1.").arg(text::plain(*folder)), false);
    });
}

} // namespace tcia::desktop
