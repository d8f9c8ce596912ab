// SPDX-License-Identifier: Apache-2.0
#include "unpackfixture.h"

#include "core/files.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using tests::md5Line;
using tests::one;
using tests::sums;
using tests::two;
using tests::ZipEntry;
using Kind = Error::Kind;

//! An archive compared with the expected content: images, bytes, sums.
class TestUnpackExpected : public QObject, private tests::UnpackFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(clear()); }

    void announcedContent()
    {
        QVERIFY(tests::makeZip(zip(), {{u"1.dcm"_s, one}, {u"2.dcm"_s, two}}));
        QCOMPARE(unpack({.imageCount = 3}).error().kind, Kind::Incomplete);
        QCOMPARE(unpack({.imageCount = 1}).error().kind, Kind::BadArchive);
        QCOMPARE(unpack({.totalBytes = 2 * (one.size() + two.size()) + 10'000}).error().kind, Kind::Incomplete);
        QCOMPARE(unpack({.totalBytes = 1}).error().kind, Kind::BadArchive);
        QCOMPARE(unpack({.md5Expected = true}).error().kind, Kind::Incomplete);
        QVERIFY(!QFile::exists(into()));
        QVERIFY(unpack({.imageCount = 2}));
        QCOMPARE(unpack({.imageCount = 2}).error().kind, Kind::Disk); // a folder with files is not unpacked into
        QCOMPARE(tests::tree(into()).size(), 2);
    }

    // The announced size is a hint. An archive that differs only in it gets a remark.
    void sizeIsAHint_data()
    {
        QTest::addColumn<qint64>("off");
        QTest::addColumn<bool>("withSums");
        QTest::addColumn<bool>("fits");
        QTest::newRow("a byte more") << qint64(1) << false << true;
        QTest::newRow("a byte less") << qint64(-1) << false << true;
        QTest::newRow("one in a hundred") << qint64(3'000) << false << true;
        QTest::newRow("half as much again") << qint64(150'000) << false << false;
        QTest::newRow("half as much again, but with sums") << qint64(150'000) << true << true;
        QTest::newRow("nonsense, but with sums") << qint64(1'000'000'000'000'000) << true << true;
    }
    void sizeIsAHint()
    {
        QFETCH(qint64, off);
        QFETCH(bool, withSums);
        QFETCH(bool, fits);
        const QByteArray large(300'000, 'x');
        QList<ZipEntry> entries {{u"1.dcm"_s, large}};
        if (withSums)
            entries << ZipEntry {u"md5hashes.csv"_s,
                                 "Filename,MD5Hash\n1.dcm," + digestsOf(large).last().hex().toLatin1() + "\n"};
        QVERIFY(tests::makeZip(zip(), entries));
        const auto result = unpack({.imageCount = 1, .totalBytes = large.size() + off});
        QCOMPARE(result.has_value(), fits);
        if (fits)
            QVERIFY2(result->remark.contains(QString::number(large.size())), qPrintable(result->remark));
        else
            QCOMPARE(result.error().kind, Kind::Incomplete);
    }

    // However many texts are among the images, the remark is short.
    void textsAreLeftOut()
    {
        QList<ZipEntry> entries {{u"readme.txt"_s, "Hello."}, {u"1.dcm"_s, one}};
        QVERIFY(tests::makeZip(zip(), entries));
        const auto single = unpack({.imageCount = 1});
        QVERIFY2(single, single ? "" : qPrintable(single.error().detail));
        QCOMPARE(single->remark, u"The archive's file “readme.txt” is not an image and was left out."_s);
        QCOMPARE(tests::tree(into()), QStringList {u"1.dcm"_s});
        QVERIFY(clear());
        for (int i = 1; i < 1000; ++i)
            entries << ZipEntry {u"%1.txt"_s.arg(i), "x"};
        QVERIFY(tests::makeZip(zip(), entries));
        const auto many = unpack({.imageCount = 1});
        QVERIFY2(many, many ? "" : qPrintable(many.error().detail));
        QCOMPARE(many->remark,
                 u"1000 files of the archive are not images and were left out, the first of them “readme.txt”."_s);
        QCOMPARE(tests::tree(into()), QStringList {u"1.dcm"_s});
    }

    // An error message instead of images is not a series.
    void textsAloneAreNotASeries()
    {
        QVERIFY(tests::makeZip(zip(), {{u"readme.txt"_s, "Hello."}, {u"error.txt"_s, "Sorry."}}));
        QCOMPARE(unpack({.imageCount = 3}).error().kind, Kind::Incomplete);
        QCOMPARE(unpack({.imageCount = 1}).error().kind, Kind::BadArchive);
    }

    // An archive slightly smaller than announced may still lack an image.
    void emptyImageIsAnError()
    {
        QVERIFY(tests::makeZip(zip(), {{u"1.dcm"_s, QByteArray(300'000, 'x')}, {u"2.dcm"_s, {}}}));
        QCOMPARE(unpack({.imageCount = 2, .totalBytes = 300'100}).error().kind, Kind::Incomplete);
    }

    void md5Lists_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("wrong") << sums.left(sums.size() - 34) + "00000000000000000000000000000000\n"
                               << Kind::BadArchive;
        QTest::newRow("one missing") << "Filename,MD5Hash\n" + md5Line("00000001.dcm", one) << Kind::Incomplete;
        QTest::newRow("one too many") << sums + md5Line("00000003.dcm", one) << Kind::Incomplete;
        QTest::newRow("no list") << QByteArray("<html>") << Kind::BadArchive;
    }
    void md5Lists()
    {
        QFETCH(QByteArray, list);
        QFETCH(Kind, kind);
        QVERIFY(
            tests::makeZip(zip(), {{u"00000001.dcm"_s, one}, {u"00000002.dcm"_s, two}, {u"md5hashes.csv"_s, list}}));
        const auto result = unpack();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, kind);
        QVERIFY(!QFile::exists(into()));
    }

    void md5ListsMayNameTexts()
    {
        const QByteArray list = sums + md5Line("readme.txt", "Hello.") + md5Line("LICENSE", "CC BY");
        QVERIFY(tests::makeZip(zip(), {{u"00000001.dcm"_s, one},
                                       {u"00000002.dcm"_s, two},
                                       {u"readme.txt"_s, "Hello."},
                                       {u"LICENSE"_s, "CC BY"},
                                       {u"md5hashes.csv"_s, list}}));
        const auto result = unpack({.imageCount = 2});
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail));
        QCOMPARE(result->proof, Digest::Kind::Md5);
        QVERIFY2(result->remark.contains(u"readme.txt"_s), qPrintable(result->remark));
    }
};

QTEST_GUILESS_MAIN(TestUnpackExpected)
#include "tst_unpackexpected.moc"
