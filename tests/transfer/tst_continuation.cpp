// SPDX-License-Identifier: Apache-2.0
#include "support/archivefixture.h"
#include "support/fakeserver.h"
#include "support/step.h"
#include "support/zipmaker.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tcia;
using tests::FakeServer;
using transfer::State;
using transfer::Transfer;

// Objects that break off and go on, from a server that ignores If-Match, and whose ETags are no MD5 sums: only what the
// client compares keeps two versions apart.
class TestContinuation : public QObject
{
    Q_OBJECT

    const QByteArray m_content = QByteArray(20'000, 'a') + QByteArray(20'000, 'b');
    QByteArray m_firstTag = "\"one-2\""; //!< of the first answer, which breaks off
    QByteArray m_laterTag = "\"one-2\""; //!< of the rest
    bool m_isWholeAgain = false;         //!< the rest is answered with the whole
    bool m_isUncut = false;              //!< the first answer is whole
    bool m_refusesRanges = false;        //!< the rest is answered with 416, and the second whole is not cut
    qint64 m_listed = 40'000;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<archive::Archive> m_archive;
    std::unique_ptr<QTemporaryDir> m_folder;

    static QByteArray tagLine(const QByteArray &tag) { return tag.isEmpty() ? tag : "ETag: " + tag + "\r\n"; }

    FakeServer::Reply answer(const FakeServer::Request &request) const
    {
        if (!request.target.startsWith("/bucket/f/"))
            return FakeServer::reply(200, "application/xml",
                                     "<ListBucketResult><IsTruncated>false</IsTruncated><Contents><Key>f/1.dcm</Key>"
                                     "<ETag>\"one-2\"</ETag><Size>" +
                                         QByteArray::number(m_listed) + "</Size></Contents></ListBucketResult>");
        const QByteArray range = request.headers.value("range"); // bytes=15000-
        const qint64 begin = range.isEmpty() ? 0 : range.sliced(6).chopped(1).toLongLong();
        if (request.headers.contains("range") && m_refusesRanges)
            return FakeServer::reply(416, "application/xml", "<Error><Code>InvalidRange</Code></Error>");
        if (request.headers.contains("range") && !m_isWholeAgain)
            return FakeServer::reply(206, "x/y", m_content.sliced(begin),
                                     tagLine(m_laterTag) + "Content-Range: bytes " + QByteArray::number(begin) +
                                         "-39999/40000\r\n");
        const auto isWhole = [](const FakeServer::Request &one) {
            return one.target.startsWith("/bucket/f/") && !one.headers.contains("range");
        };
        const bool isSecond = std::ranges::count_if(m_server->requests(), isWhole) > 1;
        FakeServer::Reply whole = FakeServer::reply(200, "x/y", m_content, tagLine(m_firstTag));
        if (!request.headers.contains("range") && m_listed == m_content.size() && !m_isUncut &&
            !(m_refusesRanges && isSecond))
            whole.bytes.chop(25'000); // and the connection ends
        return whole;
    }

    Transfer downloaded() const
    {
        Series series;
        series.seriesUid = u"1.2.3"_s;
        series.studyUid = u"1.2"_s;
        series.patientId = series.collection = u"P"_s;
        series.imageCount = 1;
        series.fileSize = m_listed;
        series.locator = u"s3://bucket/f/"_s;
        tests::OneTry manager;
        manager.enqueue(*m_archive, {series}, {.root = m_folder->path(), .layout = u"flat"_s});
        if (!tests::waitIdle(manager))
            qFatal("it does not end");
        return manager.transfers()[0];
    }

    QByteArray result() const
    {
        QFile file(m_folder->filePath(u"1.2.3/1.dcm"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_firstTag = m_laterTag = "\"one-2\"";
        m_isWholeAgain = m_isUncut = m_refusesRanges = false;
        m_listed = m_content.size();
        m_server = std::make_unique<FakeServer>([this](const auto &request) { return answer(request); });
        m_archive = std::make_unique<archive::Archive>(archive::Server {
            .name = u"s"_s, .base = m_server->url({}), .dialect = archive::DialectId::S3, .buckets = {u"bucket"_s}});
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void goesOn()
    {
        QCOMPARE(downloaded().state, State::Done);
        QCOMPARE(result(), m_content);
        QVERIFY(m_server->requests().last().headers.contains("range"));
        QCOMPARE(m_server->requests().last().headers.value("if-match"), "\"one-2\""_ba);
    }

    void startsAgainWhereNoRangeIsGiven()
    {
        m_refusesRanges = true;
        QCOMPARE(downloaded().state, State::Done);
        QCOMPARE(result(), m_content);
        QVERIFY(!m_server->requests().last().headers.contains("range"));
    }

    void neverMixesTwoVersions()
    {
        m_laterTag = "\"two-2\"";
        const Transfer transfer = downloaded();
        QCOMPARE(transfer.state, State::Failed);
        QCOMPARE(transfer.error->kind, Error::Kind::BadAnswer);
        QCOMPARE(tests::tree(m_folder->path()), QStringList());
    }

    //! The first answer is another version, the rest is the listed one; or either names none.
    void neverMixesVersionsThatAreNotNamed_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("later");
        QTest::newRow("the first is another") << "\"two-2\""_ba
                                              << "\"one-2\""_ba;
        QTest::newRow("the first has none") << QByteArray() << "\"one-2\""_ba;
        QTest::newRow("the rest has none") << "\"one-2\""_ba << QByteArray();
        QTest::newRow("neither has one") << QByteArray() << QByteArray();
        QTest::newRow("weak ones") << "W/\"one-2\""_ba
                                   << "W/\"one-2\""_ba;
    }
    void neverMixesVersionsThatAreNotNamed()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, later);
        m_firstTag = first;
        m_laterTag = later;
        QCOMPARE(downloaded().state, State::Failed);
        QCOMPARE(tests::tree(m_folder->path()), QStringList());
    }

    //! A whole object of another version is not the one that was listed.
    void anotherVersionIsNotTaken()
    {
        m_isUncut = true;
        m_firstTag = "\"two-2\"";
        const Transfer transfer = downloaded();
        QCOMPARE(transfer.state, State::Failed);
        QCOMPARE(transfer.error->kind, Error::Kind::BadAnswer);
        m_firstTag = "W/\"one-2\"";
        QCOMPARE(downloaded().state, State::Done);
        QCOMPARE(result(), m_content);
    }

    void beginsAgainWithTheWhole()
    {
        m_isWholeAgain = true;
        QCOMPARE(downloaded().state, State::Done);
        QCOMPARE(result(), m_content);
    }

    // More than was listed is not taken, however much it is.
    void stopsWhereItIsTooLong()
    {
        m_listed = 1'000;
        const Transfer transfer = downloaded();
        QCOMPARE(transfer.state, State::Failed);
        QCOMPARE(transfer.error->kind, Error::Kind::BadArchive);
    }
};

QTEST_GUILESS_MAIN(TestContinuation)
#include "tst_continuation.moc"
