// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/facetcontrols.h"

#include "desktop/panes/yearfilter.h"
#include "desktop/widgets/combinemodebox.h"
#include "desktop/widgets/findedit.h"
#include "desktop/widgets/icons.h"
#include "desktop/widgets/yearhistogram.h"

#include <QSpinBox>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

using namespace models;

FacetControls::FacetControls(catalog::Catalog &catalog, FacetModel &model, QTreeView &view)
    : QObject(&view), m_catalog(catalog), m_model(model), m_view(view)
{
    connect(&model, &FacetModel::rowsInserted, this, &FacetControls::addBelow);
    connect(&model, &FacetModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        for (int row = first.row(); first.data(FacetKindRole).toInt() == int(FacetRowKind::Group) && row <= last.row();
             ++row) {
            const QModelIndex head = first.siblingAtRow(row);
            if (QWidget *clear = m_view.indexWidget(head))
                clear->setVisible(head.data(FacetTickedRole).toInt() > 0 && m_view.visualRect(head).isValid());
        }
    });
    addBelow({}, 0, model.rowCount() - 1);
}

void FacetControls::addBelow(const QModelIndex &parent, int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        if (QWidget *control = newControl(index))
            m_view.setIndexWidget(index, control);
        addBelow(index, 0, m_model.rowCount(index) - 1);
    }
}

//! Null for rows without one.
QWidget *FacetControls::newControl(const QModelIndex &row)
{
    const auto kind = FacetRowKind(row.data(FacetKindRole).toInt());
    const catalog::Facet &facet = catalog::facet(catalog::FacetId(row.data(FacetIdRole).toInt()));
    QWidget *control = nullptr;
    switch (kind) {
    case FacetRowKind::Group: return newClearButton(facet);
    case FacetRowKind::Search: control = newSearchField(facet); break;
    case FacetRowKind::Combine: control = new CombineModeBox(m_catalog, m_view.viewport()); break;
    case FacetRowKind::Years: return newHistogram();
    default: return nullptr;
    }
    QWidget::setTabOrder(&m_view, control);
    return control;
}

QWidget *FacetControls::newClearButton(const catalog::Facet &facet)
{
    auto *clear = new QToolButton(m_view.viewport());
    clear->setObjectName(u"facetClear_%1"_s.arg(QLatin1StringView(facet.key)));
    clear->setIcon(icon("window-close"));
    clear->setAutoRaise(true);
    clear->setFocusPolicy(Qt::NoFocus); // Del clears the group
    const QString title = m_model.indexOf(facet.id).data().toString();
    clear->setToolTip(tr("Clear the selection of %1 (Del)").arg(title));
    clear->setAccessibleName(tr("Clear the selection of %1").arg(title));
    connect(clear, &QToolButton::clicked, &m_model, [this, id = facet.id] { m_model.clearTicked(id); });
    return clear;
}

QWidget *FacetControls::newSearchField(const catalog::Facet &facet)
{
    auto *search = new FindEdit(m_view.viewport());
    search->setObjectName(u"facetSearch_%1"_s.arg(QLatin1StringView(facet.key)));
    const QString hint = QCoreApplication::translate("Facets", facet.findHint);
    search->setHints({hint});
    search->setAccessibleName(hint);
    connect(search, &FindEdit::textChanged, &m_model,
            [this, id = facet.id](const QString &text) { m_model.setSearch(id, text); });
    return search;
}

QWidget *FacetControls::newHistogram()
{
    auto *years = new YearHistogram(YearHistogram::Use::Filter, m_view.viewport());
    new YearFilter(m_catalog, *years, years);
    const auto handles = years->findChildren<QSpinBox *>();
    years->setFocusProxy(handles.first());
    QWidget *before = &m_view;
    for (QSpinBox *handle : handles) {
        QWidget::setTabOrder(before, handle);
        before = handle;
    }
    return years;
}

} // namespace tcia::desktop
