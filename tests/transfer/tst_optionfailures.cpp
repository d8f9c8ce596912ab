// SPDX-License-Identifier: Apache-2.0
#include "core/digest.h"
#include "support/archivefixture.h"
#include "support/fakeserver.h"
#include "support/seriesrow.h"
#include "support/zipmaker.h"

#include <QSet>
#include <QTest>
#include <QUrlQuery>

#include <optional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace tcia;
using tests::FakeServer;
using transfer::State;
using transfer::Transfer;

namespace {

const QByteArray image(3000, 'i');
constexpr int series = 8;
constexpr int reset = -1, silence = -2; //!< instead of a status

FakeServer::Reply answerOf(int status)
{
    return status > 0 ? FakeServer::reply(status, "text/plain", "No.")
                      : FakeServer::Reply {.bytes = {}, .hang = status == silence};
}

QString seriesOf(const FakeServer::Request &request)
{
    return QUrlQuery(QUrl::fromEncoded(request.target).query()).queryItemValue(u"SeriesInstanceUID"_s);
}

bool asksForImages(const FakeServer::Request &request) { return request.target.contains("getImage"); }

} // namespace

// Servers that answer requests for MD5 sums with seemingly transient failures, and servers with real transient
// failures. With the program's retries; only their delays are short.
class TestOptionFailures : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_plain, m_withSums; //!< the ZIP of every series

    QByteArray zipOf(const QList<tests::ZipEntry> &entries) const
    {
        const QString path = m_folder.filePath(u"answer.zip"_s);
        QFile file(path);
        return tests::makeZip(path, entries) && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    //! Its images, or its row.
    FakeServer::Reply images(const FakeServer::Request &request) const
    {
        if (!asksForImages(request))
            return FakeServer::reply(200, "application/json", tests::seriesRow(seriesOf(request), image.size()));
        return FakeServer::reply(200, "application/zip", request.target.contains("IncludeMD5") ? m_withSums : m_plain);
    }

    //! Half of it, without a length.
    static FakeServer::Reply cut(const QByteArray &zip)
    {
        return {.bytes = "HTTP/1.1 200 OK\r\nContent-Type: application/zip\r\nConnection: close\r\n\r\n" +
                         zip.first(zip.size() / 2)};
    }

    //! Downloads all from a server.
    static std::vector<Transfer> run(const FakeServer &server, transfer::Verify verify = transfer::Verify::Strongest,
                                     int retries = RetryPolicy::defaultRetries)
    {
        const QTemporaryDir folder;
        const archive::Archive archive(archive::Server {.name = u"odd"_s, .base = server.url(u"/v4"_s)});
        QList<Series> all;
        for (int i = 1; i <= series; ++i)
            all << Series {.seriesUid = u"1.2.3.%1"_s.arg(i),
                           .studyUid = u"1.2.3"_s,
                           .patientId = u"P"_s,
                           .collection = u"C"_s,
                           .imageCount = 1,
                           .fileSize = image.size()};
        transfer::DownloadManager manager;
        RetryPolicy policy = RetryPolicy::of(retries);
        policy.firstDelayMs = policy.firstProbeDelayMs = 1;
        policy.maxDelayMs = policy.maxProbeDelayMs = 2;
        manager.setPolicy(policy);
        manager.setLimits({.firstByteMs = 200, .stallMs = 200});
        manager.enqueue(archive, all, {.root = folder.path(), .layout = u"flat"_s, .verify = verify});
        std::vector<Transfer> ended;
        if (tests::waitIdle(manager))
            for (const Transfer &transfer : manager.transfers())
                ended.push_back(transfer);
        return ended;
    }

    //! Downloads all and checks that every series came, with this proof if it is given.
    static void download(const FakeServer &server, std::optional<Digest::Kind> proof)
    {
        const std::vector<Transfer> transfers = run(server);
        QCOMPARE(transfers.size(), size_t(series));
        for (const Transfer &transfer : transfers) {
            QVERIFY2(transfer.state == State::Done, transfer.error ? qPrintable(transfer.error->detail) : "");
            if (proof)
                QCOMPARE(transfer.proof, *proof);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        const tests::ZipEntry dicom {u"1-1.dcm"_s, image};
        m_plain = zipOf({dicom});
        m_withSums = zipOf(
            {dicom,
             {u"md5hashes.csv"_s, "Filename,MD5Hash\n1-1.dcm," + digestsOf(image).last().hex().toLatin1() + "\n"}});
        QVERIFY(!m_plain.isEmpty() && !m_withSums.isEmpty());
    }

    void failsOverMd5_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("502") << 502;
        QTest::newRow("503") << 503;
        QTest::newRow("504") << 504;
        QTest::newRow("reset") << reset;
        QTest::newRow("silence") << silence;
    }

    void failsOverMd5()
    {
        QFETCH(int, status);
        const FakeServer server([this, status](const FakeServer::Request &request) {
            return request.target.contains("IncludeMD5") ? answerOf(status) : images(request);
        });
        download(server, Digest::Kind::Crc32);
    }

    // The images begin well and always break off at the sums: nothing ever arrives whole with them.
    void breaksOffOverMd5()
    {
        const FakeServer server([this](const FakeServer::Request &request) {
            FakeServer::Reply reply = images(request);
            if (request.target.contains("IncludeMD5"))
                reply.bytes.chop(m_withSums.size() / 2);
            return reply;
        });
        download(server, Digest::Kind::Crc32);
    }

    // The same without a length: the connection just closes, which looks like the end until the ZIP is unpacked.
    void endsEarlyOverMd5()
    {
        const FakeServer server([this](const FakeServer::Request &request) {
            return request.target.contains("IncludeMD5") ? cut(m_withSums) : images(request);
        });
        download(server, Digest::Kind::Crc32);
    }

    // Sums that contradict the images are no reason to do without sums: the images are wrong.
    void sumsContradict()
    {
        const tests::ZipEntry other {u"md5hashes.csv"_s, "Filename,MD5Hash\n1-1.dcm," + QByteArray(32, '0') + "\n"};
        const QByteArray wrong = zipOf({{u"1-1.dcm"_s, image}, other});
        const FakeServer server([this, &wrong](const FakeServer::Request &request) {
            return request.target.contains("IncludeMD5") ? FakeServer::reply(200, "application/zip", wrong)
                                                         : images(request);
        });
        const std::vector<Transfer> transfers = run(server);
        QCOMPARE(transfers.size(), size_t(series));
        for (const Transfer &transfer : transfers) {
            QCOMPARE(transfer.state, State::Failed);
            QVERIFY2(transfer.error->detail.contains(u"MD5"_s), qPrintable(transfer.error->detail));
        }
    }

    // Where sums are required, they are asked for until they come.
    void endsEarlyAndSumsAreRequired()
    {
        QHash<QString, int> answers;
        const FakeServer server([this, &answers](const FakeServer::Request &request) {
            return asksForImages(request) && ++answers[seriesOf(request)] <= 5 ? cut(m_withSums) : images(request);
        });
        const std::vector<Transfer> transfers = run(server, transfer::Verify::Md5, 10);
        QCOMPARE(transfers.size(), size_t(series));
        for (const Transfer &transfer : transfers)
            QVERIFY2(transfer.state == State::Done, transfer.error ? qPrintable(transfer.error->detail) : "");
    }

    // The first three answers to each series end early, whatever they are asked for.
    void endsEarlyInPassing()
    {
        QHash<QString, int> answers;
        const FakeServer server([this, &answers](const FakeServer::Request &request) {
            return asksForImages(request) && ++answers[seriesOf(request)] <= 3 ? cut(m_withSums) : images(request);
        });
        download(server, {});
    }

    // Every first request for a series breaks off, whatever it asks for: a bad connection, so no series loses its
    // proof.
    void breaksOffInPassing()
    {
        QSet<QByteArray> seen;
        const FakeServer server([this, &seen](const FakeServer::Request &request) {
            FakeServer::Reply reply = images(request);
            if (!seen.contains(request.target)) {
                seen.insert(request.target);
                reply.bytes.chop(10);
            }
            return reply;
        });
        download(server, Digest::Kind::Md5);
    }

    // It refuses a third connection for any request: no series loses its proof.
    void limitsItsConnections()
    {
        const FakeServer *self = nullptr;
        const FakeServer server([this, &self](const FakeServer::Request &request) {
            return self->openNow() > 2 ? answerOf(503) : images(request);
        });
        self = &server;
        download(server, Digest::Kind::Md5);
    }

    // A rate limit says nothing about an option.
    void limitsItsRate()
    {
        int asked = 0;
        const FakeServer server([this, &asked](const FakeServer::Request &request) {
            return ++asked <= series + 4 ? answerOf(429) : images(request);
        });
        download(server, Digest::Kind::Md5);
        for (const FakeServer::Request &request : server.requests())
            QVERIFY2(request.target.contains("IncludeMD5"), request.target.constData());
    }
};

QTEST_GUILESS_MAIN(TestOptionFailures)
#include "tst_optionfailures.moc"
