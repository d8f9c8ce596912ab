// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/facetview.h"

#include "desktop/widgets/facetdelegate.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

namespace tcia::desktop {

using namespace models;

namespace {

FacetRowKind kindOf(const QModelIndex &row) { return FacetRowKind(row.data(FacetKindRole).toInt()); }

catalog::FacetId facetOf(const QModelIndex &row) { return catalog::FacetId(row.data(FacetIdRole).toInt()); }

} // namespace

FacetView::FacetView(FacetModel &model, QWidget *parent) : FastTreeView(parent), m_model(model)
{
    setAccessibleName(tr("Filters"));
    setModel(&model);
    setItemDelegate(new FacetDelegate(*this));
    setFrameShape(QFrame::NoFrame);
    setIndentation(0);
    setRootIsDecorated(false);
    setHeaderHidden(true);
    setExpandsOnDoubleClick(false);
    setSelectionMode(NoSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window); // part of the pane
    // Queued, because a control may lose the focus while the model changes.
    connect(qApp, &QApplication::focusChanged, this, &FacetView::freezeOrder, Qt::QueuedConnection);
}

FacetView::~FacetView() { disconnect(qApp, nullptr, this, nullptr); } // loses the focus

//! Ticked values move to the front only when the user has left their group.
void FacetView::freezeOrder()
{
    if (model() != &m_model) // which no longer exists
        return;
    QSet<catalog::FacetId> frozen;
    const auto freeze = [&frozen](const QModelIndex &row) {
        if (row.data(FacetIdRole).isValid())
            frozen.insert(facetOf(row));
    };
    if (viewport()->underMouse())
        freeze(indexAt(viewport()->mapFromGlobal(QCursor::pos())));
    const QWidget *focus = QApplication::focusWidget();
    if (focus && (focus == this || isAncestorOf(focus)))
        freeze(currentIndex());
    m_model.freezeOrder(frozen);
}

void FacetView::openGroup(catalog::FacetId facet)
{
    const QModelIndex head = m_model.indexOf(facet);
    expand(head.parent());
    expand(head);
    scrollTo(head, PositionAtTop);
    setCurrentIndex(head);
    setFocus(Qt::OtherFocusReason);
}

void FacetView::activateRow(const QModelIndex &row)
{
    freezeOrder();
    switch (kindOf(row)) {
    case FacetRowKind::Group:
    case FacetRowKind::MoreGroups: return setExpanded(row, !isExpanded(row));
    case FacetRowKind::Value: {
        const bool isTicked = row.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_model.setData(row, int(isTicked ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
        return;
    }
    case FacetRowKind::Spellings: return m_model.mergeSpellings();
    case FacetRowKind::More:
    case FacetRowKind::Fewer: {
        if (row.data().toString().isEmpty()) // holds the place
            return;
        const QModelIndex head = row.parent();
        const int place = row.row();
        m_model.setShowsAll(facetOf(row), kindOf(row) == FacetRowKind::More);
        return setCurrentIndex(m_model.index(std::min(place, m_model.rowCount(head) - 1), 0, head));
    }
    default:
        if (QWidget *control = indexWidget(row))
            control->setFocus(Qt::OtherFocusReason);
    }
}

//! Keys that a control ignores come here, too.
void FacetView::keyOfControl(QKeyEvent *event)
{
    const bool isArrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (!isArrow && event->key() != Qt::Key_Escape)
        return event->ignore();
    const QWidget *control = QApplication::focusWidget();
    if (!control) // the window lost the keyboard with this key on its way
        return event->ignore();
    setCurrentIndex(indexAt(viewport()->mapFromGlobal(control->mapToGlobal(control->rect().center()))));
    setFocus(Qt::OtherFocusReason);
    if (isArrow)
        FastTreeView::keyPressEvent(event);
}

void FacetView::keyPressEvent(QKeyEvent *event)
{
    if (!hasFocus())
        return keyOfControl(event);
    const QModelIndex row = currentIndex();
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row.isValid())
            activateRow(row);
        return;
    case Qt::Key_Delete:
        if (row.data(FacetIdRole).isValid())
            m_model.clearTicked(facetOf(row));
        return;
    default: FastTreeView::keyPressEvent(event); freezeOrder();
    }
}

void FacetView::mousePressEvent(QMouseEvent *event)
{
    FastTreeView::mousePressEvent(event);
    freezeOrder();
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()) : QModelIndex();
}

void FacetView::mouseMoveEvent(QMouseEvent *event)
{
    FastTreeView::mouseMoveEvent(event);
    freezeOrder();
}

// The second press of two quick clicks.
void FacetView::mouseDoubleClickEvent(QMouseEvent *event) { mousePressEvent(event); }

void FacetView::mouseReleaseEvent(QMouseEvent *event)
{
    FastTreeView::mouseReleaseEvent(event);
    const QModelIndex pressed = std::exchange(m_pressed, QPersistentModelIndex());
    if (pressed.isValid() && pressed == indexAt(event->position().toPoint()))
        activateRow(pressed);
}

bool FacetView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
        m_model.setPointed(event->type() == QEvent::Enter);
        freezeOrder();
    }
    return FastTreeView::viewportEvent(event);
}

void FacetView::resizeEvent(QResizeEvent *event)
{
    FastTreeView::resizeEvent(event);
    updateEditorGeometries();
}

} // namespace tcia::desktop
