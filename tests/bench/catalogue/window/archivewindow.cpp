// SPDX-License-Identifier: Apache-2.0
#include "archivewindow.h"

#include "desktop/widgets/facetview.h"
#include "models/columns.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace tcia::bench {

namespace {

const QElapsedTimer &clock()
{
    static const QElapsedTimer running = [] {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }();
    return running;
}

void showFacets(catalog::Catalog &catalog, QWidget *parent)
{
    QStringList keys;
    for (const catalog::Facet &facet : catalog::facets())
        keys << QString::fromLatin1(facet.key);
    auto *view = new desktop::FacetView(*new models::FacetModel(catalog, keys, parent), parent);
    view->expandAll();
    (new QVBoxLayout(parent))->addWidget(view);
}

} // namespace

ArchiveWindow::ArchiveWindow(catalog::Catalog &catalog)
    : m_begins(connect(&catalog, &catalog::Catalog::filtered, this, [this] { m_begun = clock().nsecsElapsed(); })),
      m_model(catalog),
      m_tree(new desktop::FastTreeView(this))
{
    m_tree->setModel(&m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_tree->setSortingEnabled(true);
    int column = 0;
    for (const models::CatalogColumn &description : models::catalogColumns())
        m_tree->setColumnWidth(column++, description.width * m_tree->fontMetrics().averageCharWidth());
    m_tree->viewport()->installEventFilter(this);
    auto *facets = new QWidget(this);
    facets->setFixedWidth(300);
    showFacets(catalog, facets);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(facets);
    layout->addWidget(m_tree, 1);
    resize(1280, 800);
    connect(&catalog, &catalog::Catalog::filtered, this,
            [this] { m_ownMs = double(clock().nsecsElapsed() - m_begun) / 1e6; });
    connect(&catalog, &catalog::Catalog::countsChanged, this, [this] {
        m_counted = true;
        m_painted = false;
        m_tree->viewport()->update();
    });
}

double ArchiveWindow::painted(const std::function<void()> &change)
{
    const qint64 begin = clock().nsecsElapsed();
    change();
    m_painted = false;
    m_tree->viewport()->update();
    while (!m_painted)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return double(clock().nsecsElapsed() - begin) / 1e6;
}

double ArchiveWindow::counted(const std::function<void()> &change)
{
    const qint64 begin = clock().nsecsElapsed();
    m_counted = false;
    change();
    while (!m_counted || !m_painted)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    m_answerMs = double(m_begun - begin) / 1e6;
    return double(clock().nsecsElapsed() - begin) / 1e6;
}

//! All pending paint events are handled in one event loop iteration; the tree is the last widget.
bool ArchiveWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && watched == m_tree->viewport())
        m_painted = true;
    return QWidget::eventFilter(watched, event);
}

} // namespace tcia::bench
