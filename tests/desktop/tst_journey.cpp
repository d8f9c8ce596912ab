// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include "basket/manifest.h"
#include "core/files.h"
#include "demo/content/archivecontent.h"
#include "demo/server/demoserver.h"
#include "desktop/inspector/advicebox.h"
#include "dicom/inspect.h"
#include "session/selectiontotals.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryFile>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tcia;

namespace {

constexpr int timeoutMs = 30'000;

//! The shared list that is fetched soonest.
const demo::SharedList &smallestList()
{
    const auto images = [](const demo::SharedList &list) {
        qint64 sum = 0;
        for (const QString &uid : list.seriesUids)
            sum += demo::content().find(uid)->images;
        return sum;
    };
    const auto &lists = demo::content().lists;
    return *std::min_element(lists.begin(), lists.end(),
                             [&](const auto &a, const auto &b) { return images(a) < images(b); });
}

QStringList imagesIn(const QString &folder)
{
    QStringList files;
    for (QDirIterator walk(folder, {u"*.dcm"_s}, QDir::Files); walk.hasNext();)
        files << walk.next();
    return files;
}

} // namespace

//! A whole session as a user performs it, from an empty machine to verified files on disk, and the state after a
//! restart.
class TestJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fromEmptyMachineToFilesOnDisk();
    void restartKeepsWhatWasChosenAndSeen();
    void anotherServerHasAnotherBasket();
    void manifestGivenAtTheStartGoesIntoTheBasket();

private:
    void narrowAndChoose(tests::Desk &desk);
    void loadSharedList(tests::Desk &desk);
    void download(tests::Desk &desk, const QString &folder);

    tests::Home m_home;
    demo::DemoServer m_server;
    QUrl m_base;
    QStringList m_chosen;
};

void TestJourney::initTestCase()
{
    const auto port = m_server.start();
    QVERIFY(port);
    m_base = archive::demonstrationUrl(*port, archive::DialectId::NbiaV4);
}

void TestJourney::narrowAndChoose(tests::Desk &desk)
{
    models::CatalogModel &tree = desk.model();
    QTRY_VERIFY_WITH_TIMEOUT(tree.rowCount() >= 12, timeoutMs);
    QVERIFY(desk.open(desk.collection(u"Demo-Lung-CT"_s)).isValid());

    QTRY_VERIFY(desk.facetValue("modality", u"CT"_s).isValid());
    QVERIFY(desk.tick("modality", u"CT"_s));
    QTRY_VERIFY(!desk.services().session()->catalog().filter().isEmpty());
    QTRY_VERIFY(desk.words("archiveNotice").isEmpty());

    const QPersistentModelIndex collection = desk.collection(u"Demo-Lung-CT"_s);
    QTRY_VERIFY([&] {
        const auto all = session::recordsOf(tree.chosenBelow({collection}));
        return !all.isEmpty() &&
               std::all_of(all.begin(), all.end(), [](const Series &s) { return s.modality == u"CT"_s; });
    }());
    const QModelIndex patient = desk.open(collection);
    const QModelIndex study = desk.open(patient);
    const QModelIndex series = desk.open(study);
    QVERIFY(tree.nodeAt(series).series());
    desk.choose(series);
    QVERIFY(desk.find<QWidget>("attributes"));
    QTest::keyClick(&desk.tree(), Qt::Key_Return);
    QTRY_COMPARE(desk.chosen(), qsizetype(1));
}

void TestJourney::loadSharedList(tests::Desk &desk)
{
    const demo::SharedList &list = smallestList();
    desk.trigger(desktop::Act::OpenSharedList);
    auto *dialog = desk.dialog("sharedListDialog");
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>(u"listName"_s);
    name->setText(list.name); // it may hold letters that no key of this keyboard types
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk.chosen() > 1, timeoutMs);
    for (const QString &uid : list.seriesUids)
        QVERIFY(desk.services().session()->basket().contains(uid));
    QTRY_VERIFY(!desk.find<QDialog>("sharedListDialog"));

    // The list holds nothing but UIDs; the rest is fetched in the background.
    const basket::Basket &basket = desk.services().session()->basket();
    QTRY_VERIFY_WITH_TIMEOUT(basket.totals().imagesUnknown == 0, timeoutMs);
    QVERIFY(desk.find<QToolButton>("basketButton")->text().contains(QString::number(desk.chosen())));
}

void TestJourney::download(tests::Desk &desk, const QString &folder)
{
    QSignalSpy idle(&desk.services().downloads(), &transfer::DownloadManager::idle);
    desk.trigger(desktop::Act::Download);
    auto *dialog = desk.dialog("downloadDialog");
    QVERIFY(dialog);
    auto *where = dialog->findChild<QLineEdit *>(u"folderEdit"_s);
    auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QTemporaryFile file;
    QVERIFY(file.open());
    where->selectAll();
    QTest::keyClicks(where, file.fileName() + u"/images"_s); // below a file: reported before anything is queued
    QTRY_VERIFY(dialog->findChild<desktop::AdviceBox *>(u"folderProblem"_s)->words().contains(u"is not a folder"_s));
    QVERIFY(!ok->isEnabled());
    where->selectAll();
    QTest::keyClicks(where, folder);
    QTRY_VERIFY(dialog->findChild<QLabel *>(u"diskFree"_s)->text().contains(u"free"_s));
    QTRY_VERIFY_WITH_TIMEOUT(ok->isEnabled(), timeoutMs);
    QTest::mouseClick(ok, Qt::LeftButton);
    QVERIFY(idle.wait(timeoutMs));
    QCOMPARE(desk.services().downloads().progress().failed, qint64(0));
    QCOMPARE(desk.problems().rowCount(), 0);
}

void TestJourney::fromEmptyMachineToFilesOnDisk()
{
    tests::Desk desk;
    desk.start(m_base);
    narrowAndChoose(desk);
    if (QTest::currentTestFailed())
        return;
    loadSharedList(desk);
    if (QTest::currentTestFailed())
        return;
    const QString folder = m_home.path(u"images"_s);
    download(desk, folder);
    if (QTest::currentTestFailed())
        return;

    for (const Series &series : desk.services().session()->basket().series()) {
        m_chosen << series.seriesUid;
        const QString place = desk.services().disk().folder(series.seriesUid);
        QVERIFY2(place.startsWith(folder), qPrintable(place));
        const QStringList files = imagesIn(place);
        QCOMPARE(qint64(files.size()), series.imageCount.value_or(-1));
        for (const QString &file : files) {
            const auto header = dicom::readHeader(file);
            QVERIFY2(header.has_value(), qPrintable(file));
            QCOMPARE(header->seriesUid, series.seriesUid);
        }
    }

    // Series on disk can be previewed.
    desk.choose(desk.model().indexOfSeries(m_chosen.first()));
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QWidget>("previewImage")->isVisible(), timeoutMs);
    desk.find<QTabBar>("detailsTabs")->setCurrentIndex(2);
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QTreeView>("tagView")->model()->rowCount() > 20, timeoutMs);
}

void TestJourney::restartKeepsWhatWasChosenAndSeen()
{
    QVERIFY(!m_chosen.isEmpty());
    m_server.stop(); // what was seen must not need the server
    tests::Desk desk;
    desk.start(m_base);
    QTRY_COMPARE_WITH_TIMEOUT(desk.chosen(), m_chosen.size(), timeoutMs);
    QTRY_VERIFY_WITH_TIMEOUT(desk.model().rowCount() >= 12, timeoutMs);
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QLabel>("statusServer")->text().startsWith(u"Offline"_s),
                             timeoutMs); // it is only reported
    QVERIFY(desk.words("archiveTrouble").startsWith(u"Offline. This is what was known on "_s));
    QVERIFY(desk.open(desk.collection(u"Demo-Lung-CT"_s)).isValid());
    QTRY_VERIFY(desk.services().disk().contains(m_chosen.first()));
    QCOMPARE(desk.services().settings().value(session::Setting::Folder).toString(), m_home.path(u"images"_s));
}

void TestJourney::anotherServerHasAnotherBasket()
{
    tests::Desk desk;
    desk.start(m_base);
    QTRY_COMPARE_WITH_TIMEOUT(desk.chosen(), m_chosen.size(), timeoutMs);
    QSignalSpy changed(&desk.services().sessions(), &session::SessionManager::changed);
    for (const archive::Server &server : desk.services().servers().all())
        if (server.demonstration)
            desk.services().sessions().open(server);
    QVERIFY(changed.wait(timeoutMs));
    QTRY_VERIFY_WITH_TIMEOUT(desk.model().rowCount() >= 12, timeoutMs);
    QCOMPARE(desk.chosen(), qsizetype(0));
}

void TestJourney::manifestGivenAtTheStartGoesIntoTheBasket()
{
    const QStringList &uids = smallestList().seriesUids;
    const QString path = m_home.path(u"given.tcia"_s);
    QVERIFY(writeFile(path, basket::writeManifest(uids, u"127.0.0.1"_s, u"given"_s)));
    demo::DemoServer server;
    const auto port = server.start();
    QVERIFY(port);
    tests::Desk desk;
    desk.window().addManifest(path); // before there is a session
    desk.start(archive::demonstrationUrl(*port, archive::DialectId::NbiaV4));
    QTRY_COMPARE_WITH_TIMEOUT(desk.chosen(), uids.size(), timeoutMs);
    desk.window().addManifest(m_home.path(u"nowhere.tcia"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.words("windowNotice").contains(u"nowhere.tcia"_s), timeoutMs);
}

QTEST_MAIN(TestJourney)
#include "tst_journey.moc"
