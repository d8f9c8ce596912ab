// SPDX-License-Identifier: Apache-2.0
// The whole demonstration archive through each dialect: the tables are the same, whatever attributes an answer omits.
#include "catalog/catalog.h"
#include "catalog/catalogstore.h"
#include "demo/server/demoserver.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::catalog;

namespace {

//! What all dialects must agree on, a line a series.
QStringList lines(const Catalog &catalog)
{
    QStringList out;
    for (const CatalogEntry &entry : catalog.entries())
        for (Row row = 0; row < entry.table->size(); ++row) {
            const Series one = entry.table->series(row);
            out << QStringList({one.collection, one.patientId, one.studyUid, one.seriesUid, one.modality,
                                QString::number(one.imageCount.value_or(-1))})
                       .join(u" | "_s);
        }
    out.sort(); // dates decide the order of studies, which a dialect may omit
    return out;
}

} // namespace

class TestDemonstration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto port = m_server.start();
        QVERIFY(port);
        m_port = *port;
    }

    void everyDialectFillsTheSameTable_data()
    {
        QTest::addColumn<int>("dialect");
        using enum archive::DialectId;
        for (const archive::Dialect *dialect : archive::dialects())
            if (dialect->id != S3 && dialect->id != DicomWeb) // which have no collections of the archive's
                QTest::addRow("%s", dialect->key) << int(dialect->id);
    }

    void everyDialectFillsTheSameTable()
    {
        QFETCH(const int, dialect);
        const auto id = archive::DialectId(dialect);
        const QUrl base(
            u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(QLatin1StringView(archive::dialect(id).defaultPath)));
        archive::Archive archive(
            archive::ServerAccess({.name = u"demo"_s, .base = base, .dialect = id}, QString::fromLatin1(demo::apiKey)));
        const QTemporaryDir folder;
        CatalogStore store(folder.filePath(u"catalog.sqlite"_s));
        Catalog catalog(archive, store);
        catalog.start();
        QTRY_VERIFY_WITH_TIMEOUT(!catalog.loadingCollections(), 30'000);
        QVERIFY(catalog.entries().size() >= 12);
        for (qsizetype entry = 0; entry < qsizetype(catalog.entries().size()); ++entry)
            catalog.load(entry);
        QTRY_COMPARE_WITH_TIMEOUT(catalog.loadedCollections(), qsizetype(catalog.entries().size()), 120'000);
        for (const CatalogEntry &entry : catalog.entries()) {
            QVERIFY(!entry.error);
            QCOMPARE(entry.table->unusable().rows(), 0);
            for (quint32 patient = 0; patient < entry.table->patientCount(); ++patient)
                QVERIFY(!entry.table->patientId(patient).isEmpty());
        }
        QVERIFY(catalog.visible().patients >= 150);
        QVERIFY(catalog.visible().series >= 1200);
        if (m_lines.isEmpty())
            m_lines = lines(catalog);
        QCOMPARE(lines(catalog), m_lines);
    }

private:
    demo::DemoServer m_server;
    quint16 m_port = 0;
    QStringList m_lines; // of the first dialect
};

QTEST_GUILESS_MAIN(TestDemonstration)
#include "tst_demonstration.moc"
