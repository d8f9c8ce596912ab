// SPDX-License-Identifier: Apache-2.0
#include "session/citation.h"

#include "catalog/table/tablebuilder.h"
#include "session/doiworks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::session;

namespace {

const CitedSource tciaSource {u"TCIA"_s, u"https://nbia.example/services/v4"_s, QDate(2026, 11, 30)};

const CitedData lung {.collection = u"Lung-PET-CT-Dx"_s,
                      .doi = u"10.7937/TCIA.2020.NNC2-0461"_s,
                      .licences = {u"CC BY 4.0"_s},
                      .licenceAddress = u"https://creativecommons.org/licenses/by/4.0/"_s,
                      .series = 21};
const CitedData odd {.collection = u"H&N {100%}\nMüller_x"_s, .doi = {}, .licences = {}, .licenceAddress = {}};

} // namespace

//! Citations for the clipboard.
class TestCitation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! BibTeX counts braces, escaped or not: one without its partner would swallow the entries after it.
    void bracesAreBalanced()
    {
        CitedData data {.collection = u"A"_s, .doi = u"10.5555/a"_s, .licences = {}, .licenceAddress = {}, .series = 2};
        data.work = archive::DoiMetadata {.title = u"A {half title"_s,
                                          .authors = {{.family = u"O}Neil"_s, .given = u"P"_s}},
                                          .publisher = u"P"_s,
                                          .version = {}};
        const QString text =
            citationOf({data}, {.archive = u"X"_s, .address = {}, .accessed = {}}, CitationFormat::BibTeX);
        QCOMPARE(text.count(u'{'), text.count(u'}'));
        QVERIFY2(text.contains(u"A \\textbraceleft{}half title"_s) && text.contains(u"O\\textbraceright{}Neil"_s),
                 qPrintable(text));
    }

    void blankNamesAreSaid()
    {
        const CitedData data {.collection = u" "_s, .doi = {}, .licences = {}, .licenceAddress = {}, .series = 15};
        const CitedSource source {.archive = u"X"_s, .address = {}, .accessed = {}};
        QCOMPARE(citationOf({data}, source, CitationFormat::Methods),
                 u"We used 15 series of an unnamed collection (no DOI given) from X."_s);
        QCOMPARE(citationOf({data}, source, CitationFormat::Text),
                 u"Unnamed collection, 15 series [data set]. X. No DOI given."_s);
        QVERIFY(citationOf({data}, source, CitationFormat::Ris).contains(u"TI  - Unnamed collection"_s));
    }

    void text()
    {
        QCOMPARE(citationOf({lung}, tciaSource, CitationFormat::Text),
                 u"Lung-PET-CT-Dx, 21 series [data set]. TCIA. https://doi.org/10.7937/TCIA.2020.NNC2-0461. Licence: "
                 "CC BY 4.0. Accessed 30 November 2026."_s);
        QCOMPARE(citationOf({odd}, tciaSource, CitationFormat::Text),
                 u"H&N {100%} Müller_x [data set]. TCIA. No DOI given. https://nbia.example/services/v4. Accessed 30 "
                 "November 2026."_s);
        QCOMPARE(citationOf({odd}, {u"Demo"_s, {}, {}}, CitationFormat::Text),
                 u"H&N {100%} Müller_x [data set]. Demo. No DOI given."_s);
        QCOMPARE(citationOf({lung, lung}, tciaSource, CitationFormat::Text).count(u'\n'), 1);
        QCOMPARE(citationOf({}, tciaSource, CitationFormat::Text), QString());
    }

    void bibTeX()
    {
        QCOMPARE(citationOf({lung}, tciaSource, CitationFormat::BibTeX),
                 u"@misc{Lung-PET-CT-Dx,\n"
                 "  title = {{Lung-PET-CT-Dx}},\n"
                 "  publisher = {TCIA},\n"
                 "  doi = {10.7937/TCIA.2020.NNC2-0461},\n"
                 "  url = {https://doi.org/10.7937/TCIA.2020.NNC2-0461},\n"
                 "  urldate = {2026-11-30},\n"
                 "  note = {21 series. Licence: CC BY 4.0},\n"
                 "}\n"_s);
        const QString entry = citationOf({odd}, tciaSource, CitationFormat::BibTeX);
        QVERIFY(entry.startsWith(
            u"@misc{HN100Mllerx,\n  title = {{H\\&N \\textbraceleft{}100\\%\\textbraceright{} Müller\\_x}},\n"_s));
        QVERIFY(entry.contains(u"url = {https://nbia.example/services/v4}"_s));
        QVERIFY(entry.contains(u"note = {No DOI given}"_s));
        QVERIFY(!entry.contains(u"doi ="_s));
        QVERIFY(citationOf({lung, lung}, tciaSource, CitationFormat::BibTeX).contains(u"@misc{Lung-PET-CT-Dx-2,"_s));
        const CitedData braces {.collection = u"~\\^"_s, .doi = u"10.1234/{a"_s, .licences = {}, .licenceAddress = {}};
        const QString other = citationOf({braces}, tciaSource, CitationFormat::BibTeX);
        QVERIFY(
            other.startsWith(u"@misc{data,\n  title = {{\\textasciitilde{}\\textbackslash{}\\textasciicircum{}}},"_s));
        QVERIFY(!other.contains(u"doi = "_s));
        QVERIFY(other.contains(u"https://doi.org/10.1234/%7Ba"_s));
    }

    void ris()
    {
        QCOMPARE(citationOf({lung}, tciaSource, CitationFormat::Ris),
                 u"TY  - DATA\nTI  - Lung-PET-CT-Dx\nPB  - TCIA\nDO  - 10.7937/TCIA.2020.NNC2-0461\n"
                 "UR  - https://doi.org/10.7937/TCIA.2020.NNC2-0461\nY2  - 2026/11/30\n"
                 "N1  - 21 series. Licence: CC BY 4.0\nER  - \n"_s);
        const QString two = citationOf({odd, lung}, tciaSource, CitationFormat::Ris);
        QCOMPARE(two.count(u"TY  - "_s), 2);
        QVERIFY(two.contains(u"TI  - H&N {100%} Müller_x\n"_s)); // no line of its own
    }

    void cslJson()
    {
        const auto itemsOf = [](const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).array(); };
        const QJsonArray two = itemsOf(citationOf({lung, odd}, tciaSource, CitationFormat::CslJson));
        QCOMPARE(two.size(), 2);
        QCOMPARE(
            two[0].toObject(),
            (QJsonObject {{u"id"_s, u"Lung-PET-CT-Dx"_s},
                          {u"type"_s, u"dataset"_s},
                          {u"title"_s, u"Lung-PET-CT-Dx"_s},
                          {u"publisher"_s, u"TCIA"_s},
                          {u"DOI"_s, u"10.7937/TCIA.2020.NNC2-0461"_s},
                          {u"URL"_s, u"https://doi.org/10.7937/TCIA.2020.NNC2-0461"_s},
                          {u"note"_s, u"21 series. Licence: CC BY 4.0"_s},
                          {u"accessed"_s, QJsonObject {{u"date-parts"_s, QJsonArray {QJsonArray {2026, 11, 30}}}}}}));
        QVERIFY(!two[1].toObject().contains("DOI"_L1));
        QCOMPARE(two[1]["title"_L1].toString(), u"H&N {100%} Müller_x"_s);
    }

    //! What the agency of a DOI says comes first; what was taken of it is still said.
    void worksOfDois()
    {
        CitedData data = lung;
        data.work = archive::DoiMetadata {.title = u"A & B"_s,
                                          .authors = {{u"Li"_s, u"Ping Anna"_s}, {u"The_Team"_s, {}}},
                                          .publisher = u"The Cancer Imaging Archive"_s,
                                          .version = u"5"_s,
                                          .year = 2020};
        QCOMPARE(
            citationOf({data}, tciaSource, CitationFormat::Text),
            u"Li, P. A.; The_Team (2020). A & B, version 5 [data set]. The Cancer Imaging Archive. Lung-PET-CT-Dx, "
            "21 series. TCIA. https://doi.org/10.7937/TCIA.2020.NNC2-0461. Licence: CC BY 4.0. Accessed 30 "
            "November 2026."_s);
        QVERIFY(
            citationOf({data}, tciaSource, CitationFormat::BibTeX)
                .startsWith(u"@misc{Lung-PET-CT-Dx,\n  author = {Li, Ping Anna and {The\\_Team}},\n  title = {{A \\& "
                            "B}},\n  year = {2020},\n  version = {5},\n  publisher = {The Cancer Imaging Archive},"_s));
        const QString ris = citationOf({data}, tciaSource, CitationFormat::Ris);
        QVERIFY(ris.contains(u"\nAU  - Li, Ping Anna\nAU  - The_Team\nTI  - A & B\nPY  - 2020\nET  - 5\n"_s));
        QVERIFY(ris.contains(u"N1  - 21 series of Lung-PET-CT-Dx. Licence"_s));
        const QJsonObject csl =
            QJsonDocument::fromJson(citationOf({data}, tciaSource, CitationFormat::CslJson).toUtf8())[0].toObject();
        QCOMPARE(csl.value("author"_L1).toArray(),
                 (QJsonArray {QJsonObject {{u"family"_s, u"Li"_s}, {u"given"_s, u"Ping Anna"_s}},
                              QJsonObject {{u"literal"_s, u"The_Team"_s}}}));
        QCOMPARE(csl["issued"_L1]["date-parts"_L1][0][0].toInt(), 2020);
        QCOMPARE(citationOf({data}, tciaSource, CitationFormat::Methods), // which quotes the collection
                 citationOf({lung}, tciaSource, CitationFormat::Methods));
    }

    //! Keys are unique in one text, whichever server the data are from.
    //! Of data without a DOI no agency could have been asked, and data may share one.
    void dataWithoutWorks()
    {
        const Error error {.kind = Error::Kind::Memory};
        const CompletedCitation citation = citationWithoutWorks({lung, odd, lung}, error);
        QCOMPARE(citation.data, (QList<CitedData> {lung, odd, lung}));
        QCOMPARE(citation.unanswered, 1);
        QVERIFY(citation.error && citation.error->kind == error.kind);
        QCOMPARE(citationWithoutWorks({odd}).unanswered, 0);
    }

    void severalSources()
    {
        const CitedSource other {u"NLST"_s, u"https://nlst.example"_s, {}};
        const QList<CitedGroup> groups {{tciaSource, {lung}}, {other, {lung}}};
        const QString text = citationOf(groups, CitationFormat::BibTeX);
        QVERIFY(text.contains(u"@misc{Lung-PET-CT-Dx,"_s) && text.contains(u"@misc{Lung-PET-CT-Dx-2,"_s));
        QCOMPARE(citationOf(groups, CitationFormat::Methods).count(u"We used"_s), 2);
        QCOMPARE(citationOf(QList<CitedGroup> {}, CitationFormat::CslJson), QString());
    }

    void seriesOfNoCatalogue()
    {
        const auto one = [](const char *uid, const char *collection, const char *doi, const char *licence) {
            return Series {.seriesUid = QString::fromLatin1(uid),
                           .collection = QString::fromLatin1(collection),
                           .licenseName = QString::fromLatin1(licence),
                           .licenseUri = u"https://l.example/"_s,
                           .collectionUri = QString::fromLatin1(doi)};
        };
        const QList<Series> all {one("1.1", "B", "", "CC BY 4.0"), one("1.2", "A", "10.1234/a", "CC BY 4.0"),
                                 one("1.3", "A", "https://doi.org/10.1234/a", "CC BY-NC 4.0"),
                                 one("1.4", "A", "10.1234/third", "CC BY 4.0")};
        QCOMPARE(citedDataOf(all, {{u"B"_s, u"10.1234/b"_s}}),
                 (QList<CitedData> {{u"A"_s, u"10.1234/a"_s, {u"CC BY 4.0"_s, u"CC BY-NC 4.0"_s}, {}, 2},
                                    {u"A"_s, u"10.1234/third"_s, {u"CC BY 4.0"_s}, u"https://l.example/"_s, 1},
                                    {u"B"_s, u"10.1234/b"_s, {u"CC BY 4.0"_s}, u"https://l.example/"_s, 1}}));
    }

    void methods()
    {
        QCOMPARE(citationOf({lung}, tciaSource, CitationFormat::Methods),
                 u"We used 21 series of the collection Lung-PET-CT-Dx (https://doi.org/10.7937/TCIA.2020.NNC2-0461, CC "
                 "BY 4.0) from TCIA (https://nbia.example/services/v4), accessed 30 November 2026."_s);
        QCOMPARE(citationOf({lung, odd}, {u"Demo"_s, {}, {}}, CitationFormat::Methods),
                 u"We used 21 series of the collection Lung-PET-CT-Dx (https://doi.org/10.7937/TCIA.2020.NNC2-0461, CC "
                 "BY 4.0) and the collection H&N {100%} Müller_x (no DOI given) from Demo."_s);
    }

    void seriesAreGroupedByCollectionAndDoi()
    {
        catalog::TableBuilder builder(u"A"_s);
        const auto series = [](const char *uid, const QString &uri, const QString &licence) {
            return Series {.seriesUid = QString::fromLatin1(uid),
                           .studyUid = u"1"_s,
                           .patientId = u"p"_s,
                           .licenseName = licence,
                           .licenseUri = u"https://l.example/"_s,
                           .collectionUri = uri};
        };
        const QString by = u"Creative Commons Attribution 4.0 International License"_s;
        builder.add(QList<Series> {series("1.1", u"https://doi.org/10.1234/a"_s, by), series("1.2", u"10.1234/a"_s, by),
                                   series("1.3", u"https://doi.org/10.1234/third"_s, u"Own terms"_s),
                                   series("1.4", {}, {})});
        const auto table = builder.build();
        QList<CitedData> all = citedDataOf({{table, Bitmap(table->size(), true)}}, {});
        std::ranges::sort(all, {}, &CitedData::doi);
        QCOMPARE(all.size(), qsizetype(3));
        QCOMPARE(all[0], (CitedData {u"A"_s, {}, {}, u"https://l.example/"_s, 1}));
        QCOMPARE(all[1], (CitedData {u"A"_s, u"10.1234/a"_s, {u"CC BY 4.0"_s}, u"https://l.example/"_s, 2}));
        QCOMPARE(all[2].licences, QStringList {u"Own terms"_s});
        const QHash<QString, QString> dois {{u"A"_s, u"10.1234/a"_s}};
        QCOMPARE(citedDataOf({{table, Bitmap(table->size(), true)}}, dois).size(), qsizetype(2));
    }

    void aLicenceKeepsItsAddressIfSomeSeriesHaveNone()
    {
        catalog::TableBuilder builder(u"A"_s);
        QList<Series> all;
        for (const QString &address : {u"https://l.example/"_s, QString()})
            all << Series {.seriesUid = u"1.%1"_s.arg(all.size()),
                           .studyUid = u"1"_s,
                           .patientId = u"p"_s,
                           .licenseName = u"Own terms"_s,
                           .licenseUri = address};
        builder.add(all);
        const auto table = builder.build();
        const QList<CitedData> cited = citedDataOf({{table, Bitmap(table->size(), true)}}, {});
        QCOMPARE(cited.size(), qsizetype(1));
        QCOMPARE(cited.first().licenceAddress, u"https://l.example/"_s);
    }
};

QTEST_GUILESS_MAIN(TestCitation)
#include "tst_citation.moc"
