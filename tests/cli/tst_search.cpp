// SPDX-License-Identifier: Apache-2.0
#include "cli/freshprogram.h"
#include "demo/server/demoserver.h"
#include "support/fakeserver.h"
#include "support/unix.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <optional>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;

//! Indexing an archive and searching the stored content.
class TestSearch : public QObject
{
    Q_OBJECT

private:
    demo::DemoServer m_server;
    QStringList m_demo; //!< the arguments that name it
    Program m_program {QStringLiteral(TCIA_PROGRAM)};
    QJsonArray m_series; //!< its series, by `tcia series`

    Ran run(const QStringList &words, const QByteArray &input = {})
    {
        return m_program.run(m_demo + QStringList {u"--format"_s, u"json"_s} + words, input);
    }

    //! How many of the archive's series have each value.
    QHash<QString, int> counted(QLatin1StringView key, const Passes &passes) const
    {
        QHash<QString, int> out;
        for (const auto &row : m_series)
            if (passes(row.toObject()))
                ++out[text(row.toObject(), key)];
        return out;
    }

    static QHash<QString, int> ofFacet(const QJsonArray &rows, const QString &facet)
    {
        QHash<QString, int> out;
        for (const auto &row : rows)
            if (text(row.toObject(), "Facet"_L1) == facet)
                out.insert(text(row.toObject(), "Value"_L1), row.toObject().value("Series"_L1).toInt());
        return out;
    }

private Q_SLOTS:
    //! Indexes the demonstration archive, which is then stopped.
    void initTestCase()
    {
        const auto port = m_server.start();
        QVERIFY(port);
        m_demo = {u"--url"_s, u"http://127.0.0.1:%1/nbia-api/services/v4"_s.arg(*port), u"--dialect"_s, u"nbia-v4"_s};
        const Ran early = run({u"search"_s});
        QCOMPARE(early.exit, 1);
        QVERIFY2(early.err.contains("Nothing of this archive is stored"), early.err.constData());
        m_series = run({u"series"_s}).json();
        QVERIFY(m_series.size() > 1000);
        const Ran index = run({u"index"_s, u"--progress"_s, u"json"_s});
        QVERIFY2(index.exit == 0, index.err.constData());
        const QStringList states = column(index.json(), "State"_L1);
        QVERIFY(states.size() >= 12);
        QCOMPARE(states.count(u"fetched"_s), states.size());
        QCOMPARE(index.events(u"done"_s).size(), states.size());
        const QJsonObject totals = index.events(u"finished"_s).value(0).value("totals"_L1).toObject();
        QCOMPARE(totals.value("done"_L1).toInt(), states.size());
        QCOMPARE(totals.value("series"_L1).toInt(), m_series.size());
        m_server.stop();
    }

    void everythingIsFound()
    {
        const Ran all = run({u"search"_s, u"--offline"_s});
        QVERIFY2(all.exit == 0, all.err.constData());
        QVERIFY2(all.err.contains("collections of the archive are covered"), all.err.constData());
        QCOMPARE(all.json().size(), m_series.size());
        QCOMPARE(uids(all.json()), uids(m_series));
    }

    void byText()
    {
        const QJsonArray all = run({u"search"_s}).json();
        const Passes passes = [](const QJsonObject &row) {
            QString where;
            for (const auto key :
                 {"SeriesDescription"_L1, "ProtocolName"_L1, "StudyDesc"_L1, "StudyDescription"_L1, "PatientID"_L1,
                  "Collection"_L1, "BodyPartExamined"_L1, "Manufacturer"_L1, "ManufacturerModelName"_L1})
                where += text(row, key) + u'\n';
            return where.contains("lung"_L1, Qt::CaseInsensitive) && text(row, "Modality"_L1) == "CT"_L1;
        };
        const QSet<QString> expected = uids(all, passes);
        QVERIFY(!expected.isEmpty() && expected.size() < m_series.size());
        QCOMPARE(uids(run({u"search"_s, u"--text"_s, u"LUNG ct"_s}).json()), expected);
        QCOMPARE(uids(run({u"search"_s, u"--text"_s, u"lung"_s, u"--filter"_s, u"text=ct"_s}).json()), expected);
    }

    void byValues()
    {
        const QSet<QString> expected = uids(m_series, [](const QJsonObject &row) {
            return QStringList {u"CT"_s, u"PT"_s}.contains(text(row, "Modality"_L1)) &&
                   text(row, "Collection"_L1) == u"Demo-Lung-CT"_s;
        });
        QVERIFY(!expected.isEmpty());
        QCOMPARE(uids(run({u"search"_s, u"--modality"_s, u"CT"_s, u"--modality"_s, u"PT"_s, u"--collection"_s,
                           u"Demo-Lung-CT"_s})
                          .json()),
                 expected);
        QHash<QString, QSet<QString>> modalitiesOf;
        for (const auto &row : m_series)
            modalitiesOf[text(row.toObject(), "Collection"_L1) + u'\n' + text(row.toObject(), "PatientID"_L1)]
                << text(row.toObject(), "Modality"_L1);
        const QSet<QString> both = uids(m_series, [&](const QJsonObject &row) {
            const QSet<QString> has =
                modalitiesOf.value(text(row, "Collection"_L1) + u'\n' + text(row, "PatientID"_L1));
            const QString modality = text(row, "Modality"_L1);
            return has.contains(u"CT"_s) && has.contains(u"PT"_s) && (modality == "CT"_L1 || modality == "PT"_L1);
        });
        QVERIFY(!both.isEmpty());
        QCOMPARE(
            uids(run({u"search"_s, u"--modality"_s, u"CT"_s, u"--modality"_s, u"PT"_s, u"--together"_s, u"patient"_s})
                     .json()),
            both);
    }

    void byNames()
    {
        const QJsonObject one = m_series.first().toObject();
        const QJsonObject other = m_series.last().toObject();
        const QByteArray list =
            (text(one, "PatientID"_L1) + u"\nno-such-patient, "_s + text(other, "SeriesInstanceUID"_L1) + u'\n')
                .toUtf8();
        const Ran ran = run({u"search"_s, u"--id"_s, u"-"_s}, list);
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains("no-such-patient") && !ran.err.contains(text(one, "PatientID"_L1).toUtf8()),
                 ran.err.constData());
        QCOMPARE(uids(ran.json()), uids(m_series, [&](const QJsonObject &row) {
                     return text(row, "PatientID"_L1) == text(one, "PatientID"_L1) ||
                            text(row, "SeriesInstanceUID"_L1) == text(other, "SeriesInstanceUID"_L1);
                 }));
        QCOMPARE(run({u"search"_s, u"--id"_s, text(one, "PatientID"_L1)}).exit, 0);
        QCOMPARE(run({u"search"_s, u"--id"_s, u"-"_s}, "\n").exit, 2); // would be everything
        const QByteArray patients = "Collection,Patient ID\r\nany,\"" + text(one, "PatientID"_L1).toUtf8() + "\"\r\n";
        QCOMPARE(run({u"search"_s, u"--id"_s, u"-"_s}, patients).json(),
                 run({u"search"_s, u"--id"_s, text(one, "PatientID"_L1)}).json());
        // The output of a search can be the input of another.
        const Ran table =
            m_program.run(m_demo + QStringList {u"--format"_s, u"csv"_s, u"search"_s, u"--modality"_s, u"SEG"_s});
        const Ran again = run({u"search"_s, u"--id"_s, u"-"_s}, table.out);
        QVERIFY2(again.exit == 0, again.err.constData());
        QCOMPARE(again.json().size(), table.out.count("\r\n") - 1);
    }

    void nothingIsNoFailure()
    {
        const Ran ran = run({u"search"_s, u"--text"_s, u"nobody-has-this"_s});
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.json().isEmpty());
        QVERIFY2(ran.err.contains("No series"), ran.err.constData());
    }

    void unknownValuesAreReported()
    {
        const Ran ran = run({u"search"_s, u"--modality"_s, u"ct"_s});
        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.err.contains("--modality “ct”") && ran.err.contains("values: CT, "), ran.err.constData());
        QVERIFY(!run({u"search"_s, u"--modality"_s, u"ct"_s, u"--merge-spellings"_s}).err.contains("“ct”"));
    }

    void facetsAreCrossFiltered()
    {
        const QString part = text(m_series.first().toObject(), "BodyPartExamined"_L1);
        const Passes isPart = [&](const QJsonObject &row) { return text(row, "BodyPartExamined"_L1) == part; };
        const Passes isCt = [](const QJsonObject &row) { return text(row, "Modality"_L1) == "CT"_L1; };
        const Ran ran = run({u"facets"_s, u"--modality"_s, u"CT"_s, u"--body-part"_s, part});
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QVERIFY2(ran.err.contains("collections of the archive are covered"), ran.err.constData());
        const QJsonArray rows = ran.json();
        const Passes areBoth = [&](const QJsonObject &row) { return isPart(row) && isCt(row); };
        QCOMPARE(ofFacet(rows, u"modality"_s), counted("Modality"_L1, isPart));
        QCOMPARE(ofFacet(rows, u"body-part"_s), counted("BodyPartExamined"_L1, isCt));
        QCOMPARE(ofFacet(rows, u"manufacturer"_s), counted("Manufacturer"_L1, areBoth));
        QCOMPARE(ofFacet(rows, u"model"_s), counted("ManufacturerModelName"_L1, areBoth));
        QCOMPARE(ofFacet(rows, u"collection"_s), counted("Collection"_L1, areBoth));
        QVERIFY(ofFacet(rows, u"taken"_s).isEmpty());
        const QString name = u"Demo-Lung-CT"_s; // of one collection only
        const Passes isIn = [&](const QJsonObject &row) { return text(row, "Collection"_L1) == name; };
        QCOMPARE(ofFacet(run({u"facets"_s, u"--collection"_s, name}).json(), u"modality"_s),
                 counted("Modality"_L1, isIn));
        QCOMPARE(run({u"facets"_s, u"--filter"_s, u"collection="_s + name}).json(),
                 run({u"facets"_s, u"--collection"_s, name}).json());
    }

    void everyFormat()
    {
        const qsizetype rows = run({u"facets"_s, u"--modality"_s, u"MR"_s}).json().size();
        QVERIFY(rows > 5);
        const auto in = [&](const QString &format) {
            return m_program.run(m_demo + QStringList {u"--format"_s, format, u"facets"_s, u"--modality"_s, u"MR"_s})
                .out;
        };
        QCOMPARE(in(u"csv"_s).count("\r\n"), rows + 1);
        QCOMPARE(in(u"tsv"_s).count('\n'), rows + 1);
        QCOMPARE(in(u"table"_s).count('\n'), rows + 1);
        QCOMPARE(in(u"html"_s).count("<tr>"), rows + 1);
        QCOMPARE(in(u"xml"_s).count("<Row>"), rows);
    }

    void unreachableServerIsStatusThree()
    {
        FreshProgram fresh;
        fresh.archive.goAway();
        QCOMPARE(fresh.index({u"--retries"_s, u"0"_s}).exit, 3);
        QCOMPARE(fresh.run({u"search"_s, u"--collection"_s, u"C1"_s}).exit, 3);
        const Ran offline = fresh.run({u"search"_s, u"--offline"_s, u"--collection"_s, u"C1"_s});
        QCOMPARE(offline.exit, 1);
        QVERIFY2(offline.err.contains("C1"), offline.err.constData());
        // Stored content remains usable; but changes cannot be determined.
        const Ran again = run({u"index"_s, u"--again"_s, u"--retries"_s, u"0"_s});
        QCOMPARE(again.exit, 3);
        QCOMPARE(run({u"search"_s}).json().size(), m_series.size());
    }

    void fetchesNamedCollections()
    {
        FreshProgram fresh;
        const Ran ran = fresh.run({u"search"_s, u"--collection"_s, u"C4"_s, u"--modality"_s, u"CT"_s});
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QCOMPARE(uids(ran.json()), (QSet<QString> {u"4.1"_s, u"4.3"_s}));
        QVERIFY2(ran.err.contains("1 of 5 collections"), ran.err.constData());
        QCOMPARE(fresh.archive.requestsOf("getSeries"), 1);
        const qsizetype names = fresh.archive.requestsOf("getCollectionValues");
        QCOMPARE(fresh.run({u"search"_s, u"--collection"_s, u"C4"_s}).json().size(), 4); // is known now
        QCOMPARE(fresh.archive.requestsOf("getSeries"), 1);
        QCOMPARE(fresh.archive.requestsOf("getCollectionValues"), names);
        const Ran none = fresh.run({u"search"_s, u"--collection"_s, u"Nowhere"_s});
        QCOMPARE(none.exit, 1);
        QVERIFY2(none.err.contains("Nowhere"), none.err.constData());
    }

    void resumesWhereInterrupted()
    {
        if (!tests::isUnix)
            QSKIP(tests::onlyUnix);
        FreshProgram fresh;
        fresh.archive.refused = {{u"C3"_s, 0}};
        const auto process = fresh.program.start(fresh.at({u"index"_s, u"--progress"_s, u"json"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(fresh.archive.requestsOf("getSeries"), 3, 60'000);
        QVERIFY(tests::sendSignal(*process, SIGINT));
        const Ran stopped = Program::ended(*process);
        QVERIFY2(stopped.exit == 130, stopped.err.constData());
        QCOMPARE(column(stopped.json(), "State"_L1),
                 (QStringList {u"fetched"_s, u"fetched"_s, u"missing"_s, u"missing"_s, u"missing"_s}));
        fresh.archive.refused.clear();
        const Ran ran = fresh.index();
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QCOMPARE(fresh.archive.requestsOf("getSeries"), 3 + 3);
        QCOMPARE(column(ran.json(), "State"_L1),
                 (QStringList {u"kept"_s, u"kept"_s, u"fetched"_s, u"fetched"_s, u"fetched"_s}));
        QCOMPARE(fresh.index().exit, 0);
        QCOMPARE(fresh.archive.requestsOf("getSeries"), 6);
        QCOMPARE(fresh.index({u"--again"_s, u"--collection"_s, u"C2"_s}).exit, 0);
        QCOMPARE(fresh.archive.requestsOf("getSeries"), 7);
    }

    // A wait of an hour is reported even with --quiet.
    void reportsEndOfLongRetryAfter()
    {
        if (!tests::isUnix)
            QSKIP(tests::onlyUnix);
        FakeServer server([](const FakeServer::Request &) {
            return FakeServer::reply(503, "text/plain", "later", "Retry-After: 1000000000\r\n");
        });
        FreshProgram fresh;
        const auto process =
            fresh.program.start({u"--quiet"_s, u"--url"_s, server.url(u"/v4"_s).toString(), u"--dialect"_s,
                                 u"nbia-v4"_s, u"index"_s, u"--collection"_s, u"C1"_s});
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += process->readAllStandardError()).contains(" at "), 60'000);
        QVERIFY2(QRegularExpression(u" will be retried at (\\d{4}-\\d{2}-\\d{2} )?\\d{2}:\\d{2}:\\d{2}\\."_s)
                     .match(QString::fromUtf8(said))
                     .hasMatch(),
                 said.constData());
        QVERIFY(tests::sendSignal(*process, SIGINT));
        QCOMPARE(Program::ended(*process).exit, 130);
    }

    void reportsFailures()
    {
        FreshProgram fresh;
        fresh.archive.refused = {{u"C2"_s, 403}};
        const Ran ran = fresh.index();
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.events(u"failed"_s).value(0).value("collection"_L1).toString(), u"C2"_s);
        QCOMPARE(column(ran.json(), "State"_L1).count(u"failed"_s), 1);
        const Ran plain = fresh.run({u"index"_s, u"--quiet"_s});
        QCOMPARE(plain.exit, 3); // no other request was due, and the server refused this one
        QVERIFY2(plain.err.contains("collection C2"), plain.err.constData());
        const Ran search = fresh.run({u"search"_s, u"--modality"_s, u"MR"_s});
        QCOMPARE(search.exit, 0);
        QVERIFY2(search.err.contains("4 of 5 collections"), search.err.constData());
    }

    void changesAreListed()
    {
        FreshProgram fresh;
        const Ran early = fresh.run({u"changes"_s});
        QCOMPARE(early.exit, 1);
        QVERIFY2(early.err.contains("Nothing of this archive is stored"), early.err.constData());
        QCOMPARE(fresh.index().exit, 0);
        const Ran none = fresh.run({u"changes"_s});
        QCOMPARE(none.exit, 0);
        QVERIFY(none.json().isEmpty());
        const Ran nope = fresh.run({u"changes"_s, u"--collection"_s, u"Nope"_s});
        QCOMPARE(nope.exit, 1);
        QVERIFY2(nope.err.contains("collection Nope"), nope.err.constData());
        QList<Series> &five = fresh.archive.collections[u"C5"_s].series;
        five.removeFirst();
        five[0].description = u"described"_s;
        fresh.archive.collections[u"C1"_s] = small(u"1"_s, 2);
        const Ran ran = fresh.run({u"changes"_s, u"--refresh"_s});
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QSet<QString> reported;
        for (const auto &row : ran.json())
            reported << text(row.toObject(), "Change"_L1) + u' ' + text(row.toObject(), "SeriesInstanceUID"_L1);
        QCOMPARE(reported, (QSet<QString> {u"withdrawn 5.0"_s, u"changed 5.1"_s, u"new 1.1"_s}));
        QCOMPARE(fresh.archive.requestsOf("getSeries"), 10);
        QCOMPARE(fresh.run({u"changes"_s, u"--collection"_s, u"C1"_s}).json().size(), 1);
        const QString tomorrow = QDate::currentDate().addDays(1).toString(Qt::ISODate);
        QCOMPARE(fresh.run({u"changes"_s, u"--since"_s, tomorrow}).json().size(), 0);
        QCOMPARE(fresh.run({u"changes"_s, u"--since"_s, u"2020-02-30"_s}).exit, 2);
        QCOMPARE(fresh.archive.requestsOf("getSeries"), 10); // from the store, without a request
    }

    void demonstrationIsStoredToo()
    {
        Program program(QStringLiteral(TCIA_PROGRAM));
        const QStringList demo {u"--server"_s, u"demo"_s, u"--format"_s, u"json"_s};
        const Ran index = program.run(demo + QStringList {u"index"_s, u"--collection"_s, u"Demo-Lung-CT"_s});
        QVERIFY2(index.exit == 0, index.err.constData());
        const Ran search =
            program.run(demo + QStringList {u"search"_s, u"--offline"_s, u"--collection"_s, u"Demo-Lung-CT"_s});
        QVERIFY2(search.exit == 0, search.err.constData()); // wherever it listens
        QVERIFY(!search.json().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
