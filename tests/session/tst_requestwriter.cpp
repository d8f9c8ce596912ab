// SPDX-License-Identifier: Apache-2.0
#include "session/requestwriter.h"
#include "support/smalldisk.h"
#include "support/waiting.h"
#include "transfer/requestlog.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using session::RequestUpdate;
using session::RequestWriter;
using transfer::RequestLog;
using transfer::SeriesRequest;

// The order of writes to a folder's request file, and their retries.
class TestRequestWriter : public QObject
{
    Q_OBJECT

    static constexpr int count = 200; // requests, or their updates, need more than one page of the disk
    std::unique_ptr<tests::SmallDisk> m_disk;
    std::unique_ptr<RequestWriter> m_writer;

    QString root() const { return m_disk->path() + u"/to"_s; }

    QList<SeriesRequest> requests() const
    {
        QList<SeriesRequest> made;
        for (int i = 0; i < count; ++i) {
            SeriesRequest &one = made.emplaceBack();
            one.series.seriesUid = u"1.2.3.%1"_s.arg(i);
            one.series.collection = u"Demo"_s;
            one.server = {.name = u"Archive"_s, .base = QUrl(u"http://127.0.0.1:1/v2"_s)};
            one.target = {.root = root(), .layout = u"{SeriesInstanceUID}"_s};
        }
        return made;
    }
    std::function<QList<SeriesRequest>()> gathered() const
    {
        return [list = requests()] { return list; };
    }
    QList<RequestUpdate> drops() const
    {
        QList<RequestUpdate> updates;
        for (const SeriesRequest &one : requests())
            updates << RequestUpdate {.kind = RequestUpdate::Kind::Drop, .seriesUid = one.series.seriesUid};
        return updates;
    }
    RequestLog::Content content() const
    {
        const auto read = RequestLog(root()).read();
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        return *read;
    }
    //! Waits until all earlier writes were attempted.
    void waitForAttempts() const
    {
        (void)tests::answerOf(m_writer->add(root(), [] { return QList<SeriesRequest>(); }));
    }

private Q_SLOTS:
    void init()
    {
        m_disk = std::make_unique<tests::SmallDisk>();
        m_writer = std::make_unique<RequestWriter>();
    }
    void cleanup()
    {
        m_writer.reset();
        m_disk.reset();
    }

    // The updates arrive while the requests are being written, which fails.
    void updatesFollowTheirRequests()
    {
        if (!m_disk->mount(4))
            QSKIP(tests::noOwnMounts);
        QVERIFY(QDir().mkpath(root()));
        QVERIFY(m_disk->fill(0));
        QSignalSpy failed(m_writer.get(), &RequestWriter::failed);
        const auto added = m_writer->add(root(), gathered());
        m_writer->update(root(), drops());
        QVERIFY(tests::answerOf(added));
        waitForAttempts();
        QVERIFY(m_disk->makeRoom());
        m_writer.reset(); // writes what is pending
        QCOMPARE(content().open.size(), 0);
        QCOMPARE(content().dropped.size(), count);
        QCOMPARE(failed.count(), 0);
    }

    // Their requests were written long before.
    void updatesAreRetried_data()
    {
        QTest::addColumn<bool>("isFull");
        QTest::newRow("the disk is full") << true;
        QTest::newRow("the disk is read-only") << false;
    }
    void updatesAreRetried()
    {
        QFETCH(bool, isFull);
        if (!m_disk->mount(4))
            QSKIP(tests::noOwnMounts);
        QVERIFY(QDir().mkpath(root()));
        QVERIFY(tests::answerOf(m_writer->add(root(), gathered())));
        QCOMPARE(content().open.size(), count);
        QVERIFY(isFull ? m_disk->fill(0) : m_disk->setReadOnly(true));
        QSignalSpy failed(m_writer.get(), &RequestWriter::failed);
        m_writer->update(root(), drops());
        waitForAttempts();
        QCOMPARE(content().open.size(), count);
        QVERIFY(isFull ? m_disk->makeRoom() : m_disk->setReadOnly(false));
        QTRY_COMPARE_WITH_TIMEOUT(content().dropped.size(), count, 30'000);
        QCOMPARE(content().open.size(), 0);
        QCOMPARE(failed.count(), 0);
    }

    // A write that no retry can help is reported once.
    void folderIsAFile()
    {
        const QTemporaryDir place;
        const QString file = place.filePath(u"to"_s);
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        QSignalSpy failed(m_writer.get(), &RequestWriter::failed);
        QVERIFY(!tests::answerOf(m_writer->add(file, gathered())));
        QCOMPARE(failed.count(), 0); // the caller has the error
        m_writer->update(file, drops());
        m_writer->update(file, drops());
        QVERIFY(!tests::answerOf(m_writer->add(file, gathered())));
        QCOMPARE(failed.count(), 1);
    }
};

TCIA_OWN_MOUNTS_MAIN(TestRequestWriter)
#include "tst_requestwriter.moc"
