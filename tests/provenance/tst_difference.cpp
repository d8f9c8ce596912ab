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
        now.licenseName.clear();
        QCOMPARE(keys(differences(known(), now)), QStringList {u"LicenseName"_s});
        QVERIFY(differences(known(), now, Compared::ImagesOnly).isEmpty());
    }

    void anotherServerSpellsOtherwise()
    {
        Series now = known();
        now.collection = u"a"_s;
        now.timeStamp = u"2021"_s;
        QVERIFY(differences(known(), now, Compared::ImagesOnly).isEmpty());
        now.fileSize = 1;
        QCOMPARE(keys(differences(known(), now, Compared::ImagesOnly)), QStringList {u"FileSize"_s});
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
