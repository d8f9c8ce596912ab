// SPDX-License-Identifier: Apache-2.0
#include "demodesk.h"

#include "core/files.h"
#include "demo/content/archivecontent.h"
#include "models/rowlook.h"
#include "session/foldercheck.h"
#include "support/waiting.h"

#include <QDialog>
#include <QDirIterator>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;

namespace {
constexpr int timeoutMs = 60'000;
}

//! Files that are deleted or spoilt outside the program, in folders with long names, and what the inspector says then.
class TestLostFiles : public QObject
{
    Q_OBJECT

    std::unique_ptr<DemoDesk> m_desk;
    Series m_series;
    QString m_folder; //!< of the series

    session::SeriesSelection &selection() const { return m_desk->services().session()->selection(); }
    session::DiskIndex &disk() const { return m_desk->services().disk(); }
    QString factOnDisk() const { return m_desk->find<QLabel>("factDisk")->text(); }

    //! No text makes the inspector wider than its pane.
    void checkWidth() const
    {
        const auto *inspector = m_desk->find<QWidget>("inspector");
        for (const QWidget *part : inspector->findChildren<QWidget *>())
            if (part->isVisible() && part->mapTo(inspector, QPoint(part->width(), 0)).x() > inspector->width())
                QFAIL(qPrintable(u"%1 %2 ends at %3 of %4"_s
                                     .arg(QLatin1StringView(part->metaObject()->className()), part->objectName())
                                     .arg(part->mapTo(inspector, QPoint(part->width(), 0)).x())
                                     .arg(inspector->width())));
    }

    void damageAndVerify()
    {
        QDirIterator files(m_folder, {u"*.dcm"_s}, QDir::Files);
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() - 4) && file.write("!!!!") == 4); // pixels
        file.close();
        m_desk->trigger(desktop::Act::VerifyFolder);
        QDialog *dialog = m_desk->dialog("verifyDialog");
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"startCheck"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(disk().isDamaged(m_series.seriesUid), timeoutMs);
        dialog->close();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DemoDesk>();
        for (const demo::SeriesEntry &entry : demo::content().series)
            if (entry.record.modality == "CT"_L1 && entry.images >= 2 && entry.images <= 5)
                m_series = entry.record;
        QVERIFY(!m_series.seriesUid.isEmpty());
        const QString root = m_desk->home.path(QString(120, u'f'));
        QVERIFY(answerOf(m_desk->services().session()->basket().add({m_series})));
        QVERIFY(answerOf(m_desk->services().download({.root = root, .layout = u"{SeriesInstanceUID}"_s}, 1)));
        QTRY_VERIFY_WITH_TIMEOUT(disk().contains(m_series.seriesUid), timeoutMs);
        m_folder = disk().folder(m_series.seriesUid);
        m_desk->load(m_series.collection);
        selection().tickOnly(QStringList {m_series.seriesUid});
        QTRY_VERIFY_WITH_TIMEOUT(factOnDisk().contains(u"MD5"_s), timeoutMs);
        checkWidth();
    }
    void cleanup() { m_desk.reset(); }

    //! Neither a restart nor a wait is needed.
    void selectingLooksAtTheFolder()
    {
        QVERIFY(QDir(m_folder).removeRecursively());
        selection().clear();
        selection().tickOnly(QStringList {m_series.seriesUid});
        QTRY_VERIFY_WITH_TIMEOUT(!disk().contains(m_series.seriesUid), timeoutMs);
        QTRY_COMPARE(factOnDisk(), u"no longer: its files are gone"_s);
        QTRY_COMPARE(m_desk->services().session()->selectionSummary().facts().onDisk, 0);
        checkWidth();
    }

    void refreshLooksAtAllFolders()
    {
        selection().clear();
        QVERIFY(QDir(m_folder).removeRecursively());
        m_desk->trigger(desktop::Act::Refresh);
        QTRY_VERIFY_WITH_TIMEOUT(!disk().contains(m_series.seriesUid), timeoutMs);
    }

    //! What a verification found is known when its dialog is closed, and after a look at all folders.
    void damageStaysUntilItIsDownloadedAgain()
    {
        damageAndVerify();
        session::FolderCheck check(disk());
        QSignalSpy checked(&check, &session::FolderCheck::checked);
        check.check();
        QVERIFY(checked.wait(timeoutMs));
        QVERIFY(!disk().contains(m_series.seriesUid));
        QTRY_COMPARE(factOnDisk(), u"damaged: download it again"_s);
        const session::LocalStatusLookup &status = m_desk->services().session()->localStatus();
        QCOMPARE(models::rowState(models::statusOf(status, m_series.seriesUid)), models::RowState::Failed);

        const QString root = m_desk->home.path(QString(120, u'f'));
        QVERIFY(answerOf(m_desk->services().download({.root = root, .layout = u"{SeriesInstanceUID}"_s}, 1)));
        QTRY_VERIFY_WITH_TIMEOUT(disk().contains(m_series.seriesUid), timeoutMs);
        QCOMPARE(disk().folder(m_series.seriesUid), m_folder);
        QVERIFY(disk().damages().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(factOnDisk().contains(u"MD5"_s), timeoutMs);
    }

    //! A download does not replace a folder that has files of anyone else.
    void damageBesideOtherFilesIsNotReplaced()
    {
        QVERIFY(writeFile(m_folder + u"/notes.txt"_s, "mine"));
        damageAndVerify();
        const session::Damages before = disk().damages();
        QVERIFY(!before.cbegin()->isReplaceable);
        QSignalSpy ended(&m_desk->services().downloads(), &transfer::DownloadManager::ended);
        const QString root = m_desk->home.path(QString(120, u'f'));
        QVERIFY(answerOf(m_desk->services().download({.root = root, .layout = u"{SeriesInstanceUID}"_s}, 1)));
        QTRY_VERIFY_WITH_TIMEOUT(ended.count() > 0, timeoutMs);
        QCOMPARE(readFile(m_folder + u"/notes.txt"_s).value_or(QByteArray()), "mine");
        QVERIFY(disk().isDamaged(m_series.seriesUid));
    }

    void longPathsAreWrapped()
    {
        for (QDirIterator files(m_folder, {u"*.dcm"_s}, QDir::Files); files.hasNext();) {
            const QString file = files.next();
            QVERIFY(writeFile(file, QByteArray(QFileInfo(file).size(), 'x'))); // as large as before
        }
        selection().clear();
        selection().tickOnly(QStringList {m_series.seriesUid});
        QTRY_VERIFY2_WITH_TIMEOUT(m_desk->words("previewNotice").contains(u"fff"_s),
                                  qPrintable(m_desk->words("previewNotice")), timeoutMs);
        checkWidth();
    }
};

QTEST_MAIN(TestLostFiles)
#include "tst_lostfiles.moc"
