// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/facetgroup.h"

#include "core/text.h"
#include "desktop/panes/yearfilter.h"
#include "desktop/widgets/combinemodebox.h"
#include "desktop/widgets/facetview.h"
#include "desktop/widgets/icons.h"
#include "desktop/widgets/plaintext.h"
#include "desktop/widgets/yearhistogram.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

constexpr int maxRows = 6; //!< more values scroll

FacetView *valuesView(models::FacetModel *model, const QString &key, QWidget *parent)
{
    auto *view = new FacetView(parent);
    view->setObjectName(u"facet_%1"_s.arg(key));
    view->setAccessibleName(model->title());
    view->setModel(model);
    view->header()->setStretchLastSection(false);
    view->header()->setResizeContentsPrecision(0); // from visible rows only: thousands of values would be slow
    view->header()->setMinimumSectionSize(24);
    view->header()->setSectionResizeMode(models::FacetModel::ValueColumn, QHeaderView::Stretch);
    view->header()->setSectionResizeMode(models::FacetModel::CountColumn, QHeaderView::ResizeToContents);
    return view;
}

QLineEdit *searchField(models::FacetModel *model, const QString &key, QWidget *parent)
{
    auto *search = new QLineEdit(parent);
    search->setObjectName(u"facetSearch_%1"_s.arg(key));
    search->setPlaceholderText(FacetGroup::tr("Find…"));
    search->setAccessibleName(FacetGroup::tr("Find in %1").arg(model->title()));
    search->setClearButtonEnabled(true);
    return search;
}

QToolButton *headButton(const QString &key, QWidget *parent)
{
    auto *head = new QToolButton(parent);
    head->setObjectName(u"facetHead_%1"_s.arg(key));
    head->setAutoRaise(true);
    head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    head->setFocusPolicy(Qt::StrongFocus);
    head->setSizePolicy(QSizePolicy::Ignored,
                        QSizePolicy::Fixed); // long values are elided instead of widening the pane
    return head;
}

QToolButton *clearButton(models::FacetModel *model, const QString &key, QWidget *parent)
{
    auto *clear = new QToolButton(parent);
    clear->setObjectName(u"facetClear_%1"_s.arg(key));
    clear->setIcon(icon("edit-clear"));
    clear->setAutoRaise(true);
    clear->setToolTip(FacetGroup::tr("Clear the selection of %1").arg(model->title()));
    clear->setAccessibleName(clear->toolTip());
    QSizePolicy policy = clear->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    clear->setSizePolicy(policy);
    return clear;
}

} // namespace

FacetGroup::FacetGroup(catalog::Catalog &catalog, const catalog::Facet &facet, QWidget *parent)
    : QWidget(parent),
      m_catalog(catalog),
      m_model(new models::FacetModel(catalog, facet.id, this)),
      m_head(headButton(QString::fromLatin1(facet.key), this)),
      m_clear(clearButton(m_model, QString::fromLatin1(facet.key), this)),
      m_search(searchField(m_model, QString::fromLatin1(facet.key), this)),
      m_values(valuesView(m_model, QString::fromLatin1(facet.key), this)),
      m_body(new QWidget(this))
{
    auto *inside = new QVBoxLayout(m_body);
    inside->setContentsMargins(0, 0, 0, 6);
    inside->setSpacing(3);
    inside->addWidget(m_search);
    inside->addWidget(m_values);
    if (facet.id == catalog::FacetId::Modality)
        inside->addWidget(new CombineModeBox(catalog, m_body));
    if (facet.id == catalog::FacetId::Year) {
        m_years = new YearHistogram(YearHistogram::Use::Filter, m_body);
        m_years->setAccessibleName(m_model->title());
        new YearFilter(catalog, *m_years, this);
        inside->addWidget(m_years);
    }
    auto *top = new QHBoxLayout;
    top->setSpacing(0);
    top->addWidget(m_head, 1);
    top->addWidget(m_clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addLayout(top);
    layout->addWidget(m_body);

    setFocusProxy(m_years ? static_cast<QWidget *>(m_years) : m_values);
    m_values->setVisible(!m_years);
    connect(m_head, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
    connect(m_clear, &QToolButton::clicked, m_model, &models::FacetModel::clearChosen);
    connect(m_search, &QLineEdit::textChanged, m_model, &models::FacetModel::setSearch);
    connect(&catalog, &catalog::Catalog::filterChanged, this, &FacetGroup::showChosen);
    connect(&catalog, &catalog::Catalog::countsChanged, this, &FacetGroup::fit);
    showChosen();
    fit();
}

void FacetGroup::setOpen(bool open)
{
    m_open = open;
    showChosen();
    fit();
    Q_EMIT openChanged();
}

void FacetGroup::showChosen()
{
    const qsizetype chosen = m_model->chosenCount();
    m_clear->setVisible(chosen > 0);
    m_head->setArrowType(isOpen() ? Qt::DownArrow : Qt::RightArrow);
    QString words = m_model->title();
    if (chosen > 0 && isOpen()) //: a facet and how many of its values are ticked: "Modality (2)"
        words = tr("%1 (%2)").arg(words, text::number(chosen));
    else if (chosen > 0) //: a closed facet and what is ticked in it: "Modality: CT", "Modality: 2 chosen"
        words = tr("%1: %2").arg(words, m_model->chosenWords());
    m_head->setAccessibleName(words);
    m_head->setToolTip(isOpen() ? tr("Close %1").arg(m_model->title()) : tr("Open %1").arg(m_model->title()));
    m_head->setText(withoutMnemonic(text::plain(words, 34)));
}

//! As high as its values need, but never shrinking while a filter is active, so that values do not move away from the
//! mouse.
void FacetGroup::fit()
{
    const int rows = int(qMin(qsizetype(maxRows), m_model->valueCount()));
    const bool narrowed = !m_catalog.filter().isEmpty();
    m_rows = narrowed ? qMax(m_rows, rows) : rows;
    const bool many = m_model->valueCount() > maxRows && !m_years;
    m_search->setVisible(many || !m_search->text().isEmpty() || (narrowed && m_search->isVisibleTo(m_body)));
    m_body->setVisible(isOpen() && m_rows > 0);
    if (m_model->rowCount() > 0) // otherwise there is no row to measure
        m_values->setFixedHeight(m_rows * m_values->rowHeight());
}

} // namespace tcia::desktop
