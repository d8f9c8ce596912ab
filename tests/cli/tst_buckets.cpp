// SPDX-License-Identifier: Apache-2.0
#include "demo/content/storedobjects.h"
#include "demo/server/demoserver.h"
#include "program.h"
#include "support/step.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;

//! `tcia` with servers whose images lie in buckets: any one with S3's interface, and the Imaging Data Commons.
class TestBuckets : public QObject
{
    Q_OBJECT

private:
    demo::DemoServer m_server;
    Program m_program {QStringLiteral(TCIA_PROGRAM)};
    QList<const demo::SeriesEntry *> m_stored; //!< in the plain bucket

    QStringList server() const
    {
        QFETCH(QString, dialect);
        if (dialect == "idc"_L1) // a demonstration of its own
            return {u"--server"_s, u"demo"_s, u"--dialect"_s, dialect};
        return {u"--url"_s,     u"http://127.0.0.1:%1/s3"_s.arg(m_server.port()),
                u"--dialect"_s, dialect,
                u"--bucket"_s,  demo::plainBucket};
    }
    Ran run(const QStringList &arguments) { return m_program.run(server() + arguments); }
    Ran runJson(const QStringList &arguments) { return run(QStringList {u"--format"_s, u"json"_s} + arguments); }

    static void dialects()
    {
        QTest::addColumn<QString>("dialect");
        for (const auto &dialect : {u"s3"_s, u"idc"_s})
            QTest::newRow(qPrintable(dialect)) << dialect;
    }
    static QStringList column(const QJsonArray &rows, QLatin1StringView key)
    {
        QStringList values;
        for (const auto &row : rows)
            values << row.toObject().value(key).toString();
        values.sort();
        return values;
    }
    QString collectionOf(const demo::SeriesEntry &entry) const
    {
        QFETCH(QString, dialect);
        return dialect == "idc"_L1 ? entry.record.collection : demo::plainBucket;
    }

    static void compare(const QString &folder, const demo::SeriesEntry &entry)
    {
        QStringList actual, expected;
        for (const QString &name : QDir(folder).entryList({u"1-*.dcm"_s}, QDir::Files)) {
            QFile file(folder + u'/' + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            actual << QString::fromLatin1(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Md5).toHex());
        }
        for (int image = 0; image < entry.images; ++image)
            expected << QString::fromLatin1(demo::StoredObject {.key = {}, .series = &entry, .image = image}.md5());
        QCOMPARE(actual, expected);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        for (const demo::StoredObject &object : demo::objectsIn(demo::plainBucket, {}))
            if (object.series != nullptr && !m_stored.contains(object.series))
                m_stored << object.series;
        QVERIFY(m_stored.size() > 2);
    }

    void lists_data() { dialects(); }
    void lists()
    {
        const demo::SeriesEntry &entry = *m_stored.first();
        const QString collection = collectionOf(entry);
        const Ran collections = runJson({u"collections"_s});
        QVERIFY2(collections.exit == 0, collections.err.constData());
        QVERIFY(column(collections.json(), "Collection"_L1).contains(collection));
        const Ran patients = runJson({u"patients"_s, u"--collection"_s, collection});
        QVERIFY2(patients.exit == 0, patients.err.constData());
        QVERIFY(column(patients.json(), "PatientID"_L1).contains(entry.record.patientId));
        const Ran studies =
            runJson({u"studies"_s, u"--collection"_s, collection, u"--patient"_s, entry.record.patientId});
        QVERIFY(column(studies.json(), "StudyInstanceUID"_L1).contains(entry.record.studyUid));
        const Ran series = runJson({u"series"_s, u"--collection"_s, collection, u"--study"_s, entry.record.studyUid});
        QVERIFY(column(series.json(), "SeriesInstanceUID"_L1).contains(entry.record.seriesUid));
        const QJsonObject size = runJson({u"size"_s, u"--series"_s, entry.record.seriesUid}).json().at(0).toObject();
        QCOMPARE(size.value("TotalSizeInBytes"_L1), QJsonValue(entry.images * entry.bytesPerImage));
        QVERIFY(!column(runJson({u"modalities"_s}).json(), "Modality"_L1).isEmpty());
        QVERIFY2(run({u"shared-list"_s, u"x"_s}).exit != 0, "which it does not have");
    }

    void downloadsAndVerifies_data() { dialects(); }
    void downloadsAndVerifies()
    {
        QFETCH(QString, dialect);
        const QString to = m_program.file(u"images-"_s + dialect);
        QStringList arguments {u"download"_s, u"--to"_s, to, u"--layout"_s, u"flat"_s};
        for (const demo::SeriesEntry *entry : m_stored.first(2))
            arguments << u"--series"_s << entry->record.seriesUid;
        const Ran got = runJson(arguments);
        QVERIFY2(got.exit == 0, got.err.constData());
        for (const demo::SeriesEntry *entry : m_stored.first(2))
            TCIA_STEP(compare(to + u'/' + entry->record.seriesUid, *entry));
        QCOMPARE(column(m_program.run({u"--format"_s, u"json"_s, u"verify"_s, to}).json(), "Verdict"_L1),
                 QStringList(2, u"whole"_s));
        const Ran asked = runJson({u"verify"_s, u"--against-server"_s, to});
        QVERIFY2(asked.exit == 0, asked.err.constData());
        QCOMPARE(column(asked.json(), "Verdict"_L1), QStringList(2, u"whole"_s));

        QVERIFY(QFile::remove(to + u'/' + m_stored.first()->record.seriesUid + u"/1-01.dcm"_s));
        const Ran repaired = run({u"verify"_s, u"--repair"_s, to});
        QVERIFY2(repaired.exit == 0, repaired.err.constData());
        TCIA_STEP(compare(to + u'/' + m_stored.first()->record.seriesUid, *m_stored.first()));
    }

    // The record's sums are compared with the listing: another image under an old name is found without a download.
    void verifyFindsWhatTheServerChanged()
    {
        const QString to = m_program.file(u"changed"_s);
        const QString uid = m_stored.first()->record.seriesUid;
        const QStringList server {u"--url"_s,     u"http://127.0.0.1:%1/s3"_s.arg(m_server.port()),
                                  u"--dialect"_s, u"s3"_s,
                                  u"--bucket"_s,  demo::plainBucket};
        QCOMPARE(m_program.run(server + QStringList {u"download"_s, u"--to"_s, to, u"--series"_s, uid}).exit, 0);
        QVERIFY(m_server.setFault(uid, u"wrong-md5"_s));
        const Ran asked = m_program.run(server + QStringList {u"verify"_s, u"--against-server"_s, to});
        m_server.setFault({}, u"none"_s);
        QCOMPARE(asked.exit, 1);
        QVERIFY2(asked.err.contains("server's images are not here"), asked.err.constData());
    }

    void indexesAndSearches_data() { dialects(); }
    void indexesAndSearches()
    {
        const demo::SeriesEntry &entry = *m_stored.first();
        const Ran index = run({u"index"_s, u"--collection"_s, collectionOf(entry)});
        QVERIFY2(index.exit == 0, index.err.constData());
        const Ran found = runJson({u"search"_s, u"--offline"_s, u"--id"_s, entry.record.seriesUid});
        QVERIFY2(found.exit == 0, found.err.constData());
        QCOMPARE(column(found.json(), "SeriesInstanceUID"_L1), QStringList {entry.record.seriesUid});
    }

    void wrongUse()
    {
        const QString url = u"http://127.0.0.1:%1/s3"_s.arg(m_server.port());
        QCOMPARE(m_program.run({u"--url"_s, url, u"--dialect"_s, u"s3"_s, u"collections"_s}).exit, 2);
        QCOMPARE(m_program.run({u"--url"_s, url, u"--dialect"_s, u"nbia-v4"_s, u"--bucket"_s, u"b"_s, u"collections"_s})
                     .exit,
                 2);
        const Ran unknown =
            m_program.run({u"--url"_s, url, u"--dialect"_s, u"s3"_s, u"--bucket"_s, u"no-such-bucket"_s, u"series"_s});
        QVERIFY(unknown.exit != 0);
        QVERIFY2(unknown.err.contains("no bucket of this name"), unknown.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestBuckets)
#include "tst_buckets.moc"
