// SPDX-License-Identifier: Apache-2.0
#include "stagefolder.h"

#include <dcmtk/dcmnet/dstorscp.h>

#include <QMap>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::stages;
using namespace tcia::tests;

//! A DICOM application for CT images without compression, on a thread of its own.
class Peer
{
public:
    //! A port that nobody uses.
    static quint16 freePort()
    {
        QTcpServer free;
        if (!free.listen(QHostAddress::LocalHost))
            qFatal("no port");
        return free.serverPort();
    }

    explicit Peer(quint16 port = freePort()) : m_port(port)
    {
        m_scp.setAETitle("PEER");
        m_scp.setPort(m_port);
        m_scp.setConnectionBlockingMode(DUL_NOBLOCK);
        m_scp.setConnectionTimeout(1); // seconds until it sees that it is to stop
        m_scp.setDatasetStorageMode(DcmStorageSCP::DSM_Ignore);
        OFList<OFString> syntaxes;
        syntaxes.push_back(UID_LittleEndianExplicitTransferSyntax);
        m_scp.addPresentationContext(UID_CTImageStorage, syntaxes); // besides verification, which it takes by itself
        if (m_scp.openListenPort().bad())
            qFatal("the port is in use");
        m_thread = std::thread([this] { m_scp.acceptAssociations(); });
    }
    ~Peer()
    {
        m_scp.isOver = true;
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Peer)

    quint16 port() const { return m_port; }

private:
    struct Application : DcmStorageSCP
    {
        OFBool stopAfterConnectionTimeout() override { return isOver; }
        OFBool checkCalledAETitleAccepted(const OFString &title) override { return title == "PEER"; }
        OFBool checkCallingAETitleAccepted(const OFString &title) override { return title == "TCIA"; }
        std::atomic_bool isOver = false;
    };
    Application m_scp;
    quint16 m_port = 0;
    std::thread m_thread;
};

//! What cannot be sent does not keep other series and other files from being sent.
class TestSend : public QObject, private StageFolder
{
    Q_OBJECT

private:
    //! A file of a folder in its present state.
    SeriesFile fileOf(const QString &name) const
    {
        const auto series = seriesInFolder(root(), name.section(u'/', 0, -2), u"1.2.1"_s);
        for (const SeriesFile &file : series ? series->files : QList<SeriesFile>())
            if (file.path == name)
                return file;
        return {};
    }

    //! Sends both series; the peer of the folder's journal.
    std::optional<Error> givenUp(const StageSpec &spec, const RetryPolicy &retries, QMap<QString, StageState> &ended,
                                 const std::function<void(const QString &, const Error &)> &onOutage)
    {
        const auto journal = StageJournal::open(root());
        if (!(*journal)->ask(spec.text, {u"1.2.1"_s, u"1.2.2"_s}))
            qFatal("cannot ask");
        const StageContext context {.root = root(), .journal = **journal, .cancelled = m_cancelled};
        StageRunner runner(
            {spec}, context, {.parallel = 2, .retries = retries},
            StageEvents {.ended = [&ended](const StageRow &row) { ended.insert(row.seriesUid, row.state); },
                         .outage = onOutage});
        const QList<SeriesFiles> all = series();
        for (const SeriesFiles &one : all)
            runner.add(one);
        runner.finish();
        return runner.givenUp();
    }

private Q_SLOTS:
    void init() { reset(); }

    //! A peer that is away is probed until it is back, however often the first attempts failed.
    void anOutagePasses()
    {
        const quint16 port = Peer::freePort();
        const StageSpec spec = *stageSpec(u"send:PEER@127.0.0.1:%1"_s.arg(port));
        RetryPolicy retries = RetryPolicy::of(1);
        retries.probes = RetryPolicy::forEver;
        retries.firstDelayMs = retries.maxDelayMs = retries.firstProbeDelayMs = 1;
        std::unique_ptr<Peer> peer;
        int outages = 0;
        QMap<QString, StageState> ended;
        const auto error = givenUp(spec, retries, ended, [&](const QString &stage, const Error &why) {
            QCOMPARE(stage, spec.text);
            QVERIFY(why.kind == Error::Kind::Offline);
            ++outages;
            peer = std::make_unique<Peer>(port);
        });
        QVERIFY(!error);
        QCOMPARE(outages, 1); // both series waited for the same peer
        QCOMPARE(ended, (QMap<QString, StageState> {{u"1.2.1"_s, StageState::Done}, {u"1.2.2"_s, StageState::Done}}));
    }

    void anOutageIsGivenUp()
    {
        const StageSpec spec = *stageSpec(u"send:PEER@127.0.0.1:%1"_s.arg(Peer::freePort()));
        RetryPolicy retries = RetryPolicy::of(1);
        retries.firstDelayMs = retries.firstProbeDelayMs = retries.maxProbeDelayMs = 1;
        int outages = 0;
        QMap<QString, StageState> ended;
        const auto error = givenUp(spec, retries, ended, [&outages](const QString &, const Error &) { ++outages; });
        QVERIFY(error && error->kind == Error::Kind::Offline);
        QCOMPARE(outages, 1);
        QVERIFY(ended.isEmpty()); // they wait for another run
    }

    //! Files are sent one by one, whatever folders they lie in.
    void aSeriesOfSeveralFoldersIsSentWhole()
    {
        addImage(u"B/c.dcm"_s, "1.2.1");
        const Peer peer;
        const StageSpec spec = *stageSpec(u"send:PEER@127.0.0.1:%1"_s.arg(peer.port()));
        QMap<QString, StageState> ended;
        QVERIFY(!givenUp(spec, RetryPolicy::of(0), ended, {}));
        QCOMPARE(ended, (QMap<QString, StageState> {{u"1.2.1"_s, StageState::Done}, {u"1.2.2"_s, StageState::Done}}));
        const auto journal = StageJournal::open(root());
        QCOMPARE((*journal)->row(spec.text, u"1.2.1"_s).parts.size(), 3);
    }

    //! Titles that the peer does not know are not tried again: no waiting makes them known.
    void unknownTitles_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("calling");
        QTest::addColumn<QString>("named");
        QTest::newRow("called") << u"OTHER"_s << u"TCIA"_s << u"OTHER"_s;
        QTest::newRow("calling") << u"PEER"_s << u"STRANGER"_s << u"STRANGER"_s;
    }
    void unknownTitles()
    {
        QFETCH(const QString, title);
        QFETCH(const QString, calling);
        QFETCH(const QString, named);
        const Peer peer;
        StageSpec spec = *stageSpec(u"send:%1@127.0.0.1:%2"_s.arg(title).arg(peer.port()));
        spec.peer.calling = calling;
        QMap<QString, StageState> ended;
        int outages = 0;
        const auto error = givenUp(spec, RetryPolicy::of(RetryPolicy::forEver), ended,
                                   [&outages](const QString &, const Error &) { ++outages; });
        QVERIFY(error && error->kind == Error::Kind::Usage);
        QVERIFY2(error->detail.contains(u"“%1”"_s.arg(named)), qPrintable(error->detail));
        QVERIFY(ended.isEmpty() && outages == 0);
    }

    void oneBadFileDoesNotKeepTheOthers()
    {
        QFile text(path(u"A/1/0.txt"_s)); // the first file
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("no image") > 0);
        text.close();
        QFile image(path(u"A/1/b.dcm"_s));
        QVERIFY(image.resize(image.size() - 10));
        QVERIFY(QDir().mkpath(path(u"A/0"_s)));
        QVERIFY(makeImage(path(u"A/0/a.dcm"_s), [](DcmDataset &dataset) { // no peer's class, first of all
            dataset.putAndInsertString(DCM_SOPClassUID, UID_RTStructureSetStorage);
            dataset.putAndInsertString(DCM_SeriesInstanceUID, "1.2.0");
        }));
        const Peer peer;
        const StageSpec spec = *stageSpec(u"send:PEER@127.0.0.1:%1"_s.arg(peer.port()));
        const auto journal = StageJournal::open(root());
        QVERIFY((*journal)->ask(spec.text, {u"1.2.0"_s, u"1.2.1"_s, u"1.2.2"_s}));
        const StageContext context {.root = root(), .journal = **journal, .cancelled = m_cancelled};
        QMap<QString, StageState> ended;
        StageRunner runner(
            {spec}, context, {.parallel = 1, .retries = RetryPolicy::of(0)},
            StageEvents {.ended = [&ended](const StageRow &row) { ended.insert(row.seriesUid, row.state); }});
        for (const auto &[folder, uid] : {std::pair("A/0", "1.2.0"), {"A/1", "1.2.1"}, {"A/2", "1.2.2"}})
            runner.add(*seriesInFolder(root(), QString::fromLatin1(folder), QString::fromLatin1(uid)));
        runner.finish();
        QVERIFY(!runner.givenUp());
        QCOMPARE(ended.size(), 3);
        QVERIFY(ended.value(u"1.2.0"_s) == StageState::Failed);
        QVERIFY(ended.value(u"1.2.1"_s) == StageState::Failed);
        QVERIFY(ended.value(u"1.2.2"_s) == StageState::Done);
        QCOMPARE((*journal)->row(spec.text, u"1.2.1"_s).parts, QSet<QByteArray> {partKey(fileOf(u"A/1/a.dcm"_s))});
        const QByteArray log = content(logOf(u"send"_s, u"1.2.1"_s));
        QVERIFY(log.contains("A/1/0.txt: ") && log.contains("A/1/b.dcm: ") && !log.contains("A/1/a.dcm: "));
    }
};

QTEST_GUILESS_MAIN(TestSend)
#include "tst_send.moc"
