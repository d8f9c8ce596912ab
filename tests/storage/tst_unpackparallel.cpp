// SPDX-License-Identifier: Apache-2.0
#include "core/files.h"
#include "storage/unpack.h"
#include "support/zipmaker.h"

#include <QDir>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace tcia;
using tests::ZipEntry;
using Kind = Error::Kind;

namespace {

const QByteArray one = QByteArray(5000, 'a'), two = QByteArray("two images are enough");

constexpr int many = 64; // images, enough for several threads

QList<ZipEntry> manyImages()
{
    QList<ZipEntry> entries;
    for (int i = 0; i < many; ++i)
        entries << ZipEntry {.name = u"%1.dcm"_s.arg(i), .data = one, .mode = 0, .encrypted = false, .stored = false};
    return entries;
}

} // namespace

// How an archive is unpacked: by several threads, in pieces, and stopped half-way.
class TestUnpackParallel : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString zip() const { return m_folder->filePath(u"1.2.3.zip.part"_s); }
    QString into() const { return m_folder->filePath(u"deep/1.2.3"_s); }

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
