// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/archiveviews.h"

#include "desktop/panes/storedexpansion.h"
#include "desktop/widgets/columnfit.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/frozencolumns.h"
#include "desktop/widgets/storedcolumns.h"
#include "desktop/widgets/tickallbox.h"
#include "desktop/widgets/tickedview.h"
#include "models/columns.h"
#include "models/rowlook.h"
#include "models/seriescolumns.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

constexpr int leastName = 24, leastPatient = 13; // characters

using models::CatalogColumn;
using models::RowRole;

//! Columns of boxes or glyphs have the design's width and come first.
void placeNarrow(QHeaderView &header, int column, CatalogColumn::Kind kind, int place)
{
    header.moveSection(header.visualIndex(column), place);
    header.setSectionResizeMode(column, QHeaderView::Fixed);
    header.resizeSection(column, scaled(header, kind == CatalogColumn::Kind::Tick ? 28 : 24));
}

RowDelegate::Cell cellOf(const CatalogColumn &column)
{
    if (column.kind == CatalogColumn::Kind::Tick)
        return RowDelegate::Cell::Check;
    if (column.kind == CatalogColumn::Kind::Glyph)
        return RowDelegate::Cell::State;
    const QLatin1StringView title(column.title);
    return title == "Modality"_L1  ? RowDelegate::Cell::Modality
           : title == "On disk"_L1 ? RowDelegate::Cell::Fraction
           : title == "Licence"_L1 ? RowDelegate::Cell::Licence
                                   : RowDelegate::Cell::Text;
}

constexpr RowDelegate::Roles roles {.state = RowRole::State,
                                    .mix = RowRole::Mix,
                                    .fraction = RowRole::OnDisk,
                                    .secondary = RowRole::Secondary,
                                    .caution = RowRole::NonCommercial};

//! Widths, cells and order of the columns of a new view.
void setColumns(TickedView &view, RowDelegate &delegate, const std::vector<const CatalogColumn *> &columns)
{
    int narrow = 0;
    QHeaderView &header = *view.header();
    header.setMinimumSectionSize(scaled(view, 20));
    header.setStretchLastSection(false);
    for (int i = 0; i < int(columns.size()); ++i) {
        delegate.setCell(i, cellOf(*columns[size_t(i)]));
        setColumnCharacters(view, i, columns[size_t(i)]->width);
    }
    for (const auto kind : {CatalogColumn::Kind::Tick, CatalogColumn::Kind::Glyph})
        for (int i = 0; i < int(columns.size()); ++i)
            if (columns[size_t(i)]->kind == kind)
                placeNarrow(header, i, kind, narrow++);
    view.setTreePosition(0);
}

//! What a view and the twin of its frozen columns have in common.
struct ViewParts
{
    session::SeriesSelection &selection;
    TickedView::TargetOf targetOf;
    QAbstractItemModel &model;
    std::vector<const CatalogColumn *> columns;
};

TickedView *bareView(const ViewParts &parts, QWidget *parent)
{
    int tick = 0;
    while (parts.columns[size_t(tick)]->kind != CatalogColumn::Kind::Tick)
        ++tick;
    auto *delegate = new TickedRowDelegate(roles, tick, parent);
    auto *view = new TickedView(parts.selection, parts.targetOf, delegate, tick, parent);
    delegate->setParent(view);
    view->setModel(&parts.model);
    view->setFrameShape(QFrame::NoFrame);
    view->header()->setSortIndicatorShown(true); // titles have room for it
    setColumns(*view, *delegate, parts.columns);
    new TickAllBox(parts.selection, *view->header(), tick);
    return view;
}

TickedView *newView(const ViewParts &parts, QWidget *parent)
{
    TickedView *view = bareView(parts, parent);
    view->header()->setSortIndicator(0, Qt::AscendingOrder);
    view->header()->setSortIndicatorClearable(true); // back to natural order
    view->setSortingEnabled(true);
    new FrozenColumns(*view, [parts, view](QWidget *over) {
        TickedView *twin = bareView(parts, over);
        auto *delegate = static_cast<RowDelegate *>(twin->itemDelegate());
        delegate->addPeer(*view);
        delegate->setEdges(Qt::LeftEdge);
        return twin;
    });
    return view;
}

std::vector<const CatalogColumn *> treeColumns()
{
    std::vector<const CatalogColumn *> out;
    for (const CatalogColumn &column : models::catalogColumns())
        out.push_back(&column);
    return out;
}

std::vector<const CatalogColumn *> listColumns()
{
    std::vector<const CatalogColumn *> out;
    for (const models::SeriesColumn &column : models::seriesColumns())
        out.push_back(&column.cell);
    return out;
}

models::LocalStatusOf statusOf(const session::LocalStatusLookup &status)
{
    return [&status](const QString &uid) { return models::statusOf(status, uid); };
}

} // namespace

TickedView *newArchiveTree(session::ServerSession &session, models::CatalogModel &tree, session::Settings &settings,
                           QWidget *parent)
{
    tree.setLocalStatus(statusOf(session.localStatus()));
    tree.setSelection(session.selection());
    const catalog::CollectionDescriptions &descriptions = session.descriptions();
    tree.setPatients([&descriptions](const QString &collection) {
        const catalog::DescribedCollection *known = descriptions.find(collection);
        return known ? known->patients : Count();
    });
    auto *view = newView({session.selection(), [&tree](const QModelIndex &row) { return tree.nodeAt(row).target(); },
                          tree, treeColumns()},
                         parent);
    view->setObjectName(u"archiveTree"_s);
    view->setAccessibleName(TickedView::tr("Archive"));
    view->setIndentation(scaled(*view, 12));
    for (const char *column : {"Date", "Series number", "Protocol", "UID"})
        view->setColumnHidden(models::catalogColumn(QLatin1StringView(column)), true);
    view->header()->moveSection(view->header()->visualIndex(models::catalogColumn("On disk"_L1)),
                                view->header()->visualIndex(models::catalogColumn("Size"_L1)) + 1);
    QList<int> extras;
    for (const auto title : {"Body part"_L1, "Manufacturer"_L1, "Model"_L1, "Licence"_L1})
        extras << models::catalogColumn(title);
    auto *fit =
        new ColumnFit(*view, {.least = leastName, .essential = models::catalogColumn("On disk"_L1), .extras = extras});
    new StoredColumns(*view, *fit, settings, session::Setting::TreeColumns);
    new StoredExpansion(*view, tree, settings, session.catalog().server());
    return view;
}

TickedView *newSeriesTable(session::ServerSession &session, models::SeriesListModel &list, session::Settings &settings,
                           QWidget *parent)
{
    list.setLocalStatus(statusOf(session.localStatus()));
    list.setSelection(session.selection());
    auto *view = newView({session.selection(), [&list](const QModelIndex &row) { return list.nodeAt(row).target(); },
                          list, listColumns()},
                         parent);
    view->setObjectName(u"seriesTable"_s);
    view->setAccessibleName(TickedView::tr("Series"));
    view->setRootIsDecorated(false);
    const auto columns = models::seriesColumns();
    for (size_t i = 0; i < columns.size(); ++i)
        view->setColumnHidden(int(i), !columns[i].isShownByDefault);
    QList<int> extras;
    for (const auto title : {"Body part"_L1, "Manufacturer"_L1, "Model"_L1, "Licence"_L1})
        extras << models::seriesColumn(title);
    auto *fit = new ColumnFit(*view, {.least = leastPatient,
                                      .essential = models::seriesColumn("Collection"_L1),
                                      .widest = models::seriesColumn("Description"_L1),
                                      .extras = extras});
    new StoredColumns(*view, *fit, settings, session::Setting::ListColumns);
    return view;
}

} // namespace tcia::desktop
