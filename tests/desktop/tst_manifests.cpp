// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include "core/files.h"
#include "demo/server/demoserver.h"
#include "desktop/widgets/notice.h"
#include "support/smallarchive.h"
#include "support/step.h"
#include "support/waiting.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;

namespace {

constexpr int timeoutMs = 60'000;

} // namespace

//! A manifest goes to the basket of the server that it names.
class TestManifests : public QObject
{
    Q_OBJECT

    std::unique_ptr<Home> m_home;
    std::unique_ptr<SmallArchive> m_here, m_there;
    std::unique_ptr<Desk> m_desk;

    archive::Server there() const
    {
        archive::Server server = m_there->server();
        server.name = u"There & then"_s;
        return server;
    }
    QString file(const QString &name, const QByteArray &uid, const QString &address) const
    {
        const QString path = m_home->path(name);
        const QByteArray url = address.toUtf8() + "/nbia-download/servlet/DownloadServlet";
        if (!writeFile(path, "downloadServerUrl=" + url + "\nListOfSeriesToDownload=\n" + uid + '\n'))
            qFatal("The manifest cannot be written");
        return path;
    }
    QString addressOf(const SmallArchive &small) const
    {
        return u"http://127.0.0.1:%1"_s.arg(small.server().base.port());
    }
    QStringList inBasket() const
    {
        QStringList uids;
        for (const Series &series : m_desk->services().session()->basket().series())
            uids << series.seriesUid;
        return uids;
    }
    QMessageBox *question() const { return qobject_cast<QMessageBox *>(m_desk->dialog("otherServerQuestion")); }
    static void answer(QMessageBox &box, QMessageBox::ButtonRole role)
    {
        for (QAbstractButton *button : box.buttons())
            if (box.buttonRole(button) == role)
                return button->click();
    }

    //! To the question whether the server of a list is opened in place of the one on screen.
    void agreeToOpen(QWidget &window) const
    {
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QMessageBox *>(u"openServerQuestion"_s), timeoutMs);
        answer(*window.findChild<QMessageBox *>(u"openServerQuestion"_s), QMessageBox::AcceptRole);
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<Home>();
        m_here = std::make_unique<SmallArchive>();
        m_there = std::make_unique<SmallArchive>();
        m_here->collections.insert(u"A"_s, {});
        QVERIFY(archive::saveServers(archive::serversPath(), {there()}));
        m_desk = std::make_unique<Desk>();
    }
    void cleanup() { m_desk.reset(); }

    void theServerItNamesIsOpened()
    {
        m_desk->start(m_here->server().base, archive::DialectId::Legacy);
        const QString mine = file(u"mine.tcia"_s, "1.1", addressOf(*m_here));
        m_desk->window().addManifest(mine);
        QTRY_COMPARE_WITH_TIMEOUT(inBasket(), QStringList(u"1.1"_s), timeoutMs);
        QCOMPARE(m_desk->services().session()->server().base, m_here->server().base);

        QTRY_VERIFY_WITH_TIMEOUT(m_desk->model().rowCount() > 0, timeoutMs);
        m_desk->window().addManifest(file(u"other.tcia"_s, "2.2", addressOf(*m_there)));
        TCIA_STEP(agreeToOpen(m_desk->window()));
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->services().sessions().selectedName(), there().name, timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->services().session() && inBasket() == QStringList(u"2.2"_s), timeoutMs);
        QTRY_COMPARE(m_desk->statusText(), u"Opened There & then, which the list names. Added 1 series to Basket."_s);
        QVERIFY(!m_desk->find<QMessageBox>("otherServerQuestion"));
    }

    //! Of places in buckets that lead to no series, the reason is said as on the command line.
    void whyPlacesCannotBeUsed()
    {
        demo::DemoServer buckets;
        QVERIFY(buckets.start());
        const archive::Server server =
            archive::demonstrationServer({.name = u"Buckets"_s, .dialect = archive::DialectId::S3}, buckets.port());
        QVERIFY(archive::saveServers(archive::serversPath(), {server}));
        m_desk = std::make_unique<Desk>(); // which knows it
        m_desk->start(m_here->server().base, archive::DialectId::Legacy);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->model().rowCount() > 0, timeoutMs);
        const QString path = m_home->path(u"places.s5cmd"_s);
        QVERIFY(writeFile(path, "cp s3://demo-bucket/nowhere/* .\ncp s3://of-others/x/* .\n"));
        m_desk->window().addManifest(path);
        TCIA_STEP(agreeToOpen(m_desk->window()));
        QTRY_VERIFY_WITH_TIMEOUT(
            m_desk->words("windowNotice").contains(u"s3://of-others/x/ (the server has no bucket"_s), timeoutMs);
        const QString words = m_desk->words("windowNotice");
        QVERIFY2(words.contains(u"At 2 places"_s) && words.contains(u"s3://demo-bucket/nowhere/,"_s),
                 qPrintable(words));
    }

    //! What is on screen stays unless the user agrees, and the question says what becomes of it.
    void whatIsOnScreenIsNotThrownAway()
    {
        m_desk->start(m_here->server().base, archive::DialectId::Legacy);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->model().rowCount() > 0, timeoutMs);
        m_desk->window().addManifest(file(u"other.tcia"_s, "2.2", addressOf(*m_there)));
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->find<QMessageBox>("openServerQuestion"), timeoutMs);
        auto &box = *m_desk->find<QMessageBox>("openServerQuestion");
        QVERIFY2(box.text().contains(u"other.tcia"_s) && box.text().contains(there().name), qPrintable(box.text()));
        QVERIFY2(box.informativeText().contains(u"stay"_s), qPrintable(box.informativeText()));
        answer(box, QMessageBox::RejectRole);
        QTRY_VERIFY(!m_desk->find<QMessageBox>("openServerQuestion"));
        QCOMPARE(m_desk->services().session()->server().base, m_here->server().base);
        QVERIFY(inBasket().isEmpty());
    }

    void anUnknownServerIsAskedAbout()
    {
        m_desk->start(m_here->server().base, archive::DialectId::Legacy);
        const QString path = file(u"other.tcia"_s, "2.2", u"https://elsewhere.example"_s);
        for (const bool agreed : {false, true}) {
            m_desk->window().addManifest(path);
            QTRY_VERIFY_WITH_TIMEOUT(question(), timeoutMs);
            QVERIFY(question()->text().contains(u"elsewhere.example"_s));
            QVERIFY(inBasket().isEmpty()); // not before the answer
            answer(*question(), agreed ? QMessageBox::AcceptRole : QMessageBox::RejectRole);
            QTRY_VERIFY(!m_desk->find<QMessageBox>("otherServerQuestion"));
        }
        QTRY_COMPARE_WITH_TIMEOUT(inBasket(), QStringList(u"2.2"_s), timeoutMs);
    }

    //! As from the command line of a second start: the server is opened first.
    void theRequestedServerGetsAListWithoutOne()
    {
        m_desk->start(m_here->server().base, archive::DialectId::Legacy);
        const QString path = m_home->path(u"list.txt"_s);
        QVERIFY(writeFile(path, "3.3\n"));
        m_desk->window().applyLaunch({.server = there().name, .manifest = path});
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->services().sessions().selectedName(), there().name, timeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(inBasket(), QStringList(u"3.3"_s), timeoutMs);
    }

    //! A server that cannot be opened takes no other list with it.
    void theOthersAreAddedWhenAServerCannotBeOpened()
    {
        archive::Server broken = there();
        broken.name = u"Broken"_s;
        broken.base = QUrl(u"http://127.0.0.2:9/v1"_s);
        broken.demonstration = true;
        QVERIFY(archive::saveServers(archive::serversPath(), {broken, there()}));
        m_desk.reset();
        session::Services services([] { return Result<quint16>(failure(Error::Kind::Internal, u"It is broken."_s)); });
        desktop::MainWindow window(services);
        window.show();
        services.start({.given = m_here->server()});
        QTRY_VERIFY_WITH_TIMEOUT(services.session() && !services.session()->catalog().entries().empty(), timeoutMs);
        window.addManifest(file(u"a.tcia"_s, "1.1", addressOf(*m_here)));
        window.addManifest(file(u"b.tcia"_s, "2.2", u"http://127.0.0.2:9"_s));
        window.addManifest(file(u"c.tcia"_s, "3.3", addressOf(*m_here)));
        TCIA_STEP(agreeToOpen(window));
        QTRY_COMPARE_WITH_TIMEOUT(services.session()->basket().totals().series, 2, timeoutMs);
        QVERIFY(services.session()->basket().contains(u"3.3"_s));
        const auto *notice = window.findChild<desktop::Notice *>(u"windowNotice"_s);
        QTRY_VERIFY_WITH_TIMEOUT(notice->words().contains(u"b.tcia was not added"_s), timeoutMs);
    }

    //! Several lists of two servers: each has its own, and both are said.
    void listsOfTwoServers()
    {
        m_desk->start(m_here->server().base, archive::DialectId::Legacy);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->model().rowCount() > 0, timeoutMs);
        m_desk->window().addManifest(file(u"a.tcia"_s, "1.1", addressOf(*m_here)));
        m_desk->window().addManifest(file(u"b.tcia"_s, "2.2", addressOf(*m_there)));
        TCIA_STEP(agreeToOpen(m_desk->window()));
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->services().sessions().selectedName(), there().name, timeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(inBasket(), QStringList(u"2.2"_s), timeoutMs);
        QTRY_VERIFY(m_desk->words("windowNotice").contains(u"Opened There & then"_s));
        m_desk->services().sessions().open(m_here->server());
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->services().sessions().selectedName(), m_here->server().name, timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->services().session() && inBasket() == QStringList(u"1.1"_s), timeoutMs);
    }
};

QTEST_MAIN(TestManifests)
#include "tst_manifests.moc"
