// SPDX-License-Identifier: Apache-2.0
#include "demodesk.h"

#include "core/files.h"
#include "demo/content/archivecontent.h"
#include "desktop/download/afterdownloadchoice.h"
#include "desktop/window/drawerpages.h"
#include "models/stagemodel.h"
#include "stages/stagepaths.h"
#include "support/waiting.h"

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;
using models::StageModel;

namespace {

constexpr int timeoutMs = 60'000;

QList<Series> smallSeries(qsizetype most = 2)
{
    QList<Series> out;
    for (const demo::SeriesEntry &entry : demo::content().series)
        if (entry.images >= 2 && entry.images <= 12 && out.size() < most)
            out << entry.record;
    return out;
}

//! A program that waits until a file is there.
QString waitingFor(const QString &file) { return u"sh -c \"while [ ! -e %1 ]; do sleep 0.05; done\""_s.arg(file); }

} // namespace

//! What follows a download, as a user asks for it in the window.
class TestAfterDownload : public QObject
{
    Q_OBJECT

    std::unique_ptr<DemoDesk> m_desk;
    QList<Series> m_series;

    session::StageList &list(Desk &desk) { return desk.services().afterDownload().list(); }
    QString folder() const { return m_desk->home.path(u"images"_s); }

    //! Chooses a program in the download dialog and queues the basket.
    void download(const QString &program)
    {
        m_desk->services().settings().setValue(session::Setting::Folder, folder());
        m_desk->trigger(desktop::Act::Download);
        QDialog *dialog = m_desk->dialog("downloadDialog");
        QVERIFY(dialog);
        if (!program.isEmpty()) {
            auto *field = dialog->findChild<QLineEdit *>(u"runCommand"_s);
            field->selectAll();
            QTest::keyClicks(field, program);
            QVERIFY(dialog->findChild<QCheckBox *>(u"afterRun"_s)->isChecked());
        }
        auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QTRY_VERIFY_WITH_TIMEOUT(ok->isEnabled(), timeoutMs);
        QTest::mouseClick(ok, Qt::LeftButton);
    }

    //! Whether the file of what is to follow downloads names nothing.
    static bool areNoneKept()
    {
        const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        const auto kept = session::StageRequests::read(data + u"/stages.json"_s);
        return kept && kept->roots().isEmpty();
    }

    QTreeView &view() const { return *m_desk->find<QTreeView>("stagesView"); }
    QStringList states() const
    {
        QStringList words;
        for (int row = 0; row < view().model()->rowCount(); ++row)
            words << view().model()->index(row, StageModel::StateColumn).data().toString();
        words.sort();
        return words;
    }
    void trigger(const char *action)
    {
        view().selectAll();
        QAction *found = m_desk->find<QAction>(action);
        QVERIFY2(found->isEnabled(), action);
        found->trigger();
    }

private Q_SLOTS:
    void initTestCase()
    {
#ifdef Q_OS_WIN
        QSKIP("the programs of this test are Unix ones");
#endif
    }

    void init()
    {
        m_series = smallSeries();
        m_desk = std::make_unique<DemoDesk>();
        QVERIFY(answerOf(m_desk->services().session()->basket().add(m_series)));
        QTRY_VERIFY(m_desk->window().actions()[desktop::Act::Download].isEnabled());
    }
    void cleanup() { m_desk.reset(); }

    void aProgramRunsForEachSeriesAndTheChoiceIsKept()
    {
        const QString stage = u"command:cp -r {folder} {output}/copy"_s;
        download(stage.section(u':', 1));
        QTRY_COMPARE_WITH_TIMEOUT(states(), QStringList(2, u"Done"_s), timeoutMs);
        for (const Series &one : std::as_const(m_series)) {
            const QString images = m_desk->services().disk().folder(one.seriesUid);
            const QString outputs = folder() + u'/' + stages::outputsOf(*stages::stageSpec(stage));
            const QString copy = outputs + u'/' + QDir(folder()).relativeFilePath(images) + u".results/copy"_s;
            QCOMPARE(QDir(copy).entryList(QDir::Files), QDir(images).entryList(QDir::Files));
        }
        view().setCurrentIndex(view().model()->index(0, 0));
        m_desk->find<QAction>("stageLog")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->find<QPlainTextEdit>("saidText"), timeoutMs);
        QVERIFY(m_desk->find<QPlainTextEdit>("saidText")->toPlainText().contains(u"cp -r"_s));
        const QStringList kept = session::Settings().value(session::Setting::AfterDownload).toStringList();
        QCOMPARE(kept, QStringList {stage});
        QTRY_VERIFY_WITH_TIMEOUT(areNoneKept(), timeoutMs); // no later download repeats it
        trigger("clearStages");
        QCOMPARE(states(), QStringList());
    }

    void aCancelledDownloadIsFollowedByNothing()
    {
        connect(
            &m_desk->services().downloads(), &transfer::DownloadManager::added, this,
            [this](const QList<transfer::TransferId> &ids) { m_desk->services().downloads().cancel(ids); },
            Qt::QueuedConnection);
        download(u"true"_s);
        QTRY_COMPARE_WITH_TIMEOUT(states(), QStringList(2, u"Cancelled"_s), timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(areNoneKept(), timeoutMs);
    }

    //! What is to follow waits for the download, and is dropped with it.
    void aFailedDownloadIsFollowedOnceItIsRetried()
    {
        for (const Series &one : std::as_const(m_series))
            QVERIFY(m_desk->server.setFault(one.seriesUid, u"403"_s));
        transfer::DownloadManager &downloads = m_desk->services().downloads();
        download(u"true"_s);
        QTRY_COMPARE_WITH_TIMEOUT(downloads.progress().failed, 2, timeoutMs);
        QVERIFY(!areNoneKept());
        for (const Series &one : std::as_const(m_series))
            QVERIFY(m_desk->server.setFault(one.seriesUid, u"none"_s));
        downloads.retry({downloads.transfers()[0].id});
        QTRY_VERIFY_WITH_TIMEOUT(states().contains(u"Done"_s), timeoutMs);
        QVERIFY(!areNoneKept()); // the other one may be retried
        m_desk->trigger(desktop::Act::ClearFinished);
        QTRY_COMPARE_WITH_TIMEOUT(states(), (QStringList {u"Cancelled"_s, u"Done"_s}), timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(areNoneKept(), timeoutMs);
    }

    void whatFailedIsRetried()
    {
        const QString flag = m_desk->home.path(u"flag"_s);
        download(u"test -e %1"_s.arg(flag));
        QTRY_COMPARE_WITH_TIMEOUT(states(), QStringList(2, u"Failed"_s), timeoutMs);
        const QString reason = view().model()->index(0, StageModel::ReasonColumn).data().toString();
        QVERIFY2(reason.contains(u"status 1"_s), qPrintable(reason));
        QCOMPARE(m_desk->drawerCount(u"Afterwards"_s), u"2 failed"_s);
        QCOMPARE(m_desk->problems().rowCount(), 1); // one cause for both
        QStringList patients;
        for (int row = 0; row < 2; ++row)
            patients << view().model()->index(row, StageModel::PatientColumn).data().toString();
        QVERIFY(patients.contains(m_series[0].patientId) && patients.contains(m_series[1].patientId));
        QVERIFY(writeFile(flag, "x"));
        m_desk->find<desktop::DrawerPages>("drawerPages")->showStages();
        view().selectAll();
        const auto buttons = m_desk->find<QWidget>("stagesPane")->findChildren<QToolButton *>();
        const auto retry =
            std::ranges::find(buttons, m_desk->find<QAction>("retryStages"), &QToolButton::defaultAction);
        QVERIFY(retry != buttons.end() && (*retry)->isVisible() && (*retry)->isEnabled());
        QTest::mouseClick(*retry, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(states(), QStringList(2, u"Done"_s), timeoutMs);
        QCOMPARE(m_desk->drawerCount(u"Afterwards"_s), QString());
    }

    void whatRunsCanBeCancelled()
    {
        download(waitingFor(m_desk->home.path(u"never"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(states(), QStringList(2, u"Running"_s), timeoutMs);
        trigger("cancelStages");
        QTRY_COMPARE_WITH_TIMEOUT(states(), QStringList(2, u"Cancelled"_s), timeoutMs);
    }

    //! The question says what would stop, also when that changes, and answers itself when nothing is left.
    void quittingAsksForWhatFollows()
    {
        const QString flag = m_desk->home.path(u"flag"_s);
        download(waitingFor(flag));
        QTRY_COMPARE_WITH_TIMEOUT(states(), QStringList(2, u"Running"_s), timeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->services().downloads().progress().active, 0, timeoutMs);
        const auto isAsking = [this](const QString &number) {
            const auto *box = m_desk->find<QMessageBox>("leaveQuestion");
            return box && box->isVisible() && box->text().startsWith(number) && !box->text().contains(u'\n');
        };
        m_desk->window().close();
        QVERIFY(m_desk->window().isVisible());
        QVERIFY(isAsking(u"2 "_s));
        m_desk->find<QMessageBox>("leaveQuestion")->reject();
        QTRY_VERIFY(!m_desk->find<QMessageBox>("leaveQuestion"));
        QVERIFY(m_desk->window().isVisible());

        m_desk->window().close();
        m_desk->services().afterDownload().cancel({list(*m_desk).rows().first().key});
        QTRY_VERIFY_WITH_TIMEOUT(isAsking(u"1 "_s), timeoutMs);
        QVERIFY(writeFile(flag, "x"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->window().isVisible(), timeoutMs);
    }

    //! The program ends while stages run, and another run of it continues them.
    void aRestartContinues()
    {
        const QString flag = m_desk->home.path(u"flag"_s);
        download(waitingFor(flag));
        QTRY_COMPARE_WITH_TIMEOUT(states(), QStringList(2, u"Running"_s), timeoutMs);
        Desk again; // while the first one has the folder, it says so; then it is as after a restart
        QTRY_COMPARE_WITH_TIMEOUT(list(again).rows().size(), 2, timeoutMs);
        QVERIFY(writeFile(flag, "x")); // what is done is not asked for any more
        const auto areDone = [this, &again] {
            for (const session::StageStatus &row : list(again).rows())
                if (row.phase != session::StagePhase::Done)
                    return false;
            return true;
        };
        QTRY_COMPARE_WITH_TIMEOUT(states(), QStringList(2, u"Done"_s), timeoutMs);
        const auto askAgain = [this, &again] { // the first one may not have left the folder yet
            QList<session::StageKey> keys;
            for (const session::StageStatus &row : list(again).rows())
                keys << row.key;
            again.services().afterDownload().retry(keys);
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(areDone() || askAgain(), timeoutMs);
    }

    //! What the states of a folder ask for is never run, also not for stages that the user named for other series.
    void aFolderOfOthersStartsNothing()
    {
        const QString trap = m_desk->home.path(u"trap"_s), own = u"touch {output}/ran"_s;
        QVERIFY(QDir().mkpath(folder() + u"/tcia-stages"_s));
        QByteArray journal;
        const QStringList stages {u"command:touch "_s + trap, u"command:"_s + own};
        for (const QString &stage : stages) {
            const QJsonArray asked {m_series[0].seriesUid, m_series[1].seriesUid};
            journal +=
                QJsonDocument(QJsonObject {{u"stage"_s, stage}, {u"asked"_s, asked}}).toJson(QJsonDocument::Compact) +
                '\n';
        }
        QVERIFY(writeFile(folder() + u"/tcia-stages/journal.jsonl"_s, journal));
        QSignalSpy idle(&m_desk->services().downloads(), &transfer::DownloadManager::idle);
        download({}); // nothing is to follow
        QVERIFY(idle.wait(timeoutMs));
        session::AfterDownload &after = m_desk->services().afterDownload();
        QVERIFY(after.list().rows().isEmpty());
        const QString images = m_desk->services().disk().folder(m_series[0].seriesUid);
        after.run(folder(), {u"command:"_s + own},
                  {{.seriesUid = m_series[0].seriesUid, .folder = QDir(folder()).relativeFilePath(images)}});
        QTRY_COMPARE_WITH_TIMEOUT(states(), QStringList {u"Done"_s}, timeoutMs);
        QVERIFY(!QFile::exists(trap));
        const QString other = m_desk->services().disk().folder(m_series[1].seriesUid);
        const QString outputs = folder() + u'/' + stages::outputsOf(*stages::stageSpec(u"command:"_s + own)) + u'/';
        QVERIFY(QFile::exists(outputs + QDir(folder()).relativeFilePath(images) + u".results"_s));
        QVERIFY(!QFile::exists(outputs + QDir(folder()).relativeFilePath(other) + u".results"_s));
    }

    void aFolderThatIsGoneFailsAlone()
    {
        QSignalSpy idle(&m_desk->services().downloads(), &transfer::DownloadManager::idle);
        download({});
        QVERIFY(idle.wait(timeoutMs));
        const QString images = m_desk->services().disk().folder(m_series[0].seriesUid);
        m_desk->services().afterDownload().run(
            folder(), {u"command:true"_s},
            {{.seriesUid = m_series[1].seriesUid, .folder = u"gone"_s},
             {.seriesUid = m_series[0].seriesUid, .folder = QDir(folder()).relativeFilePath(images)}});
        QTRY_COMPARE_WITH_TIMEOUT(states(), (QStringList {u"Done"_s, u"Failed"_s}), timeoutMs);
    }

    void finishedTransfersAreHandedOver()
    {
        QSignalSpy idle(&m_desk->services().downloads(), &transfer::DownloadManager::idle);
        auto *transfers = m_desk->find<QTreeView>("transfersView");
        auto *action = m_desk->find<QAction>("stageTransfers");
        QVERIFY(transfers->actions().contains(action) && !action->isEnabled());
        download({});
        QVERIFY(idle.wait(timeoutMs));
        transfers->selectAll();
        QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled(), timeoutMs);
        action->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->find<QDialog>("stagesDialog"), timeoutMs);
        auto *dialog = m_desk->find<QDialog>("stagesDialog");
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"runCommand"_s), u"test -e {folder}"_s);
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(states(), QStringList(2, u"Done"_s), timeoutMs);
    }

    //! The files that `tcia send` takes for an encrypted connection; the choice is kept.
    void sendingIsEncryptedOnRequest()
    {
        session::Settings &settings = m_desk->services().settings();
        const auto choice = [&settings] { return std::make_unique<desktop::AfterDownloadChoice>(settings); };
        const auto made = choice();
        const auto field = [](desktop::AfterDownloadChoice &one, const char *name) {
            return one.findChild<QLineEdit *>(QString::fromLatin1(name));
        };
        made->show();
        QVERIFY(!made->findChild<QCheckBox *>(u"tls"_s)->isVisible());
        QTest::keyClicks(field(*made, "sendTo"), u"PACS@pacs.example.org:2762"_s);
        auto *tls = made->findChild<QCheckBox *>(u"tls"_s);
        QVERIFY(tls->isVisible() && !field(*made, "tlsAuthorities")->isVisible());
        QVERIFY(made->obstacle().isEmpty());
        tls->setChecked(true);
        QVERIFY(field(*made, "tlsAuthorities")->isVisible());
        QVERIFY(!made->obstacle().isEmpty()); // whom to trust is not said
        QTest::keyClicks(field(*made, "tlsAuthorities"), u"/etc/my hospital.pem"_s);
        QVERIFY(made->obstacle().isEmpty());
        QTest::keyClicks(field(*made, "tlsKey"), u"/etc/key.pem"_s);
        QVERIFY(!made->obstacle().isEmpty());
        field(*made, "tlsKey")->clear();
        const auto spec = stages::stageSpec(made->stages().value(0));
        QVERIFY(spec && spec->peer.host == "pacs.example.org"_L1);
        QCOMPARE(spec->peer.authorities, u"/etc/my hospital.pem"_s);
        made->remember();
        const auto again = choice();
        QCOMPARE(again->stages(), made->stages());
        QCOMPARE(field(*again, "sendTo")->text(), u"PACS@pacs.example.org:2762"_s);
    }

    //! Only what is tried waits for the peer; the others wait for their turn, as nothing stopped them.
    void aPeerThatIsAwayStopsNothing()
    {
        QVERIFY(answerOf(m_desk->services().session()->basket().add(smallSeries(3))));
        QSignalSpy idle(&m_desk->services().downloads(), &transfer::DownloadManager::idle);
        download({});
        QVERIFY(idle.wait(timeoutMs));
        QList<session::FolderStages::Place> places;
        for (const Series &one : smallSeries(3))
            places << session::FolderStages::Place {
                .seriesUid = one.seriesUid,
                .folder = QDir(folder()).relativeFilePath(m_desk->services().disk().folder(one.seriesUid))};
        session::AfterDownload &after = m_desk->services().afterDownload();
        after.run(folder(), {u"send:PACS@127.0.0.1:1"_s}, places);
        const auto isExplained = [&after](const session::StageStatus &row) { return !row.message.isEmpty(); };
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(after.list().rows(), isExplained), timeoutMs);
        QCOMPARE(after.list().pending(folder()), 3); // two at a time are tried
        for (const session::StageStatus &row : after.list().rows())
            QVERIFY(!isExplained(row) || row.phase == session::StagePhase::Running);
    }

    void aSelectionOnDiskIsHandedOver()
    {
        QSignalSpy idle(&m_desk->services().downloads(), &transfer::DownloadManager::idle);
        download({});
        QVERIFY(idle.wait(timeoutMs));
        m_desk->load(m_series[0].collection);
        m_desk->services().session()->selection().tickOnly(QStringList {m_series[0].seriesUid});
        m_desk->trigger(desktop::Act::RunStages);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->find<QDialog>("stagesDialog"), timeoutMs);
        auto *dialog = m_desk->find<QDialog>("stagesDialog");
        auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!ok->isEnabled());
        auto *peer = dialog->findChild<QLineEdit *>(u"sendTo"_s);
        QTest::keyClicks(peer, u"nowhere"_s);
        QVERIFY(!ok->isEnabled()); // that is no DICOM application
        peer->selectAll();
        QTest::keyClicks(peer, u"PACS@127.0.0.1:1"_s);
        QVERIFY(ok->isEnabled());
        QTest::mouseClick(ok, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!view().model()->index(0, StageModel::ReasonColumn).data().toString().isEmpty(),
                                 timeoutMs);
        QCOMPARE(states(), QStringList {u"Running"_s}); // nobody answers there: it is probed, and says so meanwhile
    }
};

QTEST_MAIN(TestAfterDownload)
#include "tst_afterdownload.moc"
