// SPDX-License-Identifier: Apache-2.0
#include "unpackfixture.h"

#include "core/files.h"

#include <QDir>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace tcia;
using tests::one;
using tests::two;
using tests::ZipEntry;
using Kind = Error::Kind;

namespace {

constexpr int many = 64; // images, enough for several threads

QList<ZipEntry> manyImages()
{
    QList<ZipEntry> entries;
    for (int i = 0; i < many; ++i)
        entries << ZipEntry {.name = u"%1.dcm"_s.arg(i), .data = one, .mode = 0, .encrypted = false, .stored = false};
    return entries;
}

//! The list of the images' MD5 sums, wrong for one of them if it is named.
ZipEntry sumsOf(const QList<ZipEntry> &images, const QString &wrong = {})
{
    QByteArray list = "Filename,MD5Hash\n";
    for (const ZipEntry &image : images)
        list += tests::md5Line(image.name.toUtf8(), image.name == wrong ? image.data + "!" : image.data);
    return {.name = u"md5hashes.csv"_s, .data = list};
}

} // namespace

// How an archive is unpacked: by several threads, in pieces, and stopped half-way.
class TestUnpackParallel : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString zip() const { return m_folder->filePath(u"1.2.3.zip.part"_s); }
    QString into() const { return m_folder->filePath(u"deep/1.2.3"_s); }
    Result<storage::UnpackResult> unpack(const storage::ExpectedContent &expected,
                                         const storage::UnpackOptions &options = {}) const
    {
        const std::atomic_bool cancelled = false;
        return storage::unpackImages(zip(), into(), expected, cancelled, options);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(u"deep"_s));
    }

    // Unpacking uses idle threads of the pool. The first image waits until another thread unpacks another one.
    void unpacksInParallel()
    {
        QVERIFY(tests::makeZip(zip(), manyImages()));
        QThreadPool helpers;
        helpers.setMaxThreadCount(4);
        QSemaphore others;
        std::atomic_bool isFirst = true;
        std::atomic<int> counted = 0;
        const auto inspect = [&](const QString &, QByteArrayView) -> Result<void> {
            if (isFirst.exchange(false))
                others.acquire();
            else
                others.release();
            return {};
        };
        const std::atomic_bool cancelled = false;
        const auto result =
            storage::unpackImages(zip(), into(), {.imageCount = many, .totalBytes = many * one.size()}, cancelled,
                                  {.helpers = &helpers, .inspect = inspect, .onFile = [&] { ++counted; }});
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        QCOMPARE(result->files.size(), many);
        QCOMPARE(counted, many);
        QCOMPARE(tests::tree(into()).size(), many);
    }

    // Each of them fails: one error is reported, and no file stays.
    void failsInParallel()
    {
        QVERIFY(tests::makeZip(zip(), manyImages()));
        QThreadPool helpers;
        helpers.setMaxThreadCount(4);
        const auto inspect = [](const QString &, QByteArrayView) -> Result<void> {
            return failure(Kind::BadArchive, u"not an image"_s);
        };
        const std::atomic_bool cancelled = false;
        const auto result =
            storage::unpackImages(zip(), into(), {}, cancelled, {.helpers = &helpers, .inspect = inspect});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::BadArchive);
        QVERIFY(!QFile::exists(into()));
    }

    // From the disk, in pieces, one of two entries of the same name after the other.
    void readsInPieces()
    {
        QByteArray large(6 << 20, '\0');
        for (qsizetype i = 0; i < large.size(); ++i)
            large[i] = char((i * i) >> 7);
        QVERIFY(tests::makeZip(zip(),
                               {{u"1.dcm"_s, large}, {u"1.dcm"_s, large + "end", 0, false, true}, {u"2.dcm"_s, {}}}));
        QVERIFY(writeFile(zip(), QByteArray(5000, '#') + readFile(zip()).value()));
        const std::atomic_bool cancelled = false;
        const auto result = storage::unpackImages(zip(), into(), {.imageCount = 3}, cancelled, {.memory = 1000});
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        QCOMPARE(readFile(into() + u"/1.dcm"_s).value(), large);
        QCOMPARE(readFile(into() + u"/1-2.dcm"_s).value(), large + "end");
        QVERIFY(QDir(into()).removeRecursively());
        QVERIFY(tests::patchFile(zip(), large.last(40) + "end", QByteArray(43, 'x')));
        const auto damaged = storage::unpackImages(zip(), into(), {}, cancelled, {.memory = 1000});
        QVERIFY2(damaged.error().detail.contains(u"damaged"_s), qPrintable(damaged.error().detail));
    }

    // MD5 sums are computed of several images at a time: which of them is wrong is said all the same.
    void findsTheWrongOneOfSeveral()
    {
        QList<ZipEntry> images = manyImages();
        for (ZipEntry &image : images)
            image.data += image.name.toUtf8();
        for (qsizetype wrong = 0; wrong < 6; ++wrong) {
            QVERIFY(tests::makeZip(zip(), images + QList<ZipEntry> {sumsOf(images, images[wrong].name)}));
            const auto result = unpack({.imageCount = many, .md5Expected = true});
            QVERIFY(!result);
            QCOMPARE(result.error().kind, Kind::BadArchive);
            QCOMPARE(result.error().detail, images[wrong].name + u" does not match the archive's MD5 sum."_s);
            QVERIFY(!QFile::exists(into()));
        }
    }

    // An image that memory has no room for is hashed piece by piece, those around it several at a time.
    void hashesLargeAndSmallImages_data()
    {
        QTest::addColumn<qint64>("memory");
        QTest::newRow("all together") << qint64(16 << 20);
        QTest::newRow("the large one in pieces") << qint64(20'000);
        QTest::newRow("one by one") << qint64(5'100);
        QTest::newRow("all in pieces") << qint64(0);
    }
    void hashesLargeAndSmallImages()
    {
        QFETCH(qint64, memory);
        QList<ZipEntry> images = manyImages();
        images[1].stored = images[2].stored = true;
        images[3].data = {};
        images[5].data = QByteArray(700'000, 'L');
        images[9].data = two;
        for (const bool isInMemory : {true, false}) {
            QVERIFY(QDir(into()).removeRecursively());
            QVERIFY(tests::makeZip(zip(), images + QList<ZipEntry> {sumsOf(images)}));
            if (!isInMemory)
                QVERIFY(writeFile(zip(), QByteArray(5 << 20, '#') + readFile(zip()).value()));
            std::atomic<int> counted = 0;
            const auto result =
                unpack({.imageCount = many, .md5Expected = true}, {.memory = memory, .onFile = [&] { ++counted; }});
            QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
            QCOMPARE(result->proof, Digest::Kind::Md5);
            QCOMPARE(counted, many);
            QCOMPARE(result->files.size(), many);
            for (qsizetype i = 0; i < images.size(); ++i) {
                QCOMPARE(result->files[i].name, images[i].name);
                QCOMPARE(result->files[i].digests, digestsOf(images[i].data));
                QCOMPARE(readFile(into() + u'/' + images[i].name).value(), images[i].data);
            }
        }
    }

    // What the second image of a group is stopped by or refused for ends the group, and no file stays.
    void endsWithinAGroup()
    {
        const QList<ZipEntry> images = manyImages();
        QVERIFY(tests::makeZip(zip(), images + QList<ZipEntry> {sumsOf(images)}));
        std::atomic_bool cancelled = false;
        std::atomic<int> counted = 0;
        const auto stop = [&] {
            ++counted;
            cancelled = true;
        };
        const auto stopped = storage::unpackImages(zip(), into(), {}, cancelled, {.onFile = stop});
        QCOMPARE(stopped.error().kind, Kind::Cancelled);
        QCOMPARE(counted, 1);
        QVERIFY(!QFile::exists(into()));
        const auto inspect = [&](const QString &path, QByteArrayView) -> Result<void> {
            return path.endsWith(u"/1.dcm"_s) ? failure(Kind::BadArchive, u"not an image"_s) : Result<void>();
        };
        const auto refused = unpack({}, {.inspect = inspect});
        QCOMPARE(refused.error().kind, Kind::BadArchive);
        QCOMPARE(refused.error().context.path, u"1.dcm"_s);
        QVERIFY(!QFile::exists(into()));
    }

    void stopped()
    {
        QVERIFY(tests::makeZip(zip(), {{u"1.dcm"_s, one}, {u"2.dcm"_s, two}}));
        std::atomic_bool cancelled = false;
        const auto result = storage::unpackImages(zip(), into(), {}, cancelled, {.onFile = [&] { cancelled = true; }});
        QCOMPARE(result.error().kind, Kind::Cancelled);
        QVERIFY(!QFile::exists(into()));
    }
};

QTEST_GUILESS_MAIN(TestUnpackParallel)
#include "tst_unpackparallel.moc"
