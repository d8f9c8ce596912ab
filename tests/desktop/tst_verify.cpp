// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include "core/files.h"
#include "demo/content/archivecontent.h"
#include "demo/server/demoserver.h"
#include "desktop/dialogs/verifydialog.h"

#include <QCheckBox>
#include <QDirIterator>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tcia;
using models::VerdictModel;

namespace {
constexpr int timeoutMs = 60'000;
}

//! “Verify folder…” as a user works it, over a folder really downloaded.
class TestVerify : public QObject
{
    Q_OBJECT

    tests::Home m_home;
    demo::DemoServer m_server;
    QUrl m_base;

    static QStringList imagesIn(const QString &folder)
    {
        QStringList files;
        for (QDirIterator walk(folder, {u"*.dcm"_s}, QDir::Files, QDirIterator::Subdirectories); walk.hasNext();)
            files << walk.next();
        files.sort();
        return files;
    }

    //! Two series of several images, in a new folder.
    QString downloaded(tests::Desk &desk, const QString &name)
    {
        QList<Series> chosen;
        for (const demo::SeriesEntry &entry : demo::content().series)
            if (entry.images >= 3 && entry.images <= 12 && chosen.size() < 2)
                chosen << Series {.seriesUid = entry.record.seriesUid};
        desk.services().session()->basket().clear();
        desk.services().session()->basket().add(chosen);
        QSignalSpy idle(&desk.services().downloads(), &transfer::DownloadManager::idle);
        const QString folder = m_home.path(name);
        desk.services().download({.root = folder, .layout = u"{SeriesInstanceUID}"_s}, 2);
        if (!idle.wait(timeoutMs) || desk.services().downloads().progress().failed > 0)
            qFatal("no download");
        return folder;
    }

    struct Dialog
    {
        QDialog *window;
        template <typename W>
        W *find(const char *name) const
        {
            return window->findChild<W *>(QString::fromLatin1(name));
        }
        QAbstractItemModel &rows() const { return *find<QTreeView>("verdictView")->model(); }
        QString words() const { return find<QLabel>("verifyWords")->text(); }
        void click(const char *name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
        bool isResting() const { return find<QLineEdit>("verifyFolder")->isEnabled(); }

        //! Types the folder and lets it be checked.
        void check(const QString &folder) const
        {
            auto *where = find<QLineEdit>("verifyFolder");
            where->selectAll();
            QTest::keyClicks(where, folder);
            click("startCheck");
            QTRY_VERIFY_WITH_TIMEOUT(isResting(), timeoutMs);
        }
        QStringList states() const
        {
            QStringList words;
            for (int row = 0; row < rows().rowCount(); ++row)
                words << rows().index(row, VerdictModel::StateColumn).data().toString();
            words.sort();
            return words;
        }
    };
    static Dialog opened(tests::Desk &desk)
    {
        desk.trigger(desktop::Act::VerifyFolder);
        Dialog dialog {desk.dialog("verifyDialog")};
        if (!dialog.window)
            qFatal("no dialog");
        return dialog;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto port = m_server.start();
        QVERIFY(port);
        m_base = archive::demonstrationUrl(*port, archive::DialectId::NbiaV4);
    }

    void wholeThenShortThenRepaired()
    {
        tests::Desk desk;
        desk.start(m_base);
        const QString folder = downloaded(desk, u"images"_s);
        const Dialog dialog = opened(desk);
        QCOMPARE(dialog.find<QLineEdit>("verifyFolder")->text(), folder); // last download folder
        dialog.check(folder);
        QCOMPARE(dialog.states(), (QStringList {u"Whole"_s, u"Whole"_s}));
        QVERIFY2(dialog.words().contains(u"2 of 2"_s), qPrintable(dialog.words()));
        QVERIFY(!dialog.find<QPushButton>("repairButton")->isEnabled());

        const QStringList images = imagesIn(folder);
        QVERIFY(QFile::remove(images.first()));
        dialog.check(folder);
        QCOMPARE(dialog.states(), (QStringList {u"Short"_s, u"Whole"_s}));
        const auto *details = dialog.find<QPlainTextEdit>("verifyDetails"); // in full: the worst, or the current row
        const QString missing = QFileInfo(images.first()).fileName() + u" is missing"_s;
        QVERIFY2(details->toPlainText().contains(missing), qPrintable(details->toPlainText()));
        QVERIFY(details->isReadOnly() && details->textInteractionFlags() & Qt::TextSelectableByKeyboard);
        auto *view = dialog.find<QTreeView>("verdictView");
        view->setCurrentIndex(view->model()->index(1, 0));
        QVERIFY(!details->toPlainText().contains(u"missing"_s));
        for (int column = 0; column < view->header()->count() - 1; ++column) // no title is cut
            QVERIFY(view->columnWidth(column) >= view->header()->sectionSizeHint(column));
        QTest::mouseClick(dialog.find<QCheckBox>("onlyShort"), Qt::LeftButton, {},
                          QPoint(5, dialog.find<QCheckBox>("onlyShort")->height() / 2));
        QCOMPARE(dialog.states(), (QStringList {u"Short"_s}));

        QSignalSpy idle(&desk.services().downloads(), &transfer::DownloadManager::idle);
        QVERIFY(dialog.find<QPushButton>("repairButton")->isEnabled());
        dialog.click("repairButton");
        QVERIFY(!dialog.find<QPushButton>("repairButton")->isEnabled());
        QVERIFY(idle.wait(timeoutMs));
        QCOMPARE(imagesIn(folder), images);
        QTRY_COMPARE(dialog.states(), QStringList()); // it is whole now, and only defective ones are shown
        QVERIFY2(dialog.words().contains(u"2 of 2"_s), qPrintable(dialog.words()));
        const transfer::Transfer &repair = desk.services().downloads().transfers()[2]; // after the two downloads
        QVERIFY(!repair.series.patientId.isEmpty() && !repair.series.modality.isEmpty());
        dialog.check(folder);
        QCOMPARE(dialog.states(), QStringList()); // only incomplete series
    }

    void comparesWithTheServer()
    {
        tests::Desk desk;
        desk.start(m_base);
        const QString folder = downloaded(desk, u"asked"_s);
        const Dialog dialog = opened(desk);
        auto *ask = dialog.find<QCheckBox>("askServer");
        QVERIFY2(ask->text().contains(u"Under test"_s), qPrintable(ask->text()));
        ask->setChecked(true);
        QVERIFY(m_server.setFault(u"getSeries"_s, u"404"_s));
        dialog.check(folder);
        QVERIFY(m_server.setFault(u"getSeries"_s, u"none"_s));
        QCOMPARE(dialog.states(), (QStringList {u"Whole"_s, u"Whole"_s}));
        QVERIFY(dialog.rows().index(0, VerdictModel::ReasonColumn).data().toString().contains(u"does not have"_s));
        dialog.check(folder);
        QCOMPARE(dialog.rows().index(0, VerdictModel::ReasonColumn).data().toString(), QString());
    }

    void canBeStopped()
    {
        tests::Desk desk;
        desk.start(m_base);
        const QString folder = downloaded(desk, u"stopped"_s);
        const Dialog dialog = opened(desk);
        dialog.find<QCheckBox>("askServer")->setChecked(true);
        QVERIFY(m_server.setFault(u"getSeries"_s, u"stall"_s));
        auto *where = dialog.find<QLineEdit>("verifyFolder");
        where->setText(folder);
        dialog.click("startCheck");
        QTRY_VERIFY_WITH_TIMEOUT(dialog.window->findChild<QPushButton *>(u"startCheck"_s)->text().contains(u"top"_s),
                                 timeoutMs);
        dialog.click("startCheck");
        QTRY_VERIFY_WITH_TIMEOUT(dialog.isResting(), timeoutMs);
        QCOMPARE(dialog.rows().rowCount(), 0);
        dialog.click("startCheck");
        dialog.window->close(); // in the middle of it
        QTRY_VERIFY(!desk.find<QDialog>("verifyDialog"));
        QVERIFY(m_server.setFault(u"getSeries"_s, u"none"_s));
    }

    void noRecord()
    {
        tests::Desk desk;
        desk.start(m_base);
        QVERIFY(QDir().mkpath(m_home.path(u"empty"_s)));
        const Dialog dialog = opened(desk);
        dialog.check(m_home.path(u"empty"_s));
        QVERIFY2(dialog.words().contains(u"metadata.csv"_s), qPrintable(dialog.words()));
        dialog.find<QLineEdit>("verifyFolder")->setText(u"not/absolute"_s);
        QVERIFY(!dialog.find<QPushButton>("startCheck")->isEnabled());
    }
};

QTEST_MAIN(TestVerify)
#include "tst_verify.moc"
