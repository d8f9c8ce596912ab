// SPDX-License-Identifier: Apache-2.0
#include "core/files.h"
#include "support/step.h"
#include "support/zipmaker.h"
#include "transfer/container.h"
#include "transfer/spool.h"
#include "transfer/spooledimages.h"
#include "transfer/spoolfile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using archive::Container;
using archive::FetchObject;
using archive::FetchPlan;
using storage::ZipFile;
using transfer::Spool;
using transfer::SpoolFile;

// The objects of a plan that have arrived, and their use.
class TestSpool : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_root;

    static FetchObject object(const QString &name, const QByteArray &content)
    {
        return {.request = QNetworkRequest(QUrl(u"http://h/"_s + name)),
                .container = Container::Image,
                .name = name,
                .size = content.size(),
                .digest = digestsOf(content).last()};
    }

    //! Three images that are here.
    Spool three() const
    {
        Spool spool(m_root->path(), u"spool"_s);
        spool.setPlan(
            {.objects = {object(u"a"_s, "one"), object(u"b"_s, "two"), object(u"c"_s, "three")}, .resumable = true});
        const QByteArrayList contents {"one", "two", "three"};
        for (size_t i = 0; i < spool.count(); ++i)
            put(spool, i, contents[qsizetype(i)]);
        return spool;
    }

    static void put(Spool &spool, size_t index, const QByteArray &content)
    {
        SpoolFile file(spool.root(), spool.pathOf(index), 0);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        QCOMPARE(file.write(content), content.size());
        const auto finished = file.finish();
        QVERIFY(finished);
        spool.setFile(index, *finished);
    }

    QStringList files() const { return tests::tree(m_root->path()); }

private Q_SLOTS:
    void init() { m_root = std::make_unique<QTemporaryDir>(); }

    void imagesAreReadTogether_data()
    {
        QTest::addColumn<qint64>("memory");
        QTest::addColumn<bool>("isWhole"); // their contents are at hand
        QTest::newRow("all fit") << qint64(1 << 20) << true;
        QTest::newRow("each fits") << qint64(5) << false;
        QTest::newRow("none fits") << qint64(2) << false;
    }

    // However they are read, their digests and sizes are the same.
    void imagesAreReadTogether()
    {
        QFETCH(qint64, memory);
        QFETCH(bool, isWhole);
        Spool spool = three();
        spool.setFile(1, {.path = {}, .bytes = "two"}); // one in memory
        const std::atomic_bool cancelled = false;
        transfer::SpooledImages images(spool, memory, cancelled);
        const auto read = images.read(0, 3);
        QVERIFY(read);
        const QByteArrayList contents {"one", "two", "three"};
        for (qsizetype i = 0; i < contents.size(); ++i) {
            const transfer::SpooledImage &image = (*read)[size_t(i)];
            QCOMPARE(image.size, contents[i].size());
            QCOMPARE(image.begin, contents[i]);
            QCOMPARE(image.digests, digestsOf(contents[i]));
            QCOMPARE(image.content == contents[i], isWhole);
        }
    }

    void imagesAreReadUntilCancelled()
    {
        const Spool spool = three();
        const std::atomic_bool cancelled = true;
        const auto read = transfer::SpooledImages(spool, 100, cancelled).read(0, 3);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Cancelled);
    }

    void smallObjectsStayInMemory()
    {
        SpoolFile file(m_root->path(), u"f"_s, 10);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        file.write("12345");
        QCOMPARE(files(), QStringList());
        file.write("67890");
        QCOMPARE(files(), QStringList());
        file.write("!");
        QCOMPARE(files(), QStringList {u"f"_s});
        const auto finished = file.finish();
        QVERIFY(finished);
        QVERIFY(finished->bytes.isEmpty());
        QCOMPARE(readFile(finished->path).value(), QByteArray("1234567890!"));
    }

    void unfinishedLeavesNoFile()
    {
        {
            SpoolFile file(m_root->path(), u"f"_s, 0);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
            file.write("12345");
            QCOMPARE(files().size(), 1);
        }
        QCOMPARE(files(), QStringList());
    }

    void newPlanKeepsUnchangedObjects()
    {
        Spool spool = three();
        FetchPlan plan = spool.plan();
        plan.objects[1] = object(u"b"_s, "other");
        plan.objects << object(u"d"_s, "four");
        spool.setPlan(plan);
        QVERIFY(spool.file(0) && !spool.file(1) && spool.file(2) && !spool.file(3));
        QVERIFY(!spool.isComplete());
        QVERIFY(spool.isResumable());
        QCOMPARE(files(), (QStringList {u"spool"_s, u"spool.2"_s}));
    }

    void unresumablePlanStartsAgain()
    {
        Spool spool = three();
        FetchPlan plan = spool.plan();
        plan.resumable = false;
        spool.setPlan(plan);
        QVERIFY(!spool.file(0) && !spool.file(1) && !spool.file(2));
        QVERIFY(!spool.isResumable());
    }

    void imagesBecomeStagedFiles()
    {
        Spool spool = three();
        const QString into = m_root->filePath(u"staged"_s);
        const std::atomic_bool cancelled = false;
        const auto staged = transfer::stage(spool, into, {.imageCount = 3}, cancelled);
        QVERIFY2(staged, staged ? "" : qPrintable(staged.error().detail));
        QCOMPARE(staged->proof, Digest::Kind::Md5);
        QCOMPARE(staged->bytes, 11);
        QCOMPARE(files(), (QStringList {u"staged/"_s, u"staged/a"_s, u"staged/b"_s, u"staged/c"_s}));
        QCOMPARE(readFile(into + u"/b"_s).value(), QByteArray("two"));
    }

    // Names that differ in case only, or at the end of a long one, are those of different objects.
    void namesAreMadeToDiffer()
    {
        Spool spool = three();
        FetchPlan plan = spool.plan();
        plan.objects[0].name = u"Im.dcm"_s;
        plan.objects[1].name = u"im.dcm"_s;
        plan.objects[2].name = u"IM.DCM"_s;
        spool.setPlan(plan);
        const QByteArrayList contents {"one", "two", "three"};
        for (size_t i = 0; i < spool.count(); ++i)
            TCIA_STEP(put(spool, i, contents[qsizetype(i)]));
        const std::atomic_bool cancelled = false;
        const auto staged = transfer::stage(spool, m_root->filePath(u"staged"_s), {.imageCount = 3}, cancelled);
        QVERIFY2(staged, staged ? "" : qPrintable(staged.error().detail));
        QCOMPARE(files(), (QStringList {u"staged/"_s, u"staged/IM-3.DCM"_s, u"staged/Im.dcm"_s, u"staged/im-2.dcm"_s}));
    }

    // The weakest of them is what the series is proved by.
    void weakestImageDeterminesTheProof()
    {
        Spool spool = three();
        FetchPlan plan = spool.plan();
        plan.objects[2].digest = {};
        spool.setPlan(plan);
        TCIA_STEP(put(spool, 2, "three"));
        const std::atomic_bool cancelled = false;
        const auto staged = transfer::stage(spool, m_root->filePath(u"staged"_s), {}, cancelled);
        QVERIFY(staged);
        QCOMPARE(staged->proof, Digest::Kind::Size);
        QCOMPARE(staged->files[2].digests, digestsOf("three")); // all the same it is recorded what they are
    }

    void onlyTheWrongObjectLeavesTheSpool()
    {
        Spool spool = three();
        TCIA_STEP(put(spool, 1, "owt"));
        const std::atomic_bool cancelled = false;
        const auto staged = transfer::stage(spool, m_root->filePath(u"staged"_s), {}, cancelled);
        QVERIFY(!staged);
        QCOMPARE(staged.error().kind, Error::Kind::BadArchive);
        QCOMPARE(files(), (QStringList {u"spool"_s, u"spool.2"_s}));
        QVERIFY(spool.file(0) && !spool.file(1) && spool.file(2));
    }

    void cancelledStaysInTheSpool()
    {
        Spool spool = three();
        const std::atomic_bool cancelled = true;
        const auto staged = transfer::stage(spool, m_root->filePath(u"staged"_s), {}, cancelled);
        QVERIFY(!staged);
        QCOMPARE(staged.error().kind, Error::Kind::Cancelled);
        QVERIFY(spool.isComplete());
        QCOMPARE(files().size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestSpool)
#include "tst_spool.moc"
