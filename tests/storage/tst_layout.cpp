// SPDX-License-Identifier: Apache-2.0
#include "core/windowsname.h"
#include "storage/layout.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tcia;

class TestLayout : public QObject
{
    Q_OBJECT

    // A row of a real NBIA Data Retriever's metadata.csv.
    static Series real()
    {
        Series series;
        series.collection = u"Lung-PET-CT-Dx"_s;
        series.patientId = u"Lung_Dx-A0002"_s;
        series.studyUid = u"1.3.6.1.4.1.14519.5.2.1.6655.2359.104855313699639828167809534834"_s;
        series.seriesUid = u"1.3.6.1.4.1.14519.5.2.1.6655.2359.207154000096236603057216610983"_s;
        series.studyDescription = u"ThoraxAThoraxRoutine Adult"_s;
        series.description = u"ThoraxRoutine  8.0.0  B40f"_s;
        series.studyDate = QDate(2007, 4, 25);
        series.seriesNumber = 3;
        return series;
    }
    static QString of(const QString &name, const Series &series)
    {
        const auto pattern = storage::layoutPattern(name);
        return pattern ? storage::folderFor(*pattern, series) : pattern.error().detail;
    }

private Q_SLOTS:
    void asTheArchivesDownloader()
    {
        QCOMPARE(of(u"descriptive"_s, real()),
                 u"Lung-PET-CT-Dx/Lung_Dx-A0002/04-25-2007-NA-ThoraxAThoraxRoutine Adult-34834/"
                 u"3.000000-ThoraxRoutine  8.0.0  B40f-10983"_s);
        Series cut = real();
        cut.seriesNumber = 11;
        cut.description = u"Recurrence 5 - T1 post - SAG - L parieto-temporal - V1"_s;
        cut.seriesUid = u"1.2.826.0.1.534147.638.2321637500.2022014142626239.4"_s;
        QVERIFY(of(u"descriptive"_s, cut)
                    .endsWith(u"/11.000000-Recurrence 5 - T1 post - SAG - L parieto-temporal - V-239.4"_s));
        QCOMPARE(of(u"classic"_s, real()),
                 u"Lung-PET-CT-Dx/Lung_Dx-A0002/%1/%2"_s.arg(real().studyUid, real().seriesUid));
        QCOMPARE(of(u"flat"_s, real()), real().seriesUid);
    }

    void missingValues()
    {
        Series bare;
        bare.seriesUid = u"1.2.3.4567"_s;
        QCOMPARE(of(u"descriptive"_s, bare), u"NA/NA/NA-NA-NA-NA/NA-NA-.4567"_s);
        QCOMPARE(of(u"classic"_s, bare), u"NA/NA/NA/1.2.3.4567"_s);
    }

    void odd_data()
    {
        QTest::addColumn<QString>("patient");
        QTest::addColumn<QString>("part");
        QTest::newRow("separators") << u"a/b\\c"_s << u"a-b-c"_s;
        QTest::newRow("way up") << u".."_s << u"NA"_s;
        QTest::newRow("way up and on") << u"../../etc"_s << u"_.-..-etc"_s;
        QTest::newRow("control") << u"a\nb\x1b[2J"_s << u"ab[2J"_s;
        QTest::newRow("direction") << u"a\u202Eb"_s << u"ab"_s;
        QTest::newRow("reserved") << u"CON"_s << u"CON_"_s;
        QTest::newRow("reserved with suffix") << u"nul.txt"_s << u"_nul.txt"_s;
        QTest::newRow("reserved, raised digit") << u"com\u00b9"_s << u"com\u00b9_"_s;
        QTest::newRow("reserved, console") << u"CONOUT$"_s << u"CONOUT$_"_s;
        QTest::newRow("reserved, blank before the dot") << u"aux .x"_s << u"_aux .x"_s;
        QTest::newRow("our staging area") << u".tcia-partial"_s << u"_tcia-partial"_s;
        QTest::newRow("our record") << u"tcia-series.jsonl"_s << u"tcia-series.jsonl_"_s;
        QTest::newRow("its provenance") << u"TCIA-provenance.json"_s << u"TCIA-provenance.json_"_s;
        QTest::newRow("our record, capitals") << u"TCIA-Series.JSONL"_s << u"TCIA-Series.JSONL_"_s;
        QTest::newRow("our licences") << u"licenses"_s << u"licenses_"_s;
        QTest::newRow("our licences, capitals") << u"LICENSES"_s << u"LICENSES_"_s;
        QTest::newRow("our licences, long s") << u"licen\u017fes"_s << u"licen\u017fes_"_s;
        QTest::newRow("our licences, after cutting") << u"licenses. "_s << u"licenses_"_s;
        QTest::newRow("our requests' lock") << u"tcia-requests.jsonl.lock"_s << u"_tcia-requests.jsonl.lock"_s;
        QTest::newRow("its lock, capitals") << u"TCIA-Requests.JSONL.Lock"_s << u"_TCIA-Requests.JSONL.Lock"_s;
        QTest::newRow("a lock's own") << u"tcia-requests.jsonl.lock.rmlock"_s << u"_tcia-requests.jsonl.lock.rmlock"_s;
        QTest::newRow("until it is whole") << u"tcia-series.jsonl.a1b2c3"_s << u"_tcia-series.jsonl.a1b2c3"_s;
        QTest::newRow("begins alike") << u"licenses of 2020"_s << u"licenses of 2020"_s;
        QTest::newRow("a table") << u"Metadata.csv"_s << u"Metadata.csv_"_s;
        QTest::newRow("wildcards") << u"a:b*c?"_s << u"a_b_c_"_s;
        QTest::newRow("dots and blanks") << u" name. . "_s << u"name"_s;
        QTest::newRow("hidden") << u".git"_s << u"_git"_s;
        QTest::newRow("long") << QString(300, u'x') << QString(64, u'x');
        QTest::newRow("umlauts") << u"Übung"_s << u"Übung"_s;
    }
    void odd()
    {
        QFETCH(QString, patient);
        QFETCH(QString, part);
        Series series = real();
        series.patientId = patient;
        QCOMPARE(of(u"{PatientID}/{SeriesInstanceUID}"_s, series), u"%1/%2"_s.arg(part, series.seriesUid));
    }

    void everyFolderOpensOnWindows_data()
    {
        QTest::addColumn<QString>("name");
        const auto row = [](const QString &name) { QTest::newRow(qPrintable(u"“%1”"_s.arg(name))) << name; };
        const QStringList devices {u"con"_s,  u"PRN"_s,       u"aux"_s,    u"NUL"_s,    u"COM1"_s,
                                   u"lpt9"_s, u"com\u00b3"_s, u"CONIN$"_s, u"conout$"_s};
        for (const QString &device : devices)
            for (const auto &form : {u"%1"_s, u"%1.txt"_s, u"%1 .tar.gz"_s})
                row(form.arg(device));
        const QString reserved = u"<>:\"/\\|?*"_s;
        for (const QChar &character : reserved)
            for (const auto &form : {u"%1name"_s, u"na%1me"_s, u"name%1"_s})
                row(form.arg(character));
        const QStringList ends {u"."_s,       u" "_s,      u".."_s, u"name."_s, u"name "_s,
                                u"name. ."_s, u".name."_s, u"\t"_s, {}};
        for (const QString &end : ends)
            row(end);
    }
    void everyFolderOpensOnWindows()
    {
        QFETCH(QString, name);
        Series series = real();
        series.collection = series.patientId = series.description = series.studyDescription = name;
        for (const auto &layout : {u"classic"_s, u"descriptive"_s, u"{Collection}/{PatientID}.{SeriesInstanceUID}"_s}) {
            const QStringList parts = of(layout, series).split(u'/');
            QVERIFY2(std::ranges::all_of(parts, isWindowsName), qPrintable(parts.join(u'/')));
        }
    }

    void longParts()
    {
        Series series = real();
        series.description = QString(64, u'漢');
        const QString folder = of(u"{SeriesDescription}{StudyDesc}{SeriesDescription}{SeriesInstanceUID}"_s, series);
        QVERIFY(folder.toUtf8().size() <= 255);
        QVERIFY(folder.endsWith(series.seriesUid.last(20)));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::newRow("unknown name") << u"{Nonsense}/{SeriesInstanceUID}"_s;
        QTest::newRow("absolute") << u"/{SeriesInstanceUID}"_s;
        QTest::newRow("drive") << u"C:/{SeriesInstanceUID}"_s;
        QTest::newRow("way up") << u"../{SeriesInstanceUID}"_s;
        QTest::newRow("shared") << u"{Collection}/{PatientID}"_s;
        QTest::newRow("shared, first digits") << u"{SeriesInstanceUID:5}"_s;
        QTest::newRow("brace") << u"{SeriesInstanceUID}/{Collection"_s;
        QTest::newRow("empty part") << u"{Collection}//{SeriesInstanceUID}"_s;
        QTest::newRow("odd form") << u"{SeriesInstanceUID}/{StudyDate:%Y}"_s;
        QTest::newRow("empty") << QString();
    }
    void refused()
    {
        QFETCH(QString, pattern);
        const auto result = storage::layoutPattern(pattern);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Usage);
        QVERIFY(!result.error().detail.isEmpty());
    }

    void everyBuiltInLayoutIsValid()
    {
        for (const storage::Layout &layout : storage::layouts()) {
            const auto named = storage::layoutPattern(QString::fromLatin1(layout.key));
            QVERIFY(named);
            QVERIFY(storage::layoutPattern(*named)); // and may be typed as it is
        }
    }
};

QTEST_GUILESS_MAIN(TestLayout)
#include "tst_layout.moc"
