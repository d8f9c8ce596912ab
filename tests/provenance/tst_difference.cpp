// SPDX-License-Identifier: Apache-2.0
#include "provenance/difference.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::provenance;

namespace {

Series known()
{
    return {.seriesUid = u"1.2.3"_s,
            .collection = u"A"_s,
            .description = u"axial"_s,
            .imageCount = 12,
            .fileSize = 3456,
            .licenseName = u"CC BY 4.0"_s,
            .timeStamp = u"2020"_s};
}

QStringList keys(const QList<Difference> &all)
{
    QStringList out;
    for (const Difference &one : all)
        out << one.key;
    return out;
}

Entry entry(const QStringList &contents, Digest::Kind kind = Digest::Kind::Md5)
{
    Entry out {.series = known(), .outcome = Outcome::Downloaded};
    for (const QString &content : contents)
        out.files << storage::UnpackedFile {
            .name = u"%1.dcm"_s.arg(out.files.size()),
            .size = content.size(),
            .digests = kind == Digest::Kind::Size ? Digests() : Digests {find(digestsOf(content.toUtf8()), kind)}};
    return out;
}

} // namespace

//! What counts as a difference.
class TestDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attributes()
    {
        QVERIFY(differences(known(), known()).isEmpty());
        Series now = known();
        now.imageCount = 13;
        now.timeStamp = u"2021"_s;
        const QList<Difference> all = differences(known(), now);
        QCOMPARE(keys(all), (QStringList {u"ImageCount"_s, u"TimeStamp"_s}));
        QCOMPARE(all.first().before, u"12"_s);
        QCOMPARE(all.first().now, u"13"_s);
        QCOMPARE(all.first().change, Change::Changed);
    }

    //! Not every answer says everything; but a licence that is gone is news.
    void whatOnlyOneKnows()
    {
        Series now = known();
        now.description.clear();
        now.fileSize.reset();
        now.site = u"new"_s;
        QVERIFY(differences(known(), now).isEmpty());
        QCOMPARE(uncompared(known(), now), QStringList {u"SeriesDescription"_s});
        now.licenseName.clear();
        QCOMPARE(keys(differences(known(), now)), QStringList {u"LicenseName"_s});
        QVERIFY(differences(known(), now, Compared::SharedOnly).isEmpty());
        QVERIFY(uncompared(known(), now, Compared::SharedOnly).contains(u"LicenseName"_s));
    }

    //! What the same answer says of other series, and not any more of this one, was taken away.
    void whatBecameEmpty()
    {
        Series now = known(), other = known();
        now.description.clear();
        now.timeStamp.clear();
        now.fileSize.reset();
        now.imageCount = 0;
        other.timeStamp.clear();
        const QSet<QLatin1StringView> answered = knownAttributes({now, other});
        QCOMPARE(keys(differences(known(), now, Compared::Everything, answered)),
                 (QStringList {u"SeriesDescription"_s, u"ImageCount"_s}));
        QCOMPARE(uncompared(known(), now, Compared::Everything, answered), QStringList {u"TimeStamp"_s});
        now.imageCount.reset();
        QVERIFY(keys(differences(known(), now, Compared::Everything, answered)).contains(u"ImageCount"_s));
        QCOMPARE(keys(differences(known(), now, Compared::SharedOnly, answered)), QStringList());
    }

    //! Names of collections and the archive's own marks differ between kinds of servers; patients and licences do not.
    void anotherKindOfServerSpellsOtherwise()
    {
        Series before = known(), now = known();
        before.patientId = now.patientId = u"P-1"_s;
        before.collectionUri = u"https://doi.org/10.5555/A"_s;
        before.licenseUri = u"https://creativecommons.org/licenses/by/4.0/"_s;
        before.licenseName = u"Creative Commons Attribution 4.0 International License"_s;
        now.collection = u"a"_s;
        now.timeStamp = u"2021"_s;
        now.collectionUri = u"10.5555/A"_s;
        now.licenseUri = u"http://creativecommons.org/licenses/by/4.0"_s;
        QCOMPARE(keys(differences(before, now, Compared::SharedOnly)), QStringList());
        QCOMPARE(uncompared(before, now, Compared::SharedOnly), (QStringList {u"Collection"_s, u"TimeStamp"_s}));
        now.fileSize = 1;
        now.patientId = u"P-2"_s;
        now.licenseName = u"CC BY-NC 4.0"_s;
        QCOMPARE(keys(differences(before, now, Compared::SharedOnly)),
                 (QStringList {u"PatientID"_s, u"FileSize"_s, u"LicenseName"_s}));
    }

    //! Neither the address nor the version of the interface makes another kind of server.
    void kindsOfServers()
    {
        const auto server = [](const QString &base, archive::DialectId dialect) {
            return archive::Server {.base = QUrl(base), .dialect = dialect};
        };
        const Source recorded {.server = server(u"http://127.0.0.1:1/v4"_s, archive::DialectId::NbiaV4)};
        QCOMPARE(comparedWith(recorded, server(u"http://127.0.0.1:2/v4"_s, archive::DialectId::NbiaV4)),
                 Compared::Everything);
        QCOMPARE(comparedWith(recorded, server(u"https://a.example/v3"_s, archive::DialectId::Legacy)),
                 Compared::Everything);
        QCOMPARE(comparedWith(recorded, server(u"https://a.example/"_s, archive::DialectId::Idc)),
                 Compared::SharedOnly);
        const Source address {.server = recorded.server, .isDialectKnown = false};
        QCOMPARE(comparedWith(address, server(u"https://a.example/v3"_s, archive::DialectId::NbiaV4)),
                 Compared::SharedOnly);
        QCOMPARE(comparedWith(address, address.server), Compared::Everything);
    }

    void whatWasNotAnnouncedIsWhatArrived()
    {
        Entry one = entry({u"abc"_s, u"de"_s});
        one.series.imageCount.reset();
        one.series.fileSize.reset();
        QCOMPARE(recordedSeries(one).imageCount, Count(2));
        QCOMPARE(recordedSeries(one).fileSize, Count(5));
        QCOMPARE(recordedSeries(entry({u"abc"_s})).imageCount, Count(12));
    }

    void contents_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("now");
        QTest::addColumn<QStringList>("differ");
        const QStringList files {QString::fromLatin1(filesKey)}, content {QString::fromLatin1(contentKey)};
        QTest::newRow("same") << QStringList {u"a"_s, u"b"_s} << QStringList {u"a"_s, u"b"_s} << QStringList();
        QTest::newRow("other names") << QStringList {u"a"_s, u"b"_s} << QStringList {u"b"_s, u"a"_s} << QStringList();
        QTest::newRow("other bytes") << QStringList {u"a"_s, u"b"_s} << QStringList {u"a"_s, u"c"_s} << content;
        QTest::newRow("twice the same") << QStringList {u"a"_s, u"b"_s} << QStringList {u"a"_s, u"a"_s} << content;
        QTest::newRow("one less") << QStringList {u"a"_s, u"b"_s} << QStringList {u"a"_s} << files + content;
        QTest::newRow("one more") << QStringList {u"a"_s} << QStringList {u"a"_s, u"a"_s} << files + content;
    }
    void contents()
    {
        QFETCH(QStringList, before);
        QFETCH(QStringList, now);
        QFETCH(QStringList, differ);
        QCOMPARE(keys(contentDifferences(entry(before), entry(now))), differ);
    }

    void theStrongestDigestOfBothCounts()
    {
        const Entry sums = entry({u"ab"_s}), sizes = entry({u"ab"_s}, Digest::Kind::Size);
        QVERIFY(contentDifferences(sums, sizes).isEmpty());
        const QList<Difference> all = contentDifferences(entry({u"abc"_s}), sizes);
        QCOMPARE(all.size(), 1);
        QVERIFY2(all.first().now.contains(u"size"_s), qPrintable(all.first().now));
        QVERIFY(contentDifferences(entry({u"ab"_s}, Digest::Kind::Crc32), sums).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDifference)
#include "tst_difference.moc"
