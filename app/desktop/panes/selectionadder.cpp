// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/selectionadder.h"

#include "core/async.h"
#include "session/selectiontotals.h"

namespace tcia::desktop {

SelectionAdder::SelectionAdder(catalog::Catalog &catalog, models::CatalogModel &tree, session::BasketFiller &filler,
                               QObject *parent)
    : QObject(parent), m_tree(tree), m_filler(filler)
{
    const auto look = [this, &catalog](qsizetype entry) { addWaiting(catalog.entries().at(size_t(entry))); };
    connect(&catalog, &catalog::Catalog::entryChanged, this, look);
    connect(&catalog, &catalog::Catalog::entryStateChanged, this, look);
}

void SelectionAdder::addBelow(const QModelIndexList &nodes)
{
    const QModelIndexList missing = m_tree.notLoaded(nodes);
    QModelIndexList there;
    for (const QModelIndex &node : nodes) {
        const catalog::CatalogEntry *entry = m_tree.nodeAt(node).entry;
        if (entry && !entry->isWhole())
            m_wanted[entry->name] << node; // nodes selected during loading may gain series
        else
            there << node;
    }
    if (!there.isEmpty() || missing.isEmpty())
        addRecords(there);
    QStringList names; // a slot of waiting() may change the tree
    for (const QModelIndex &collection : missing)
        names << m_tree.nodeAt(collection).entry->name;
    m_tree.load(missing);
    for (const QString &name : std::as_const(names))
        Q_EMIT waiting(name);
}

//! Adds what passes the filter now, even if the tree changes before the records are built.
void SelectionAdder::addRecords(const QModelIndexList &nodes)
{
    const auto gather = [chosen = m_tree.chosenBelow(nodes)] { return session::recordsOf(chosen); };
    onFinished(m_filler.add(gather), this, [this](const Result<session::AddResult> &what) {
        if (what)
            Q_EMIT added(*what);
        else
            Q_EMIT failed(what.error());
    });
}

void SelectionAdder::addWaiting(const catalog::CatalogEntry &entry)
{
    using State = catalog::CatalogEntry::State;
    if (!m_wanted.contains(entry.name) || (entry.state != State::Loaded && entry.state != State::Failed))
        return;
    const QList<QPersistentModelIndex> wanted = m_wanted.take(entry.name);
    if (entry.state == State::Failed && entry.error)
        Q_EMIT failed(*entry.error);
    else
        addRecords(QModelIndexList(wanted.cbegin(), wanted.cend()));
}

} // namespace tcia::desktop
