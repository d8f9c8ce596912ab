// SPDX-License-Identifier: Apache-2.0
#include "demodesk.h"

#include "core/files.h"
#include "core/licence.h"
#include "demo/content/archivecontent.h"
#include "demo/server/demoserver.h"
#include "desktop/download/licencechoice.h"
#include "desktop/inspector/advicebox.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/palettecolours.h"
#include "support/waiting.h"
#include "transfer/requestlog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;

namespace {

constexpr int timeoutMs = 60'000;

//! Of two licences, one of them non-commercial.
QList<Series> ofTwoLicences()
{
    QList<Series> out;
    for (const bool nonCommercial : {false, true}) {
        qsizetype left = nonCommercial ? 2 : 3;
        for (const demo::SeriesEntry &entry : demo::content().series)
            if (left > 0 && (licenceUse(entry.record.licenseName) == LicenceUse::NonCommercial) == nonCommercial) {
                out << entry.record;
                --left;
            }
    }
    return out;
}

} // namespace

//! The dialog before a download: all it says is true of the series chosen, and it refuses what cannot work.
class TestDownloadDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<DemoDesk> m_desk;
    QDialog *m_dialog = nullptr;

    template <typename W>
    W *part(const char *name) const
    {
        return m_dialog->findChild<W *>(QString::fromLatin1(name));
    }
    QString words(const char *label) const { return part<QLabel>(label)->text(); }
    QPushButton *ok() const { return m_dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok); }

    void open(const QString &folder)
    {
        m_desk->services().settings().setValue(session::Setting::Folder, folder);
        m_desk->trigger(desktop::Act::Download);
        m_dialog = m_desk->dialog("downloadDialog");
        QVERIFY(m_dialog);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DemoDesk>();
        QVERIFY(answerOf(m_desk->services().session()->basket().add(ofTwoLicences())));
        QTRY_VERIFY(m_desk->window().actions()[desktop::Act::Download].isEnabled());
    }

    void cleanup() { m_desk.reset(); }

    void saysWhatIsChosen()
    {
        open(m_desk->home.path(u"images"_s));
        QTRY_VERIFY_WITH_TIMEOUT(ok()->isEnabled(), timeoutMs);
        QCOMPARE(words("downloadTitle"), u"5 series chosen"_s);
        QVERIFY(words("downloadSource").startsWith(u"basket “"_s));
        QVERIFY(words("downloadSource").contains(u"Under test"_s));
        QCOMPARE(words("onDiskWords"), u"0 on disk already"_s);
        QCOMPARE(words("toFetchWords"), u"5 to fetch"_s);
        QCOMPARE(ok()->text(), u"&Queue 5 series"_s);
        QVERIFY(words("diskFree").contains(u" free of "_s));
        QVERIFY(words("layoutWords").contains(u" of 255 characters · no two series in one folder"_s));
        const QSize size = m_dialog->size();
        part<QLineEdit>("folderEdit")->setText(u"images"_s);
        QVERIFY(!ok()->isEnabled());
        QCOMPARE(part<desktop::AdviceBox>("folderProblem")->words(), u"Enter the full path of a folder."_s);
        QCOMPARE(words("timeWords"), u"This folder cannot be used."_s); // why nothing can be queued
        QCOMPARE(m_dialog->size(), size);                               // whatever it says
        QCOMPARE(m_dialog->minimumSize(), m_dialog->maximumSize());
        constexpr double low = 720; // a screen of 768 without a title bar
        QVERIFY2(size.height() <= desktop::scaled(*m_dialog, low), qPrintable(QString::number(size.height())));
    }

    // It is kept with a download, and stands in the record.
    void purposeLeavesOutLicences()
    {
        const QString folder = m_desk->home.path(u"images"_s);
        open(folder);
        QTRY_VERIFY_WITH_TIMEOUT(ok()->isEnabled(), timeoutMs);
        QCOMPARE(ok()->text(), u"&Queue 5 series"_s);
        auto *purpose = part<QComboBox>("purposeCombo");
        QVERIFY(purpose->currentData().toString().isEmpty());
        purpose->setCurrentIndex(purpose->findData(u"commercial"_s));
        QTRY_COMPARE_WITH_TIMEOUT(ok()->text(), u"&Queue 3 series"_s, timeoutMs);
        purpose->setCurrentIndex(purpose->findData(u"non-commercial"_s));
        QTRY_COMPARE_WITH_TIMEOUT(ok()->text(), u"&Queue 5 series"_s, timeoutMs);
        purpose->setCurrentIndex(purpose->findData(u"commercial"_s));
        QTRY_COMPARE_WITH_TIMEOUT(ok()->text(), u"&Queue 3 series"_s, timeoutMs);
        QCOMPARE(words("leftOutWords"), u"2 left out"_s); // not without a word
        QVERIFY(part<QLabel>("leftOutWords")->isVisible());
        QCOMPARE(words("downloadTitle"), u"5 series chosen"_s);
        m_dialog->reject();
        QTRY_VERIFY(!m_desk->find<QDialog>("downloadDialog"));

        open(folder); // it was not kept
        QTRY_COMPARE_WITH_TIMEOUT(ok()->text(), u"&Queue 5 series"_s, timeoutMs);
        purpose = part<QComboBox>("purposeCombo");
        purpose->setCurrentIndex(purpose->findData(u"commercial"_s));
        QTRY_COMPARE_WITH_TIMEOUT(ok()->text(), u"&Queue 3 series"_s, timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(ok()->isEnabled(), timeoutMs);
        QTest::mouseClick(ok(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->services().downloads().progress().done, 3, timeoutMs);
        const auto requests = transfer::RequestLog(folder).read();
        QVERIFY(requests && !requests->completed.isEmpty());
        const QJsonObject selection = requests->completed.first().origin.value("selection"_L1).toObject();
        QCOMPARE(selection.value("purpose"_L1).toString(), u"commercial"_s);
    }

    void licencesAreLeftOut()
    {
        const QString folder = m_desk->home.path(u"images"_s);
        open(folder);
        QTRY_VERIFY_WITH_TIMEOUT(ok()->isEnabled(), timeoutMs);
        QPushButton *leave = nullptr;
        for (auto *button : m_dialog->findChildren<QPushButton *>(u"leaveOut"_s))
            if (button->accessibleName().contains(u"NC"_s))
                leave = button;
        QVERIFY(leave);
        QTest::mouseClick(leave, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(ok()->text(), u"&Queue 3 series"_s, timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(ok()->isEnabled(), timeoutMs);
        QTest::mouseClick(ok(), Qt::LeftButton);
        transfer::DownloadManager &downloads = m_desk->services().downloads();
        QTRY_COMPARE_WITH_TIMEOUT(downloads.progress().done, 3, timeoutMs);
        for (const Series &series : ofTwoLicences())
            QCOMPARE(m_desk->services().disk().contains(series.seriesUid),
                     licenceUse(series.licenseName) != LicenceUse::NonCommercial);

        open(folder); // the three are there now
        QTRY_COMPARE_WITH_TIMEOUT(words("onDiskWords"), u"3 on disk already"_s, timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(ok()->isEnabled(), timeoutMs);
        QCOMPARE(ok()->text(), u"&Queue 2 series"_s);
        QTest::mouseClick(ok(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(downloads.progress().done, 5, timeoutMs);
        QCOMPARE(downloads.transfers().size(), size_t(5));

        open(folder); // and now all
        QTRY_COMPARE_WITH_TIMEOUT(words("downloadTitle"), u"All 5 are on disk already."_s, timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(ok()->isEnabled(), timeoutMs);
        QCOMPARE(ok()->text(), u"&Check them"_s);
        QTest::mouseClick(ok(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->find<QTreeView>("verdictView") &&
                                     m_desk->find<QTreeView>("verdictView")->model()->rowCount() == 5,
                                 timeoutMs);
    }

    //! What is on disk is fetched again, and replaces the folders, only if that is chosen.
    void again()
    {
        const QString folder = m_desk->home.path(u"images"_s);
        transfer::DownloadManager &downloads = m_desk->services().downloads();
        for (qint64 done : {5, 10}) {
            open(folder);
            QTRY_VERIFY_WITH_TIMEOUT(ok()->isEnabled(), timeoutMs);
            auto *again = part<QRadioButton>("onDiskAnew");
            QVERIFY(part<QRadioButton>("onDiskLeave")->isChecked());
            QCOMPARE(again->isEnabled(), done > 5);
            if (done > 5) {
                QCOMPARE(ok()->text(), u"&Check them"_s);
                again->click(); // the box is narrower than its place
                QTRY_COMPARE_WITH_TIMEOUT(ok()->text(), u"&Queue 5 series"_s, timeoutMs);
                QTRY_VERIFY_WITH_TIMEOUT(ok()->isEnabled(), timeoutMs);
            }
            QTest::mouseClick(ok(), Qt::LeftButton);
            QTRY_COMPARE_WITH_TIMEOUT(downloads.progress().done, done, timeoutMs);
        }
        for (const transfer::Transfer &transfer : downloads.transfers())
            QCOMPARE(transfer.state, transfer::State::Done); // none was only found to be there
    }

    //! What is there is checked while the rest is fetched.
    void checkAgain()
    {
        const QString folder = m_desk->home.path(u"images"_s);
        const QList<Series> three = ofTwoLicences().first(3);
        QVERIFY(answerOf(m_desk->services().download([three] { return three; },
                                                     {.root = folder, .layout = u"{SeriesInstanceUID}"_s}, 2)));
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->services().downloads().progress().done, 3, timeoutMs);
        open(folder);
        QTRY_COMPARE_WITH_TIMEOUT(ok()->text(), u"&Queue 2 series"_s, timeoutMs);
        QVERIFY(part<QRadioButton>("onDiskCheck")->isEnabled());
        part<QRadioButton>("onDiskCheck")->click();
        QTRY_VERIFY_WITH_TIMEOUT(ok()->isEnabled(), timeoutMs);
        QCOMPARE(ok()->text(), u"&Queue 2 series"_s);
        QTest::mouseClick(ok(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->find<QTreeView>("verdictView") &&
                                     m_desk->find<QTreeView>("verdictView")->model()->rowCount() >= 3,
                                 timeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->services().downloads().progress().done, 5, timeoutMs);
    }

    //! Those that have no line of their own can be read, and left out.
    void allLicencesCanBeReached()
    {
        desktop::LicenceChoice choice(m_desk->services().settings());
        choice.setLicences({{.name = u"CC BY 4.0"_s, .series = 9},
                            {.name = u"CC BY 3.0"_s, .series = 5},
                            {.name = u"CC0"_s, .series = 2},
                            {.name = u"CC BY-NC 4.0"_s, .isNonCommercial = true, .series = 1}});
        choice.show();
        auto *others = choice.findChild<QPushButton *>(u"otherLicences"_s);
        QVERIFY(others);
        QCOMPARE(others->accessibleDescription(), u"CC0, CC BY-NC 4.0"_s);
        QCOMPARE(others->toolTip(), u"CC0\nCC BY-NC 4.0"_s);
        QTest::mouseClick(others, Qt::LeftButton);
        auto *menu = choice.findChild<QMenu *>(u"otherLicencesMenu"_s);
        QTRY_VERIFY(menu && menu->isVisible());
        QCOMPARE(menu->actions().size(), 2);
        QCOMPARE(menu->actions().last()->text(), u"CC BY-NC 4.0: 1 series"_s);
        QVERIFY(menu->actions().last()->isChecked());
        menu->actions().last()->trigger();
        QCOMPARE(choice.leftOut(), QSet<QString> {u"CC BY-NC 4.0"_s});
        menu->close();
    }

    void tabGoesAsTheEyeDoes()
    {
        open(m_desk->home.path(u"images"_s));
        QTRY_VERIFY_WITH_TIMEOUT(ok()->isEnabled(), timeoutMs);
        QTRY_VERIFY(part<QPushButton>("leaveOut")->isVisible());
        const QWidget *first = part<QLineEdit>("folderEdit");
        QPoint last;
        QStringList seen;
        const QWidget *at = first;
        do {
            const bool stops = at->isVisible() && at->isEnabled() && !at->focusProxy() &&
                               (at->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
            if (const QPoint place = at->mapTo(m_dialog, at->rect().center()); stops && m_dialog->isAncestorOf(at)) {
                const int row = at->fontMetrics().height(); // centres differ within a row by less
                const bool isNext = place.y() > last.y() + row || (place.y() > last.y() - row && place.x() > last.x());
                seen << QString::fromLatin1(at->metaObject()->className()) + u' ' + at->objectName();
                QVERIFY2(isNext, qPrintable(seen.join(u", "_s)));
                last = place;
            }
            at = at->nextInFocusChain();
        } while (at != first);
        QVERIFY(!seen.filter(u"leaveOut"_s).isEmpty()); // which came with the plan
    }

    //! "Use" is a label of the form like the others.
    void useStandsInTheForm()
    {
        open(m_desk->home.path(u"images"_s));
        const auto *form = m_dialog->findChild<QFormLayout *>();
        const auto *use = qobject_cast<QLabel *>(form->labelForField(part<QComboBox>("purposeCombo")));
        QVERIFY(use);
        QCOMPARE(use->text(), u"&Use"_s);
        QVERIFY(part<QComboBox>("purposeCombo")->width() < m_dialog->width() / 2); // as wide as its words
    }

    //! What the selection bar calls "Download again" does so without a further tick.
    void againFromTheSelection()
    {
        const QString folder = m_desk->home.path(u"images"_s);
        open(folder);
        QTRY_VERIFY_WITH_TIMEOUT(ok()->isEnabled(), timeoutMs);
        QTest::mouseClick(ok(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->services().downloads().progress().done, 5, timeoutMs);
        const Series chosen = ofTwoLicences().first();
        m_desk->load(chosen.collection);
        session::ServerSession &session = *m_desk->services().session();
        session.selection().tickOnly(QStringList {chosen.seriesUid});
        QTRY_COMPARE_WITH_TIMEOUT(session.selectionSummary().facts().onDisk, 1, timeoutMs);
        m_desk->services().settings().setValue(session::Setting::Folder, m_desk->home.path(u"elsewhere"_s));
        m_desk->trigger(desktop::Act::DownloadSelection);
        QTRY_VERIFY(m_desk->find<QDialog>("downloadDialog"));
        m_dialog = m_desk->dialog("downloadDialog");
        QVERIFY(m_dialog);
        QTRY_VERIFY_WITH_TIMEOUT(ok()->isEnabled(), timeoutMs);
        QVERIFY(part<QRadioButton>("onDiskAnew")->isChecked());
        QCOMPARE(part<QLineEdit>("folderEdit")->text(), folder); // where it is: no second copy
        QCOMPARE(ok()->text(), u"&Queue 1 series"_s);
        m_dialog->reject();
    }

    //! A folder that cannot be created is not offered the next time.
    void refusedFolderIsNotRemembered()
    {
        const QString file = m_desk->home.path(u"file"_s);
        QVERIFY(writeFile(file, "not a folder"));
        const auto queued = answerOf(m_desk->services().download({.root = file + u"/below"_s, .layout = u"flat"_s}, 2));
        QVERIFY(!queued);
        const QStringList roots = m_desk->services().settings().value(session::Setting::Roots).toStringList();
        QVERIFY(!roots.contains(file + u"/below"_s));
        const QString folder = m_desk->home.path(u"images"_s);
        QVERIFY(answerOf(m_desk->services().download({.root = folder, .layout = u"flat"_s}, 2)));
        QCOMPARE(m_desk->services().settings().value(session::Setting::Folder).toString(), folder);
    }

    //! Told by the sizes that the archive announces; nothing is queued.
    void notEnoughRoom()
    {
        Series large = ofTwoLicences().first();
        large.seriesUid = u"1.2.3.4.5"_s;
        large.fileSize = 1'000'000'000'000'000'000;
        QVERIFY(answerOf(m_desk->services().session()->basket().add({large})));
        open(m_desk->home.path(u"images"_s));
        QTRY_VERIFY_WITH_TIMEOUT(words("diskRoom").endsWith(u" short"_s), timeoutMs);
        QVERIFY(!ok()->isEnabled());
        QCOMPARE(words("timeWords"), u"Not enough room on the disk."_s);
        const auto *room = part<QLabel>("diskRoom");
        QCOMPARE(room->palette().color(room->foregroundRole()), desktop::coloursOf(m_dialog->palette()).bad);
    }

    void unusableFolderIsExplainedInFull()
    {
        const QString file = m_desk->home.path(QString(50, u'f'));
        QVERIFY(writeFile(file, "not a folder"));
        open(file + u"/below"_s);
        auto *problem = part<desktop::AdviceBox>("folderProblem");
        QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), timeoutMs);
        QVERIFY2(problem->words().contains(u"is not a folder"_s), qPrintable(problem->words()));
        const auto *label = problem->findChild<QLabel *>();
        QTRY_VERIFY2(label->heightForWidth(label->width()) <= label->height(),
                     qPrintable(u"%1 in %2 × %3"_s.arg(label->heightForWidth(label->width()))
                                    .arg(label->width())
                                    .arg(label->height())));
        QVERIFY(!ok()->isEnabled());
        QCOMPARE(words("timeWords"), u"This folder cannot be used."_s);
        part<QLineEdit>("folderEdit")->setText(m_desk->home.path(u"images"_s));
        QTRY_VERIFY_WITH_TIMEOUT(ok()->isEnabled(), timeoutMs);
        QVERIFY(!problem->isVisible());
    }

    void pathsThatAreTooLongAreShortened()
    {
        open(m_desk->home.path(QString(130, u'd')));
        QTRY_VERIFY_WITH_TIMEOUT(words("layoutWords").contains(u"paths are over 255 characters"_s), timeoutMs);
        auto *shorten = part<QPushButton>("layoutAction");
        QVERIFY(shorten->isVisible());
        QTest::mouseClick(shorten, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!words("layoutWords").contains(u"over 255"_s) && !words("layoutWords").isEmpty(),
                                 timeoutMs);
        QCOMPARE(part<QLineEdit>("layoutTemplate")->text(), u"{SeriesInstanceUID}"_s);
    }

    void ownTemplate()
    {
        open(m_desk->home.path(u"images"_s));
        auto *field = part<QLineEdit>("layoutTemplate");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, u"{PatientID}"_s);
        QVERIFY(!ok()->isEnabled());
        QVERIFY(words("layoutWords").contains(u"share a folder"_s));
        QTest::keyClicks(field, u"/{SeriesInstanceUID:-5}"_s);
        QTRY_VERIFY_WITH_TIMEOUT(ok()->isEnabled(), timeoutMs);
        part<QSpinBox>("jobsSpin")->setValue(2);
        part<QSpinBox>("rateSpin")->setValue(100);
        QTest::mouseClick(ok(), Qt::LeftButton);
        const session::Settings &settings = m_desk->services().settings();
        QCOMPARE(settings.value(session::Setting::Layout).toString(), u"{PatientID}/{SeriesInstanceUID:-5}"_s);
        QCOMPARE(settings.value(session::Setting::Jobs).toInt(), 2);
        QCOMPARE(settings.value(session::Setting::RateLimit).toInt(), 100);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->services().downloads().progress().done, 5, timeoutMs);
        const Series first = ofTwoLicences().first();
        QVERIFY(m_desk->services().disk().folder(first.seriesUid).contains(first.patientId + u'/'));
    }
};

QTEST_MAIN(TestDownloadDialog)
#include "tst_downloaddialog.moc"
