// SPDX-License-Identifier: Apache-2.0
#include "demo/content/storedobjects.h"
#include "support/archivefixture.h"
#include "support/fakeserver.h"
#include "support/step.h"
#include "support/zipmaker.h"
#include "transfer/folderrequests.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using tests::FakeServer;
using transfer::DownloadManager;
using transfer::State;
using transfer::Transfer;

// Objects of a bucket that arrived before a download ended: a later process fetches only the rest, of the listed
// versions, and takes a new listing where an object is gone.
class TestKeptObjects : public QObject
{
    Q_OBJECT

    const demo::SeriesEntry *m_series = nullptr;
    QMap<QByteArray, QByteArray> m_objects; //!< content by key
    QSet<QByteArray> m_silent;              //!< keys whose answers have a head and no more
    QSet<QByteArray> m_missing;             //!< keys that are listed, and answered with 404
    bool m_isRemoved = false;               //!< what is missing is not listed after the first 404
    bool m_hasSums = true;                  //!< ETags are MD5 sums
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<archive::Archive> m_archive;
    std::unique_ptr<QTemporaryDir> m_folder;

    QByteArray tagOf(const QByteArray &content) const
    {
        const QByteArray sum = QCryptographicHash::hash(content, QCryptographicHash::Md5).toHex();
        return '"' + sum + (m_hasSums ? "" : "-2") + '"';
    }

    QByteArray listing() const
    {
        QByteArray all;
        const bool is404 = std::ranges::any_of(
            m_server->requests(), [this](const auto &request) { return m_missing.contains(keyOf(request)); });
        for (auto object = m_objects.cbegin(); object != m_objects.cend(); ++object)
            if (!(m_isRemoved && is404 && m_missing.contains(object.key())))
                all += "<Contents><Key>" + object.key() + "</Key><ETag>" + tagOf(*object) + "</ETag><Size>" +
                       QByteArray::number(object->size()) + "</Size></Contents>";
        return "<ListBucketResult><IsTruncated>false</IsTruncated>" + all + "</ListBucketResult>";
    }

    static QByteArray keyOf(const FakeServer::Request &request) { return request.target.sliced(qstrlen("/bucket/")); }

    FakeServer::Reply answer(const FakeServer::Request &request) const
    {
        if (!request.target.startsWith("/bucket/f/"))
            return FakeServer::reply(200, "application/xml", listing());
        const QByteArray key = keyOf(request);
        if (m_missing.contains(key))
            return FakeServer::reply(404, "application/xml", "<Error><Code>NoSuchKey</Code></Error>");
        FakeServer::Reply whole =
            FakeServer::reply(200, "x/y", m_objects[key], "ETag: " + tagOf(m_objects[key]) + "\r\n");
        whole.hang = m_silent.contains(key);
        if (whole.hang)
            whole.bytes.chop(m_objects[key].size());
        return whole;
    }

    void enqueue(DownloadManager &manager) const
    {
        Series series = m_series->record;
        series.imageCount = 3;
        series.fileSize = 0; // with number and size it needs no description, which would request an object
        for (const QByteArray &content : m_objects)
            *series.fileSize += content.size();
        series.locator = u"s3://bucket/f/"_s;
        manager.enqueue(*m_archive, {series}, {.root = m_folder->path(), .layout = u"flat"_s});
    }

    Transfer downloaded() const
    {
        tests::OneTry manager;
        enqueue(manager);
        if (!tests::waitIdle(manager))
            qFatal("it does not end");
        return manager.transfers()[0];
    }

    //! How often each object was requested.
    QMap<QByteArray, int> asked() const
    {
        QMap<QByteArray, int> times;
        for (const FakeServer::Request &request : m_server->requests())
            if (request.target.startsWith("/bucket/f/"))
                ++times[keyOf(request)];
        return times;
    }

    QString kept() const { return m_folder->filePath(u".tcia-partial/%1.objects"_s.arg(m_series->record.seriesUid)); }

    //! A download whose connection ends when two of its three objects have arrived.
    void interrupt()
    {
        m_silent = {"f/3.dcm"};
        tests::OneTry manager;
        enqueue(manager);
        QTRY_COMPARE_WITH_TIMEOUT(QDir(kept()).entryList(QDir::Files).size(), 2, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(asked().contains("f/3.dcm"), 60'000);
        m_server->hangUp();
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(manager.transfers()[0].state, State::Failed);
        m_silent.clear();
    }

    void checkWhole() const
    {
        for (auto object = m_objects.cbegin(); object != m_objects.cend(); ++object) {
            QFile file(m_folder->filePath(m_series->record.seriesUid + QString::fromLatin1(object.key().sliced(1))));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), *object);
        }
        QVERIFY(!QFileInfo::exists(m_folder->filePath(u".tcia-partial"_s)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const demo::SeriesEntry &series : demo::content().series)
            if (series.images >= 3 && (!m_series || series.bytesPerImage < m_series->bytesPerImage))
                m_series = &series;
        QVERIFY(m_series);
    }

    void init()
    {
        m_objects.clear();
        for (int image = 0; image < 3; ++image)
            m_objects.insert("f/" + QByteArray::number(image + 1) + ".dcm",
                             demo::StoredObject {.key = {}, .series = m_series, .image = image}.bytes());
        m_silent.clear();
        m_missing.clear();
        m_isRemoved = false;
        m_hasSums = true;
        m_server = std::make_unique<FakeServer>([this](const auto &request) { return answer(request); });
        m_archive = std::make_unique<archive::Archive>(archive::Server {
            .name = u"s"_s, .base = m_server->url({}), .dialect = archive::DialectId::S3, .buckets = {u"bucket"_s}});
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void fetchesTheRestOnly_data()
    {
        QTest::addColumn<bool>("hasSums");
        QTest::newRow("ETags that are MD5 sums") << true;
        QTest::newRow("other ETags") << false;
    }
    void fetchesTheRestOnly()
    {
        QFETCH(bool, hasSums);
        m_hasSums = hasSums;
        TCIA_STEP(interrupt());
        const auto before = asked();
        QCOMPARE(downloaded().state, State::Done);
        const auto after = asked();
        QCOMPARE(after["f/1.dcm"], before["f/1.dcm"]);
        QCOMPARE(after["f/2.dcm"], before["f/2.dcm"]);
        QCOMPARE(after["f/3.dcm"], before["f/3.dcm"] + 1);
        TCIA_STEP(checkWhole());
    }

    void fetchesOtherVersionsAgain()
    {
        m_hasSums = false;
        TCIA_STEP(interrupt());
        const auto before = asked();
        m_objects["f/2.dcm"].back() ^= 1;
        QCOMPARE(downloaded().state, State::Done);
        QCOMPARE(asked()["f/1.dcm"], before["f/1.dcm"]);
        QCOMPARE(asked()["f/2.dcm"], before["f/2.dcm"] + 1);
        TCIA_STEP(checkWhole());
    }

    //! As after a power loss: the file has its size, and other bytes.
    void fetchesDamagedFilesAgain_data() { fetchesTheRestOnly_data(); }
    void fetchesDamagedFilesAgain()
    {
        QFETCH(bool, hasSums);
        m_hasSums = hasSums;
        TCIA_STEP(interrupt());
        for (const QString &name : QDir(kept()).entryList(QDir::Files)) {
            QFile file(kept() + u'/' + name);
            QVERIFY(file.open(QIODevice::ReadWrite) && file.write("xxxx") == 4);
        }
        QCOMPARE(downloaded().state, State::Done);
        TCIA_STEP(checkWhole());
    }

    //! What is discarded is not kept either; what only was stopped is.
    void goesWithTheRequest()
    {
        TCIA_STEP(interrupt());
        const QString uid = m_series->record.seriesUid;
        QVERIFY(transfer::RequestLog(m_folder->path()).drop({uid}));
        QVERIFY(!QFileInfo::exists(kept()));
    }

    void staysWhenItIsStopped()
    {
        m_silent = {"f/3.dcm"};
        tests::OneTry manager;
        enqueue(manager);
        QTRY_COMPARE_WITH_TIMEOUT(QDir(kept()).entryList(QDir::Files).size(), 2, 60'000);
        manager.cancelAll();
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(QDir(kept()).entryList(QDir::Files).size(), 2);
        const auto folder = transfer::FolderRequests::open(m_folder->path()); // where nothing was requested
        QVERIFY(folder);
        QVERIFY(!QFileInfo::exists(kept()));
    }

    //! Names that no file of this program has, links and folders in the place of objects.
    void ignoresWhatIsNotItsOwn()
    {
        TCIA_STEP(interrupt());
        for (const QString &name : QDir(kept()).entryList(QDir::Files)) {
            QVERIFY(QFile::remove(kept() + u'/' + name));
            QVERIFY(QDir(kept()).mkdir(name));
        }
        QFile other(kept() + u"/notes.txt"_s);
        QVERIFY(other.open(QIODevice::WriteOnly));
        QCOMPARE(downloaded().state, State::Failed); // a folder is in the way of what arrives
        QVERIFY(QFileInfo::exists(other.fileName()));
    }

    void listsOnceMoreWhatIsMissingOnce()
    {
        m_missing = {"f/2.dcm"};
        m_isRemoved = true;
        const Transfer transfer = downloaded();
        QVERIFY2(transfer.state == State::Done, transfer.error ? qPrintable(transfer.error->detail) : "");
        QVERIFY2(transfer.remark.contains(u"2 images"_s), qPrintable(transfer.remark));
        QCOMPARE(transfer.series.imageCount, 2);
        m_objects.remove("f/2.dcm");
        TCIA_STEP(checkWhole());
    }

    void saysThatAListedObjectIsMissing()
    {
        m_missing = {"f/2.dcm"};
        const Transfer transfer = downloaded();
        QCOMPARE(transfer.state, State::Failed);
        QCOMPARE(transfer.error->kind, Error::Kind::NotFound);
        QVERIFY(transfer.error->consequence.contains(u"once more"_s));
        QCOMPARE(asked()["f/2.dcm"], 2);
    }
};

QTEST_GUILESS_MAIN(TestKeptObjects)
#include "tst_keptobjects.moc"
