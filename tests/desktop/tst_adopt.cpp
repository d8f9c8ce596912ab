// SPDX-License-Identifier: Apache-2.0
#include "demodesk.h"

#include "core/files.h"
#include "demo/content/archivecontent.h"
#include "models/adoptionmodel.h"

#include <QApplication>
#include <QDialog>
#include <QDirIterator>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tcia;
using models::AdoptionModel;

namespace {
constexpr int timeoutMs = 60'000;
}

//! “Adopt folder…” as a user works it, over images that another program has laid out.
class TestAdoptDialog : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QStringList m_uids; //!< of two series of several images
    QString m_images;   //!< a folder with a folder for each of them, named by its UID, and nothing else

    static constexpr qsizetype tail = 6; // characters of a UID that name its folder

    //! The images, in a new folder, in files whose names say nothing.
    QString laidOut(const QString &name) const
    {
        const QString to = m_folder.filePath(name);
        for (const QString &uid : m_uids) {
            int number = 0;
            const QString folder = to + u"/other program/"_s + uid.right(tail);
            QDir().mkpath(folder);
            for (QDirIterator it(m_images + u'/' + uid, {u"*.dcm"_s}, QDir::Files); it.hasNext();)
                if (!QFile::copy(it.next(), folder + u"/IM%1"_s.arg(number++)))
                    qFatal("no copy");
        }
        return to;
    }

    struct Dialog
    {
        QDialog *window;
        template <typename W>
        W *find(const char *name) const
        {
            return window->findChild<W *>(QString::fromLatin1(name));
        }
        QAbstractItemModel &rows() const { return *find<QTreeView>("adoptView")->model(); }
        QString words() const { return find<QLabel>("adoptWords")->text(); }
        void click(const char *name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
        bool isResting() const { return find<QLineEdit>("adoptFolder")->isEnabled(); }

        void look(const QString &folder) const
        {
            auto *where = find<QLineEdit>("adoptFolder");
            where->selectAll();
            QTest::keyClicks(where, folder);
            click("startAdoption");
        }
        QStringList column(int number) const
        {
            QStringList words;
            for (int row = 0; row < rows().rowCount(); ++row)
                words << rows().index(row, number).data().toString();
            words.sort();
            return words;
        }
        QStringList states() const { return column(AdoptionModel::StateColumn); }
    };
    static Dialog opened(tests::Desk &desk)
    {
        desk.trigger(desktop::Act::AdoptFolder);
        const Dialog dialog {desk.dialog("adoptDialog")};
        if (!dialog.window)
            qFatal("no dialog");
        return dialog;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QList<Series> chosen;
        for (const demo::SeriesEntry &entry : demo::content().series)
            if (entry.images >= 3 && entry.images <= 12 && chosen.size() < 2)
                chosen << Series {.seriesUid = entry.record.seriesUid};
        for (const Series &one : std::as_const(chosen))
            m_uids << one.seriesUid;
        tests::DemoDesk desk; // in a home of its own, which does not know what is done with the images
        desk.services().session()->basket().add(chosen);
        QSignalSpy idle(&desk.services().downloads(), &transfer::DownloadManager::idle);
        m_images = m_folder.filePath(u"images"_s);
        desk.services().download({.root = m_images, .layout = u"{SeriesInstanceUID}"_s}, 2);
        QVERIFY(idle.wait(timeoutMs));
        for (const QString &uid : std::as_const(m_uids))
            QVERIFY(QFile::exists(m_images + u'/' + uid));
    }

    void wholeSeriesAreAdoptedAndShownAsOnDisk()
    {
        tests::DemoDesk desk;
        const QString folder = laidOut(u"whole"_s);
        QVERIFY(writeFile(folder + u"/other program/notes.txt"_s, "not DICOM"));
        const Dialog dialog = opened(desk);
        dialog.look(folder);
        QTRY_COMPARE_WITH_TIMEOUT(dialog.states(), QStringList(2, u"Can be adopted"_s), timeoutMs);
        QVERIFY(!QFile::exists(folder + u"/tcia-series.jsonl"_s)); // nobody has confirmed it
        QVERIFY(!desk.services().disk().contains(m_uids[0]));
        QCOMPARE(dialog.find<QPushButton>("adoptButton")->text(), u"&Adopt 2 series"_s);
        dialog.find<QPushButton>("adoptButton")->click();
        dialog.window->reject(); // they are being recorded
        QVERIFY(dialog.window->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(dialog.states(), QStringList(2, u"On disk"_s), timeoutMs);
        for (const QString &uid : std::as_const(m_uids)) {
            QTRY_VERIFY_WITH_TIMEOUT(desk.services().disk().contains(uid), timeoutMs);
            QCOMPARE(desk.services().disk().folder(uid), folder + u"/other program/"_s + uid.right(tail));
        }
        QVERIFY(!dialog.find<QPushButton>("adoptButton")->isEnabled());
        dialog.window->reject();
        QVERIFY(!dialog.window->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder + u"/tcia-provenance.json"_s), timeoutMs);
        QVERIFY(session::Settings().value(session::Setting::Folder).toString() != folder); // downloads go elsewhere
        tests::Desk again;                                                                 // a later start
        QTRY_VERIFY_WITH_TIMEOUT(again.services().disk().contains(m_uids[0]), timeoutMs);
    }

    void whatCannotBeAdoptedIsSaidWithItsReason()
    {
        tests::DemoDesk desk;
        const QString folder = laidOut(u"defective"_s);
        const QString few = folder + u"/other program/"_s + m_uids[0].right(tail);
        const QString parted = folder + u"/other program/"_s + m_uids[1].right(tail);
        QVERIFY(QFile::remove(few + u"/IM0"_s));
        QVERIFY(QDir().mkpath(folder + u"/elsewhere"_s));
        QVERIFY(QFile::rename(parted + u"/IM1"_s, folder + u"/elsewhere/IM1"_s));
        const Dialog dialog = opened(desk);
        dialog.look(folder);
        QTRY_COMPARE_WITH_TIMEOUT(dialog.states(), (QStringList {u"Cannot be adopted"_s, u"Short"_s}), timeoutMs);
        const QStringList reasons = dialog.column(AdoptionModel::ReasonColumn);
        QVERIFY2(reasons.contains(u"Its files lie in several folders."_s), qPrintable(reasons.join(u'\n')));
        QVERIFY(!dialog.find<QPushButton>("adoptButton")->isEnabled());
        QVERIFY2(dialog.words().contains(u"2 cannot be adopted"_s), qPrintable(dialog.words()));
    }

    void aDroppedFolderIsLookedInto()
    {
        tests::DemoDesk desk;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(laidOut(u"dropped"_s))});
        const QPoint middle = desk.window().rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&desk.window(), &enter);
        QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&desk.window(), &event);
        QVERIFY(event.isAccepted());
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<QDialog>("adoptDialog"), timeoutMs);
        const Dialog dialog {desk.find<QDialog>("adoptDialog")};
        QTRY_COMPARE_WITH_TIMEOUT(dialog.states(), QStringList(2, u"Can be adopted"_s), timeoutMs);
        QCOMPARE(desk.chosen(), 0); // it is no list for the basket
    }

    void stopEndsTheQuestions()
    {
        tests::DemoDesk desk;
        QVERIFY(desk.server.setFault(u"getSeries"_s, u"stall"_s));
        const Dialog dialog = opened(desk);
        dialog.look(laidOut(u"stopped"_s));
        QTRY_VERIFY_WITH_TIMEOUT(dialog.words().contains(u"Asking the server"_s), timeoutMs);
        dialog.click("startAdoption");
        QTRY_VERIFY_WITH_TIMEOUT(dialog.isResting(), timeoutMs);
        QCOMPARE(dialog.states(), QStringList(2, u"Unknown"_s));
        QVERIFY(!dialog.find<QPushButton>("adoptButton")->isEnabled());
    }
};

QTEST_MAIN(TestAdoptDialog)
#include "tst_adopt.moc"
