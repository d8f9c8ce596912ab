// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalog.h"
#include "catalog/catalogstore.h"
#include "support/sampleseries.h"
#include "support/smallarchive.h"

#include <QTemporaryDir>

namespace tcia::tests {

//! One patient with one study and `count` series, MR and CT by turns.
inline Content smallContent(const QString &prefix, int count)
{
    using namespace Qt::StringLiterals;
    Content out;
    out.patients = {patient(prefix + u"-1"_s)};
    out.studies = {study(prefix + u"-1"_s, prefix + u".s"_s)};
    for (int i = 0; i < count; ++i)
        out.series << series(prefix + u".s"_s, u"%1.%2"_s.arg(prefix).arg(i), i % 2 ? u"CT"_s : u"MR"_s, i);
    return out;
}

//! An archive and what is stored of it. Without a folder to store in it ends the program.
struct StoredArchive
{
    SmallArchive small;
    QTemporaryDir folder;
    catalog::CatalogStore store {folder.filePath(QStringLiteral("catalog.sqlite"))};

    StoredArchive()
    {
        if (!folder.isValid())
            qFatal("No temporary folder: %s", qPrintable(folder.errorString()));
    }
};

//! An archive of two collections with series and one without.
struct CatalogFixture : StoredArchive
{
    CatalogFixture()
    {
        using namespace Qt::StringLiterals;
        small.collections = {
            {u"C10"_s, smallContent(u"10"_s, 4)}, {u"C9"_s, smallContent(u"9"_s, 3)}, {u"Empty"_s, {}}};
    }
};

inline QStringList names(const catalog::Catalog &catalog)
{
    QStringList out;
    for (const catalog::CatalogEntry &entry : catalog.entries())
        out << entry.name;
    return out;
}

inline const catalog::CatalogEntry &entry(const catalog::Catalog &catalog, const QString &name)
{
    return catalog.entries()[size_t(catalog.entryOf(name))];
}

inline bool isLoaded(const catalog::Catalog &catalog, const QString &name)
{
    return catalog.entryOf(name) >= 0 && entry(catalog, name).state == catalog::CatalogEntry::State::Loaded &&
           !entry(catalog, name).refreshing;
}

} // namespace tcia::tests
