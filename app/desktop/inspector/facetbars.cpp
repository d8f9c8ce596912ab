// SPDX-License-Identifier: Apache-2.0
#include "desktop/inspector/facetbars.h"

#include "core/async.h"
#include "core/text.h"
#include "desktop/inspector/seriestext.h"
#include "desktop/widgets/barlist.h"
#include "desktop/widgets/caption.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/yearhistogram.h"
#include "session/yearcounts.h"

#include <QCoreApplication>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <array>
#include <limits>

namespace tcia::desktop {

using catalog::FacetId;

namespace {

struct BarsOf
{
    FacetId facet;
    const char *title;
};
constexpr std::array barLists {
    BarsOf {FacetId::Modality, QT_TRANSLATE_NOOP("FacetBars", "Modality, series")},
    BarsOf {FacetId::Manufacturer, QT_TRANSLATE_NOOP("FacetBars", "Manufacturer, series")},
    BarsOf {FacetId::Licence, QT_TRANSLATE_NOOP("FacetBars", "Licence, series")},
};

std::vector<FacetId> countedFacets()
{
    std::vector<FacetId> out {FacetId::Year, FacetId::BodyPart};
    for (const BarsOf &each : barLists)
        out.push_back(each.facet);
    return out;
}

QString labelOf(FacetId facet, const QString &value)
{
    if (value.isEmpty())
        return FacetBars::tr("(not given)");
    return facet == FacetId::Licence ? licenceName(value) : text::plain(value);
}

} // namespace

FacetBars::FacetBars(catalog::Catalog &catalog, QWidget *parent)
    : QWidget(parent), m_catalog(catalog), m_years(new YearHistogram(YearHistogram::Use::Picture, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(scaled(*this, 8));
    for (const BarsOf &each : barLists) {
        if (each.facet == FacetId::Licence) {
            layout->addWidget(new Caption(Caption::Kind::Title, tr("Year of study"), this));
            layout->addWidget(m_years);
        }
        auto *list = new BarList(QCoreApplication::translate("FacetBars", each.title), this);
        connect(list, &BarList::activated, this, [this, facet = each.facet](const QString &value) {
            toggle(facet, value == labelOf(facet, {}) ? QString() : value);
        });
        connect(list, &BarList::moreRequested, list, [list] { list->setMaxRows(std::numeric_limits<int>::max()); });
        layout->addWidget(list);
        m_lists.push_back(list);
    }
    m_years->setAccessibleName(tr("Year of study"));
    connect(&catalog, &catalog::Catalog::filterChanged, this, [this] {
        if (!m_series.empty() && m_catalog.filter().mergeSpellings != m_isMerged)
            count();
    });
}

void FacetBars::setSeries(const std::vector<session::SeriesSelection::Part> &series)
{
    m_series = series;
    count();
}

void FacetBars::count()
{
    m_isMerged = m_catalog.filter().mergeSpellings;
    const auto spellings = m_isMerged ? session::Spellings::AsOne : session::Spellings::Apart;
    const auto total = [series = m_series, spellings] { return session::totalsOf(series, countedFacets(), spellings); };
    onFinished(QtConcurrent::run(total), this,
               [this, request = ++m_request](const Result<session::SelectionTotals> &totals) {
                   if (totals && request == m_request)
                       setTotals(*totals);
               });
}

void FacetBars::setTotals(const session::SelectionTotals &totals)
{
    for (const auto &[facet, counts] : totals.counts) {
        if (facet == FacetId::Year) {
            const session::YearCounts years = session::countsByYear(counts);
            m_years->setCounts(years);
            m_years->setEnabled(!years.counts.isEmpty());
            continue;
        }
        QList<BarList::Row> rows;
        for (const catalog::FacetCount &each : counts)
            rows << BarList::Row {.label = labelOf(facet, each.value),
                                  .count = each.count,
                                  .modality = facet == FacetId::Modality ? each.value : QString(),
                                  .value = each.value};
        for (size_t i = 0; i < barLists.size(); ++i)
            if (barLists[i].facet == facet)
                m_lists[i]->setRows(rows, totals.series);
    }
    Q_EMIT counted(totals);
}

void FacetBars::toggle(FacetId facet, const QString &value)
{
    const catalog::Filter &filter = m_catalog.filter();
    m_catalog.setFilter(filter.with(facet, value, !filter.isChosen(facet, value)));
}

} // namespace tcia::desktop
