// SPDX-License-Identifier: Apache-2.0
#include "desktop/facetgroup.h"

#include "desktop/icons.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

//! Fusion draws a box's frame in a shade of the window, which a dark theme makes invisible on a dark base.
class BoxDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (option->palette.base().color().lightness() < 128)
            option->palette.setColor(QPalette::Window, option->palette.text().color());
    }
};

QTreeView *valuesView(models::FacetModel *model, const QString &key, QWidget *parent)
{
    auto *view = new QTreeView(parent);
    view->setObjectName(u"facet_%1"_s.arg(key));
    view->setAccessibleName(model->title());
    view->setModel(model);
    view->setItemDelegate(new BoxDelegate(view));
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setHeaderHidden(true);
    view->setMinimumHeight(view->fontMetrics().lineSpacing() * 6);
    view->setTextElideMode(Qt::ElideMiddle);
    view->header()->setStretchLastSection(false);
    view->header()->setResizeContentsPrecision(0); // by what is in sight: with thousands of values the rest takes too long
    view->header()->setMinimumSectionSize(24);
    view->header()->setSectionResizeMode(models::FacetModel::ValueColumn, QHeaderView::Stretch);
    view->header()->setSectionResizeMode(models::FacetModel::CountColumn, QHeaderView::ResizeToContents);
    return view;
}

} // namespace

FacetGroup::FacetGroup(catalog::Catalog &catalog, const catalog::Facet &facet, QWidget *parent)
    : QWidget(parent),
      m_model(new models::FacetModel(catalog, facet.id, this)),
      m_title(new QLabel(this)),
      m_clear(new QToolButton(this))
{
    const QString key = QString::fromLatin1(facet.key);
    auto *search = new QLineEdit(this);
    search->setObjectName(u"facetSearch_%1"_s.arg(key));
    search->setPlaceholderText(tr("Find…"));
    search->setAccessibleName(tr("Find in %1").arg(m_model->title()));
    search->setClearButtonEnabled(true);
    search->setMaximumWidth(search->fontMetrics().averageCharWidth() * 16);
    connect(search, &QLineEdit::textChanged, m_model, &models::FacetModel::setSearch);

    m_clear->setIcon(icon("edit-clear"));
    m_clear->setAutoRaise(true);
    m_clear->setToolTip(tr("Let all of %1 pass").arg(m_model->title()));
    m_clear->setAccessibleName(m_clear->toolTip());
    connect(m_clear, &QToolButton::clicked, m_model, &models::FacetModel::clearChosen);

    QTreeView *view = valuesView(m_model, key, this);
    m_title->setBuddy(view);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(search);
    head->addWidget(m_clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(view, 1);

    connect(m_model, &QAbstractItemModel::dataChanged, this, &FacetGroup::showChosen);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FacetGroup::showChosen);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &FacetGroup::showChosen);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &FacetGroup::showChosen);
    showChosen();
}

void FacetGroup::showChosen()
{
    const qsizetype chosen = m_model->chosenCount();
    m_clear->setEnabled(chosen > 0);
    m_title->setText(chosen > 0 ? tr("%1 (%2)").arg(m_model->title()).arg(chosen) : m_model->title());
}

} // namespace tcia::desktop
