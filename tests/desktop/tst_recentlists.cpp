// SPDX-License-Identifier: Apache-2.0
#include "demodesk.h"

#include "core/files.h"
#include "demo/content/archivecontent.h"
#include "session/recentlists.h"

#include <QCompleter>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;
using desktop::Act;

namespace {

constexpr int timeoutMs = 60'000;

} // namespace

//! The lists opened last in the menu, and the names of shared lists in their dialog.
class TestRecentLists : public QObject
{
    Q_OBJECT

    std::unique_ptr<DemoDesk> m_desk;

    //! The entries of the menu as it would open now.
    QList<QAction *> entries()
    {
        QMenu *menu = m_desk->window().actions()[Act::RecentLists].menu();
        Q_EMIT menu->aboutToShow();
        QList<QAction *> found;
        for (QAction *action : menu->actions())
            if (action->objectName() == "recentList"_L1)
                found << action;
        return found;
    }
    void empty()
    {
        m_desk->trigger(Act::ClearBasket);
        QTRY_COMPARE(m_desk->chosen(), 0);
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<DemoDesk>(); }
    void cleanup() { m_desk.reset(); }

    void aManifestIsOpenedAgain()
    {
        QVERIFY(entries().isEmpty());
        const QString path = m_desk->home.path(u"A & B.tcia"_s);
        QVERIFY(writeFile(path, demo::content().series.at(0).record.seriesUid.toUtf8() + '\n'));
        m_desk->window().addManifest(path);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->chosen(), 1, timeoutMs);
        QCOMPARE(entries().size(), 1);
        QVERIFY(entries().first()->text().startsWith(u"A && B.tcia\t"_s));
        empty();
        entries().first()->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->chosen(), 1, timeoutMs);
        QCOMPARE(entries().size(), 1);

        QVERIFY(QFile::remove(path)); // it says so
        empty();
        entries().first()->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->words("windowNotice").contains(u"A & B.tcia"_s), timeoutMs);
        QCOMPARE(m_desk->chosen(), 0);

        m_desk->window().actions()[Act::RecentLists].menu()->findChild<QAction *>(u"clearRecentLists"_s)->trigger();
        QVERIFY(entries().isEmpty());
    }

    void aSharedListIsCompletedAndOpenedAgain()
    {
        const QString name = demo::content().lists.first().name;
        for (const bool again : {false, true}) {
            m_desk->trigger(Act::OpenSharedList);
            QDialog *dialog = m_desk->dialog("sharedListDialog");
            QVERIFY(dialog);
            auto *field = dialog->findChild<QLineEdit *>(u"listName"_s);
            field->completer()->setCompletionPrefix(name.sliced(1));
            QCOMPARE(field->completer()->completionCount(), again ? 1 : 0);
            field->setText(name); // it may hold letters that no key of this keyboard types
            QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
            QTRY_VERIFY_WITH_TIMEOUT(!m_desk->find<QDialog>("sharedListDialog"), timeoutMs);
            QVERIFY(m_desk->chosen() > 0);
        }
        empty();
        QCOMPARE(entries().size(), 1);
        entries().first()->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->chosen() > 0, timeoutMs);
    }
};

QTEST_MAIN(TestRecentLists)
#include "tst_recentlists.moc"
