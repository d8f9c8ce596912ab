// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalogstore.h"
#include "models/catalogmodel.h"
#include "models/celldata.h"
#include "models/columns.h"
#include "support/sampleseries.h"
#include "support/smallarchive.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tcia::tests {

using namespace Qt::StringLiterals;
using catalog::Catalog;
using catalog::CatalogStore;
using catalog::FacetId;
using catalog::Filter;
using models::CatalogModel;
using models::NodeRole;

//! A collection of three patients, one of them without a study.
inline Content first()
{
    Content out;
    out.patients = {patient(u"P1"_s), patient(u"P2"_s), patient(u"alone"_s)};
    out.studies = {study(u"P1"_s, u"1"_s, QDate(2001, 1, 1), u"CHEST"_s), study(u"P1"_s, u"2"_s),
                   study(u"P2"_s, u"3"_s)};
    out.series = {series(u"1"_s, u"1.1"_s, u"CT"_s, 1), series(u"1"_s, u"1.2"_s, u"MR"_s, 2),
                  series(u"2"_s, u"2.1"_s, u"MR"_s), series(u"3"_s, u"3.1"_s, u"CT"_s, 1, {})};
    out.series[0].description = u"axial"_s;
    out.series[0].fileSize = 3'400'000;
    out.series[1].protocol = u"T1\n<b>"_s;
    return out;
}

//! The catalogue of a small archive with the model on it, watched.
struct CatalogModelFixture
{
    SmallArchive small;
    QTemporaryDir folder;
    CatalogStore store {folder.filePath(u"catalog.sqlite"_s)};
    archive::Archive archive {small.server()};
    Catalog catalog {archive, store};
    CatalogModel model {catalog};

    CatalogModelFixture()
    {
        small.collections = {
            {u"A"_s, first()}, {u"B"_s, {{}, {}, {series(u"9"_s, u"9.1"_s, u"PT"_s)}}}, {u"Empty"_s, {}}};
    }
    void start()
    {
        catalog.start();
        QTRY_VERIFY(!catalog.loadingCollections());
    }
    void load(const QString &name)
    {
        QSignalSpy counts(&catalog, &Catalog::countsChanged);
        model.fetchMore(model.indexOfCollection(name));
        QTRY_VERIFY(isLoaded(name));
    }
    bool isLoaded(const QString &name) const
    {
        const catalog::CatalogEntry &entry = catalog.entries()[size_t(catalog.entryOf(name))];
        return entry.state == catalog::CatalogEntry::State::Loaded && !entry.refreshing;
    }
    void filter(const Filter &filter)
    {
        QSignalSpy filtered(&catalog, &Catalog::filtered);
        catalog.setFilter(filter);
        QVERIFY(filtered.wait());
    }

    QString cell(const QModelIndex &index, QLatin1StringView column) const
    {
        return index.siblingAtColumn(models::catalogColumn(column)).data().toString();
    }
    //! The tree as indented text.
    QStringList tree(const QModelIndex &parent = {}, int depth = 0) const
    {
        QStringList out;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            out << QString(depth * 2, u' ') + index.data().toString();
            out << tree(index, depth + 1);
        }
        return out;
    }
};

} // namespace tcia::tests
