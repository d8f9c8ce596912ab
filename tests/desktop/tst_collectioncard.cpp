// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include "demo/content/archivecontent.h"
#include "demo/server/demoserver.h"
#include "desktop/inspector/citebutton.h"
#include "desktop/inspector/inspector.h"
#include "desktop/widgets/barlist.h"
#include "desktop/widgets/textlink.h"
#include "models/columns.h"
#include "support/fakeserver.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tcia;

namespace {

constexpr int timeoutMs = 30'000;
const QString silent = u"The archive says nothing about this collection."_s;

} // namespace

//! The card of a collection: what the archive says, before and after it is loaded, and how it is cited.
class TestCollectionCard : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void take(const QUrl &url) { m_opened = url; } // instead of the web browser

private Q_SLOTS:
    void initTestCase()
    {
        const auto port = m_server.start();
        QVERIFY(port);
        m_base = archive::demonstrationUrl(*port, archive::DialectId::NbiaV4);
        QDesktopServices::setUrlHandler(u"https"_s, this, "take");
    }

    void init()
    {
        for (const auto &endpoint : {u"getCollectionDescriptions"_s, u"getCollectionValuesAndCounts"_s})
            QVERIFY(m_server.setFault(endpoint, u"none"_s));
        m_home = std::make_unique<tests::Home>();
    }
    void cleanup()
    {
        m_desk.reset();
        m_home.reset();
    }

    void isWorthReadingBeforeItIsLoaded()
    {
        start();
        goTo(u"Demo-Lung-CT"_s);
        QTRY_VERIFY_WITH_TIMEOUT(label("collectionDescription")->text().startsWith(u"Non-small cell lung cancer"_s),
                                 timeoutMs);
        QVERIFY(!label("collectionDescription")->text().contains(u'<'));
        QTRY_COMPARE(label("collectionTotals")->text(), u"28 patients"_s);
        QCOMPARE(label("collectionUpdated")->text(), u"1 March 2022"_s);
        auto *doi = m_desk->find<desktop::TextLink>("collectionDoi");
        QCOMPARE(doi->text(), u"10.5555/demo.0009"_s);
        doi->setFocus();
        QTest::keyClick(doi, Qt::Key_Return);
        QCOMPARE(m_opened, QUrl(u"https://doi.org/10.5555/demo.0009"_s));
        QVERIFY(!m_desk->find<QWidget>("selectCollection")->isVisible());
        const int contents = models::catalogColumn("Contents"_L1);
        QTRY_COMPARE(m_desk->collection(u"Demo-Knee-MR"_s).siblingAtColumn(contents).data().toString(),
                     u"12 patients"_s);

        auto *description = m_desk->find<QLabel>("collectionDescription");
        const int folded = description->height();
        auto *more = description->findChild<desktop::TextLink *>(u"more"_s);
        QTest::mouseClick(more, Qt::LeftButton);
        QTRY_VERIFY(description->height() > folded);
        QCOMPARE(more->text(), u"Less"_s);
        QTest::mouseClick(more, Qt::LeftButton);
        QTRY_COMPARE(description->height(), folded);
    }

    void saysThatTheArchiveSaysNothing()
    {
        QVERIFY(m_server.setFault(u"getCollectionDescriptions"_s, u"404"_s));
        QVERIFY(m_server.setFault(u"getCollectionValuesAndCounts"_s, u"404"_s));
        start();
        goTo(u"Demo-Lung-CT"_s);
        QTRY_COMPARE(label("collectionDescription")->text(), silent);
        QVERIFY(!label("collectionUpdated")->isVisible());
        m_desk->open(m_desk->collection(u"Demo-Lung-CT"_s)); // then its series name the DOI
        goTo(u"Demo-Lung-CT"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->find<desktop::TextLink>("collectionDoi")->isVisible(), timeoutMs);
        QCOMPARE(label("collectionDescription")->text(), silent);
        QCOMPARE(m_desk->problems().rowCount(), 0);
    }

    void aFailedDescriptionIsReportedOnce()
    {
        QVERIFY(m_server.setFault(u"getCollectionDescriptions"_s, u"text-500"_s));
        start();
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->problems().rowCount(), 1, timeoutMs);
        goTo(u"Demo-Lung-CT"_s);
        QCOMPARE(label("collectionDescription")->text(), silent);
        QTRY_COMPARE(label("collectionTotals")->text(), u"28 patients"_s);
        QCOMPARE(m_desk->problems().rowCount(), 1);
    }

    void citesWhatIsShown()
    {
        start();
        goTo(u"Demo-Lung-CT"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->find<desktop::TextLink>("collectionDoi")->text(), u"10.5555/demo.0009"_s,
                                  timeoutMs);
        QTRY_VERIFY(cite()->isEnabled());
        m_desk->trigger(desktop::Act::CopyCitation);
        QVERIFY2(copied().startsWith(u"Demo-Lung-CT [data set]."_s), qPrintable(copied()));
        QVERIFY(copied().contains(u"https://doi.org/10.5555/demo.0009"_s));

        const QModelIndex series = m_desk->open(m_desk->open(m_desk->open(m_desk->collection(u"Demo-Lung-CT"_s))));
        QVERIFY(series.isValid());
        m_desk->choose(series);
        QTRY_VERIFY(cite()->isEnabled());
        const auto copyAgain = [this] {
            m_desk->trigger(desktop::Act::CopyCitation);
            return copied();
        };
        QTRY_VERIFY(copyAgain().startsWith(u"Demo-Lung-CT, 1 series [data set]."_s));
        QVERIFY(copied().contains(u"CC BY-NC 3.0"_s));
        m_desk->services().session()->selection().tickCollection(u"Demo-Lung-CT"_s, true);
        QTRY_VERIFY(!copyAgain().contains(u", 1 series"_s));
        QVERIFY(copied().startsWith(u"Demo-Lung-CT, "_s));
        QGuiApplication::clipboard()->setText(u"before"_s);
        m_desk->services().session()->selection().tick({{u"Demo-Lung-CT"_s, {0}}}, false);
        m_desk->trigger(desktop::Act::CopyCitation);
        QCOMPARE(copied(), u"before"_s); // not the citation of the previous selection
        QTRY_VERIFY(copyAgain().startsWith(u"Demo-Lung-CT, "_s));

        const auto choose = [this](const char *action) {
            QAction *found = cite()->menu()->findChild<QAction *>(QString::fromLatin1(action));
            QVERIFY2(found && found->isEnabled(), action);
            found->trigger();
        };
        choose("copyBibTeX");
        QVERIFY(copied().startsWith(u"@misc{Demo-Lung-CT,"_s));
        QCOMPARE(m_desk->statusText(), u"Copied the citation."_s);
        choose("copyRis");
        QVERIFY(copied().startsWith(u"TY  - DATA\n"_s));
        choose("copyMethods");
        QVERIFY(copied().startsWith(u"We used "_s));
        QCOMPARE(m_desk->statusText(), u"Copied the sentence for Methods."_s);
        choose("openDoi");
        QCOMPARE(m_opened, QUrl(u"https://doi.org/10.5555/demo.0009"_s));
        choose("openLicence");
        QCOMPARE(m_opened, QUrl(u"https://creativecommons.org/licenses/by-nc/3.0/"_s));
    }

    //! doi.org is asked only where the user says so, and nobody waits for it.
    void citesWithAuthors()
    {
        int asked = 0;
        bool answers = false;
        tests::FakeServer dois([&](const tests::FakeServer::Request &) {
            ++asked;
            return answers ? tests::FakeServer::reply(
                                 200, "application/json",
                                 R"({"title":"Lungs","author":[{"family":"Ng"}],"issued":{"date-parts":[[2024]]}})")
                           : tests::FakeServer::reply(404, "text/plain", "unknown");
        });
        start();
        goTo(u"Demo-Lung-CT"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->find<desktop::TextLink>("collectionDoi")->text(), u"10.5555/demo.0009"_s,
                                  timeoutMs);
        QTRY_VERIFY(cite()->isEnabled());
        cite()->setDoiServer(dois.url({}));
        QSignalSpy said(cite(), &desktop::CiteButton::said);
        QAction *online = cite()->menu()->findChild<QAction *>(u"copyTextOnline"_s);
        QAction *stop = cite()->menu()->findChild<QAction *>(u"stopAsking"_s);
        QVERIFY(online && stop && !stop->isVisible());
        m_desk->trigger(desktop::Act::CopyCitation);
        QVERIFY(!copied().contains(u"Ng"_s));
        said.clear();
        online->trigger();
        stop->trigger(); // before an answer
        QCOMPARE(said.size(), 1);
        QVERIFY2(copied().startsWith(u"Demo-Lung-CT [data set]."_s), qPrintable(copied()));
        online->trigger();
        QVERIFY(stop->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(said.size(), 2, timeoutMs);
        QVERIFY2(copied().startsWith(u"Demo-Lung-CT [data set]."_s), qPrintable(copied()));
        QVERIFY2(said.last().first().toString().contains(u"without the authors"_s),
                 qPrintable(said.last().first().toString()));
        answers = true;
        online->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(said.size(), 3, timeoutMs);
        QVERIFY2(copied().startsWith(u"Ng (2024). Lungs"_s), qPrintable(copied()));
        QVERIFY(!stop->isVisible());
        asked = 0;
        online->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(said.size(), 4, timeoutMs);
        QCOMPARE(asked, 0); // it was kept
        QVERIFY(copied().contains(u"Ng"_s));

        online->trigger();
        QGuiApplication::clipboard()->setText(u"mine"_s); // meanwhile
        QTRY_COMPARE_WITH_TIMEOUT(said.size(), 5, timeoutMs);
        QCOMPARE(copied(), u"mine"_s);
        QVERIFY2(said.last().first().toString().contains(u"clipboard"_s), qPrintable(said.last().first().toString()));
        online->trigger();
        QGuiApplication::clipboard()->setText(u"mine"_s);
        stop->trigger(); // who asks for it now gets it
        QCOMPARE(said.size(), 6);
        QVERIFY2(copied().startsWith(u"Demo-Lung-CT [data set]."_s), qPrintable(copied()));
    }

private:
    void start()
    {
        m_desk = std::make_unique<tests::Desk>();
        m_desk->start(m_base);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->model().rowCount() >= 12, timeoutMs);
    }
    void goTo(const QString &collection)
    {
        m_desk->services().session()->selection().clear();
        m_desk->tree().setCurrentIndex(m_desk->collection(collection));
    }
    QLabel *label(const char *name) const { return m_desk->find<QLabel>(name); }
    //! The button of the page that is shown.
    desktop::CiteButton *cite() const
    {
        auto *inspector = m_desk->find<desktop::Inspector>("inspector");
        return inspector->currentWidget()->findChild<desktop::CiteButton *>(u"cite"_s);
    }
    static QString copied() { return QGuiApplication::clipboard()->text(); }

    std::unique_ptr<tests::Home> m_home;
    demo::DemoServer m_server;
    QUrl m_base;
    QUrl m_opened;
    std::unique_ptr<tests::Desk> m_desk;
};

QTEST_MAIN(TestCollectionCard)
#include "tst_collectioncard.moc"
