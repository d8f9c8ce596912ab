// SPDX-License-Identifier: Apache-2.0
#include "demo/content/archivecontent.h"
#include "demo/server/demoserver.h"
#include "program.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;

//! `tcia basket`: named baskets, and files of them that travel to another home.
class TestBaskets : public QObject
{
    Q_OBJECT

private:
    demo::DemoServer m_server;
    Program m_program {QStringLiteral(TCIA_PROGRAM)};

    QStringList server() const
    {
        return {u"--url"_s,     u"http://127.0.0.1:%1/nbia-api/services/v4"_s.arg(m_server.port()),
                u"--dialect"_s, u"nbia-v4"_s,
                u"--format"_s,  u"json"_s};
    }
    Ran run(const QStringList &words, const QByteArray &input = {})
    {
        return m_program.run(server() + QStringList {u"basket"_s} + words, input);
    }

    static QSet<QString> uids(const QJsonArray &rows)
    {
        QSet<QString> out;
        for (const auto &row : rows)
            out << row.toObject().value("SeriesInstanceUID"_L1).toString();
        return out;
    }
    QSet<QString> content(const QString &name) { return uids(run({u"show"_s, name}).json()); }

    static QSet<QString> ofCollection(const QString &name, const QString &modality = {})
    {
        QSet<QString> out;
        for (const demo::SeriesEntry &entry : demo::content().series)
            if (entry.record.collection == name && (modality.isEmpty() || entry.record.modality == modality))
                out << entry.record.seriesUid;
        return out;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        const Ran all = run({u"add"_s, u"lungs"_s, u"--collection"_s, u"Demo-Lung-CT"_s});
        QVERIFY2(all.exit == 0, all.err.constData());
        QCOMPARE(run({u"add"_s, u"ct"_s, u"--collection"_s, u"Demo-Lung-CT"_s, u"--modality"_s, u"CT"_s}).exit, 0);
        QCOMPARE(run({u"add"_s, u"brains"_s, u"--collection"_s, u"Demo-Brain-MR"_s}).exit, 0);
    }

    void basketsAreFilled()
    {
        QCOMPARE(content(u"lungs"_s), ofCollection(u"Demo-Lung-CT"_s));
        QCOMPARE(content(u"LUNGS"_s), ofCollection(u"Demo-Lung-CT"_s)); // as the window compares names
        QCOMPARE(run({u"list"_s}).json().size(), 3);
        const QSet<QString> brains = ofCollection(u"Demo-Brain-MR"_s);
        const QString one = *brains.cbegin();
        QCOMPARE(run({u"create"_s, u"mine"_s}).exit, 0);
        QCOMPARE(run({u"create"_s, u"mine"_s}).exit, 2);
        QCOMPARE(run({u"add"_s, u"mine"_s, u"--series"_s, u"-"_s}, one.toLatin1() + '\n').exit, 0);
        QCOMPARE(content(u"mine"_s), QSet<QString> {one});
        QCOMPARE(run({u"remove"_s, u"mine"_s, u"--series"_s, one}).exit, 0);
        QVERIFY(content(u"mine"_s).isEmpty());
        QVERIFY(run({u"add"_s, u"mine"_s, u"--series"_s, u"1.2.3.4"_s}).exit != 0);
        QCOMPARE(run({u"delete"_s, u"mine"_s}).exit, 0);
        QCOMPARE(run({u"show"_s, u"mine"_s}).exit, 2);
    }

    void sets()
    {
        const auto lungs = content(u"lungs"_s), ct = content(u"ct"_s), brains = content(u"brains"_s);
        QVERIFY(!ct.isEmpty() && ct.size() < lungs.size());
        QCOMPARE(run({u"union"_s, u"ct"_s, u"brains"_s, u"--into"_s, u"u"_s}).exit, 0);
        QCOMPARE(content(u"u"_s), ct + brains);
        QCOMPARE(run({u"intersect"_s, u"lungs"_s, u"u"_s, u"--into"_s, u"i"_s}).exit, 0);
        QCOMPARE(content(u"i"_s), ct);
        QCOMPARE(run({u"subtract"_s, u"lungs"_s, u"ct"_s, u"brains"_s, u"--into"_s, u"s"_s}).exit, 0);
        QCOMPARE(content(u"s"_s), lungs - ct);
        QCOMPARE(run({u"subtract"_s, u"lungs"_s, u"missing"_s, u"--into"_s, u"x"_s}).exit, 2);
        QCOMPARE(run({u"union"_s, u"ct"_s, u"brains"_s, u"--into"_s, u"i"_s}).exit, 2); // there is one
        QCOMPARE(run({u"union"_s, u"ct"_s, u"brains"_s}).exit, 2);
        QCOMPARE(run({u"union"_s, u"ct"_s}).exit, 2);
        QCOMPARE(run({u"fold"_s}).exit, 2);
    }

    //! A file is valid by its schema, and makes the same basket elsewhere.
    void filesTravel()
    {
        const QString file = m_program.file(u"lungs.json"_s);
        const Ran written = run({u"export"_s, u"lungs"_s, u"--into"_s, file, u"--note"_s, u"for Ann: \"1\" <ü>"_s});
        QVERIFY2(written.exit == 0, written.err.constData());
        QProcess validator;
        validator.start(QStringLiteral(TCIA_PYTHON),
                        {u"-c"_s,
                         u"import json,sys,jsonschema as j; j.Draft202012Validator(json.load(open(sys.argv[1])), "
                         "format_checker=j.FormatChecker()).validate(json.load(open(sys.argv[2])))"_s,
                         QStringLiteral(TCIA_SCHEMA), file});
        QVERIFY(validator.waitForFinished());
        QVERIFY2(validator.exitCode() == 0, validator.readAllStandardError().constData());
        QFile read(file);
        QVERIFY(read.open(QIODevice::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(read.readAll()).object();
        QCOMPARE(json.value("note"_L1).toString(), u"for Ann: \"1\" <ü>"_s);
        QVERIFY(json.value("origins"_L1).toArray()[0].toString().contains(u"Demo-Lung-CT"_s));

        Program other(QStringLiteral(TCIA_PROGRAM)); // with a home of its own
        const Ran imported = other.run(server() + QStringList {u"basket"_s, u"import"_s, file});
        QVERIFY2(imported.exit == 0, imported.err.constData());
        QVERIFY(imported.err.contains("for Ann"));
        const QJsonArray theirs = other.run(server() + QStringList {u"basket"_s, u"show"_s, u"lungs"_s}).json();
        QCOMPARE(theirs, run({u"show"_s, u"lungs"_s}).json());                                // with every attribute
        QCOMPARE(other.run(server() + QStringList {u"basket"_s, u"import"_s, file}).exit, 2); // the name is taken
        const QString again = m_program.file(u"again.json"_s);
        QCOMPARE(other.run(server() + QStringList {u"basket"_s, u"export"_s, u"lungs"_s, u"--into"_s, again}).exit, 0);
        QFile second(again);
        QVERIFY(second.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(second.readAll()).object().value("origins"_L1), json.value("origins"_L1));
        QCOMPARE(other.run({u"--server"_s, u"idc"_s, u"basket"_s, u"import"_s, file}).exit, 2); // another archive's

        const Ran listed = m_program.run(server() + QStringList {u"download"_s, u"--to"_s, m_program.file(u"dry"_s),
                                                                 u"--manifest"_s, file, u"--dry-run"_s});
        QCOMPARE(uids(listed.json()), content(u"lungs"_s));
        const QString manifest = m_program.file(u"lungs.tcia"_s);
        QCOMPARE(run({u"export"_s, u"lungs"_s, u"--into"_s, manifest}).exit, 0);
        QFile tcia(manifest);
        QVERIFY(tcia.open(QIODevice::ReadOnly) && tcia.readAll().contains("ListOfSeriesToDownload="));
    }

    //! The demonstration archive has no address until it runs: its name says which it is.
    void filesWithoutAnAddress()
    {
        const auto file = [this](const char *name, const QByteArray &server) {
            return m_program.write(QString::fromLatin1(name), R"({"schema":"tcia-basket-1","name":")" +
                                                                  QByteArray(name) + R"(","server":)" + server +
                                                                  R"(,"series":[{"SeriesInstanceUID":"1.2.3"}]})");
        };
        const QString demo = file("demo.json", R"({"name":"Demonstration archive","base":""})"),
                      none = file("none.json", "{}");
        const Ran wrong = m_program.run({u"basket"_s, u"import"_s, demo});
        QCOMPARE(wrong.exit, 2);
        QVERIFY2(wrong.err.contains("Its series are of Demonstration archive."), wrong.err.constData());
        const Ran unnamed = m_program.run({u"basket"_s, u"import"_s, none});
        QCOMPARE(unnamed.exit, 2);
        QVERIFY2(unnamed.err.contains("It does not say which server"), unnamed.err.constData());
        const Ran given = m_program.run({u"--server"_s, u"idc"_s, u"basket"_s, u"import"_s, none});
        QVERIFY2(given.exit == 0, given.err.constData());
    }

    void brokenFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a manifest") << QByteArray("1.2.3\n");
        QTest::newRow("a later schema") << QByteArray("{\"schema\":\"tcia-basket-2\",\"series\":[]}");
        QTest::newRow("cut") << QByteArray("{\"schema\":\"tcia-basket-1\",\"name\":\"x\",\"series\":[{\"Series");
        QTest::newRow("without series") << QByteArray("{\"schema\":\"tcia-basket-1\",\"name\":\"x\"}");
        QTest::newRow("a series without a UID")
            << QByteArray("{\"schema\":\"tcia-basket-1\",\"name\":\"x\",\"series\":[{\"Modality\":\"CT\"}]}");
    }
    void brokenFiles()
    {
        QFETCH(const QByteArray, content);
        const QString file = m_program.write(u"broken.json"_s, content);
        QCOMPARE(run({u"import"_s, file}).exit, 2);
        QVERIFY(run({u"show"_s, u"x"_s}).exit != 0);
    }
};

QTEST_GUILESS_MAIN(TestBaskets)
#include "tst_baskets.moc"
