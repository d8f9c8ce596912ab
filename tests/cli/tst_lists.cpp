// SPDX-License-Identifier: Apache-2.0
#include "demo/content/archivecontent.h"
#include "demo/server/demoserver.h"
#include "program.h"

#include <QFile>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;

//! Lists of series are recognised in every form wherever the command line takes one.
class TestLists : public QObject
{
    Q_OBJECT

private:
    demo::DemoServer m_server;
    Program m_program {QStringLiteral(TCIA_PROGRAM)};
    QStringList m_uids; //!< of the lists, sorted
    QString m_record, m_basket;

    Ran run(const QStringList &words, const QByteArray &input = {})
    {
        return m_program.run(QStringList {u"--url"_s,
                                          u"http://127.0.0.1:%1/nbia-api/services/v4"_s.arg(m_server.port()),
                                          u"--dialect"_s, u"nbia-v4"_s, u"--format"_s, u"json"_s} +
                                 words,
                             input);
    }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QStringList uidsOf(const Ran &ran)
    {
        QStringList uids;
        for (const QJsonArray rows = ran.json(); const auto &row : rows)
            uids << row.toObject().value("SeriesInstanceUID"_L1).toString();
        uids.sort();
        return uids;
    }
    QString fresh() { return m_program.file(u"fresh"_s); } //!< a folder that never comes to be

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        for (const demo::SeriesEntry &entry : demo::content().series)
            if (entry.record.collection == "Demo-Brain-MR"_L1 && m_uids.size() < 3)
                m_uids << entry.record.seriesUid;
        m_uids.sort();
        const QString folder = m_program.file(u"images"_s);
        QStringList words {u"download"_s, u"--to"_s, folder};
        for (const QString &uid : std::as_const(m_uids))
            words << u"--series"_s << uid;
        QCOMPARE(run(words).exit, 0);
        m_record = folder + u"/tcia-provenance.json"_s;
        // Its origin names the other schema: the file with that name is not what is in it.
        const QString list = m_program.write(u"\"schema\": \"tcia-provenance-1.json"_s, m_uids.join(u'\n').toUtf8());
        QCOMPARE(run({u"basket"_s, u"add"_s, u"brains"_s, u"--manifest"_s, list}).exit, 0);
        m_basket = m_program.file(u"brains.json"_s);
        QCOMPARE(run({u"basket"_s, u"export"_s, u"brains"_s, u"--into"_s, m_basket}).exit, 0);
        QVERIFY(content(m_basket).contains("tcia-provenance-1"));
    }

    void files_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("a record of provenance") << m_record;
        QTest::newRow("a basket file") << m_basket;
        QTest::newRow("a record on one line")
            << m_program.write(u"line.json"_s, content(m_record).replace('\n', ' ')); // of another program
    }
    void files()
    {
        QFETCH(const QString, file);
        const Ran named = run({u"download"_s, u"--to"_s, fresh(), u"--manifest"_s, file, u"--dry-run"_s});
        QVERIFY2(named.exit == 0, named.err.constData());
        QCOMPARE(uidsOf(named), m_uids);
        const QByteArray bytes = content(file);
        QVERIFY(!bytes.isEmpty());
        QCOMPARE(uidsOf(run({u"download"_s, u"--to"_s, fresh(), u"--manifest"_s, u"-"_s, u"--dry-run"_s}, bytes)),
                 m_uids);
        QCOMPARE(uidsOf(run({u"cohort"_s, u"--series"_s, u"-"_s}, bytes)), m_uids);
        QCOMPARE(uidsOf(run({u"export"_s, u"--manifest"_s, file})), m_uids);
        QCOMPARE(uidsOf(run({u"search"_s, u"--collection"_s, u"Demo-Brain-MR"_s, u"--id"_s, u"-"_s}, bytes)), m_uids);
        const QString name = u"of "_s + QString::fromLatin1(QTest::currentDataTag());
        QCOMPARE(run({u"basket"_s, u"add"_s, name, u"--manifest"_s, file}).exit, 0);
        QCOMPARE(uidsOf(run({u"basket"_s, u"show"_s, name})), m_uids);
        QVERIFY(!QFile::exists(fresh()));
    }

    //! A basket is a selection as a list is, and its name says where the series come from.
    void baskets()
    {
        const Ran listed = run({u"download"_s, u"--to"_s, fresh(), u"--basket"_s, u"brains"_s, u"--dry-run"_s});
        QVERIFY2(listed.exit == 0, listed.err.constData());
        QCOMPARE(uidsOf(listed), m_uids);
        const Ran record = run({u"record"_s, u"--basket"_s, u"brains"_s});
        QVERIFY2(record.exit == 0 && record.out.contains("\"brains\""), record.err.constData());
        QCOMPARE(run({u"download"_s, u"--to"_s, fresh(), u"--basket"_s, u"missing"_s, u"--dry-run"_s}).exit, 2);
    }

    void broken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("cut") << content(m_record).first(content(m_record).size() / 2);
        QTest::newRow("of a later version") << content(m_record).replace("tcia-provenance-1\"", "tcia-provenance-2\"");
        QTest::newRow("without series") << QByteArray(
            "{\"schema\":\"tcia-provenance-1\",\"servers\":[],\"requests\":[],\"series\":[]}");
    }
    void broken()
    {
        QFETCH(const QByteArray, bytes);
        const QString file = m_program.write(u"broken.json"_s, bytes);
        const QStringList words {u"download"_s, u"--to"_s, fresh(), u"--dry-run"_s, u"--manifest"_s};
        QVERIFY(run(words + QStringList {file}).exit != 0);
        QVERIFY(run(words + QStringList {u"-"_s}, bytes).exit != 0);
        QVERIFY(!QFile::exists(fresh()));
    }
};

QTEST_GUILESS_MAIN(TestLists)
#include "tst_lists.moc"
