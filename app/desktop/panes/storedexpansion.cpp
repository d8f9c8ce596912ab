// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/storedexpansion.h"

#include "session/settings.h"

#include <QTreeView>

#include <algorithm>

namespace tcia::desktop {

namespace {

constexpr int soonMs = 300; // expanding all below a node is many changes
constexpr QChar separator(u'\n');

} // namespace

StoredExpansion::StoredExpansion(QTreeView &view, models::CatalogModel &tree, session::Settings &settings,
                                 QString server)
    : QObject(&view), m_view(view), m_tree(tree), m_settings(settings), m_server(std::move(server))
{
    const QStringList stored = m_settings.value(session::Setting::ExpandedNodes).toMap().value(m_server).toStringList();
    m_expanded = QSet<QString>(stored.cbegin(), stored.cend());
    m_delayTimer.setSingleShot(true);
    m_delayTimer.setInterval(soonMs);
    connect(&m_delayTimer, &QTimer::timeout, this, &StoredExpansion::store);
    connect(&view, &QTreeView::expanded, this, [this](const QModelIndex &node) {
        if (m_expanded.size() < most)
            m_expanded.insert(keyOf(node));
        m_delayTimer.start();
        restoreBelow(node, 0, m_tree.rowCount(node) - 1);
    });
    connect(&view, &QTreeView::collapsed, this, [this](const QModelIndex &node) {
        m_expanded.remove(keyOf(node));
        m_delayTimer.start();
    });
    connect(&tree, &QAbstractItemModel::rowsInserted, this, &StoredExpansion::restoreBelow);
    restoreBelow({}, 0, tree.rowCount() - 1);
}

StoredExpansion::~StoredExpansion()
{
    if (m_delayTimer.isActive())
        store();
}

QString StoredExpansion::keyOf(const QModelIndex &node) const
{
    const QModelIndex parent = node.parent();
    const QString own = m_tree.nodeAt(node).identifier();
    return parent.isValid() ? QString(keyOf(parent) + separator + own) : own;
}

void StoredExpansion::restoreBelow(const QModelIndex &parent, int first, int last)
{
    if (m_expanded.isEmpty())
        return;
    const QString prefix = parent.isValid() ? QString(keyOf(parent) + separator) : QString();
    for (int row = first; row <= last; ++row) {
        const QModelIndex node = m_tree.index(row, 0, parent);
        if (m_expanded.contains(prefix + m_tree.nodeAt(node).identifier()))
            m_view.expand(node);
    }
}

void StoredExpansion::store()
{
    QVariantMap all = m_settings.value(session::Setting::ExpandedNodes).toMap();
    QStringList nodes(m_expanded.cbegin(), m_expanded.cend());
    std::sort(nodes.begin(), nodes.end());
    if (nodes.isEmpty())
        all.remove(m_server);
    else
        all.insert(m_server, nodes);
    m_settings.setValue(session::Setting::ExpandedNodes, all);
}

} // namespace tcia::desktop
