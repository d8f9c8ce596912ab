// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include "desktop/panes/basketmenu.h"
#include "support/sampleseries.h"
#include "support/smallarchive.h"
#include "support/waiting.h"

#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;
using desktop::Act;

namespace {

constexpr int timeoutMs = 60'000;
const QString markup = u"<b>Lung</b> & more"_s;

} // namespace

//! Several baskets in the window: named, chosen, deleted, and those of another server.
class TestBaskets : public QObject
{
    Q_OBJECT

    std::unique_ptr<Home> m_home;
    std::unique_ptr<SmallArchive> m_here, m_there;

    archive::Server there() const
    {
        archive::Server server = m_there->server();
        server.name = u"There & then"_s;
        return server;
    }

    //! Adds all series of the only collection.
    static bool fill(Desk &desk)
    {
        if (!QTest::qWaitFor([&desk] { return desk.model().rowCount() == 1; }, timeoutMs))
            return false;
        if (!desk.open(desk.model().index(0, 0)).isValid())
            return false;
        const catalog::Catalog &catalog = desk.services().session()->catalog();
        if (!QTest::qWaitFor([&catalog] { return catalog.entries().front().isWhole(); }, timeoutMs))
            return false;
        desk.services().session()->selection().tickAllShown();
        desk.trigger(Act::AddToBasket);
        return QTest::qWaitFor([&desk] { return desk.chosen() == 2; }, timeoutMs);
    }

    //! The dialog that an action opens, with that name typed.
    static QDialog *typed(Desk &desk, Act act, const QString &name)
    {
        desk.trigger(act);
        QDialog *dialog = desk.dialog("basketNameDialog");
        if (dialog)
            dialog->findChild<QLineEdit *>()->setText(name);
        return dialog;
    }
    static void accept(QDialog *dialog) { QTest::keyClick(dialog, Qt::Key_Return); }

    //! Chooses in the pane's menu of baskets; its entries are returned.
    static QStringList choose(Desk &desk, const QString &label)
    {
        QMenu *menu = desk.find<QToolButton>("basketChooser")->menu();
        Q_EMIT menu->aboutToShow();
        QStringList entries;
        QAction *chosen = nullptr;
        for (QAction *action : menu->findChildren<QAction *>(u"chooseBasket"_s)) {
            entries << action->text();
            if (action->text().startsWith(label))
                chosen = action;
        }
        if (chosen)
            chosen->trigger();
        return entries;
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<Home>();
        m_here = std::make_unique<SmallArchive>();
        m_there = std::make_unique<SmallArchive>();
        for (SmallArchive *small : {m_here.get(), m_there.get()})
            small->collections = {{u"A"_s,
                                   {{patient(u"p"_s)},
                                    {study(u"p"_s, u"1"_s)},
                                    {series(u"1"_s, u"1.1"_s, u"CT"_s), series(u"1"_s, u"1.2"_s, u"MR"_s)}}}};
        QVERIFY(archive::saveServers(archive::serversPath(), {there()}));
    }

    void namedAndChosen()
    {
        Desk desk;
        desk.start(m_here->server().base, archive::DialectId::Legacy);
        QVERIFY(fill(desk));
        auto *chooser = desk.find<QToolButton>("basketChooser");
        QCOMPARE(chooser->text(), u"Basket · Under test"_s);
        accept(typed(desk, Act::RenameBasket, markup));
        QTRY_COMPARE(chooser->text(), u"<b>Lung</b> && more · Under test"_s);
        QVERIFY(desk.find<QToolButton>("basketButton")->text().contains(u"2 series"_s));

        QDialog *dialog = typed(desk, Act::NewBasket, u" <B>lung</B> & more "_s);
        auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!ok->isEnabled()); // taken
        dialog->findChild<QLineEdit *>()->setText(u"Second"_s);
        QVERIFY(ok->isEnabled());
        accept(dialog);
        QTRY_COMPARE(chooser->text(), u"Second · Under test"_s);
        QTRY_COMPARE(desk.chosen(), 0);
        desk.trigger(Act::ShowBasket);
        QTRY_VERIFY(desk.words("basketNotice").startsWith(u"The basket “Second” is empty."_s));

        QCOMPARE(choose(desk, u"<b>Lung</b> && more\t2"_s).size(), 2);
        QTRY_COMPARE(desk.chosen(), 2);
        QCOMPARE(chooser->text(), u"<b>Lung</b> && more · Under test"_s);
        QTRY_VERIFY(desk.find<QLabel>("basketTotals")->text().contains(u"2 series"_s));
        const int narrowest = desk.window().minimumSizeHint().width();
        accept(typed(desk, Act::RenameBasket, QString(60, u'W')));
        QTRY_VERIFY(desk.find<QToolButton>("basketChooser")->toolTip().startsWith(QString(60, u'W')));
        QVERIFY(chooser->text().size() < 40);
        QTRY_VERIFY2(desk.window().minimumSizeHint().width() <= narrowest, "a name widens the window");
        accept(typed(desk, Act::RenameBasket, markup));
        QTRY_COMPARE(chooser->text(), u"<b>Lung</b> && more · Under test"_s);

        desk.trigger(Act::ClearBasket);
        QTRY_COMPARE(desk.chosen(), 0);
        choose(desk, u"Second"_s);
        desk.trigger(Act::Undo);
        QTRY_COMPARE(desk.chosen(), 2);
        QCOMPARE(chooser->text(), u"<b>Lung</b> && more · Under test"_s);
    }

    //! Baskets of one server as sets; every change is said with its name and can be undone.
    void mergedSubtractedAndCompared()
    {
        Desk desk;
        desk.start(m_here->server().base, archive::DialectId::Legacy);
        QVERIFY(fill(desk)); // 1.1 and 1.2
        for (const Act act : {Act::UniteBaskets, Act::CompareBaskets})
            QVERIFY(!desk.window().actions()[act].isEnabled()); // no other one
        accept(typed(desk, Act::NewBasket, markup));
        QTRY_COMPARE(desk.chosen(), 0);
        QVERIFY(answerOf(desk.services().session()->basket().add(
            {series(u"1"_s, u"1.2"_s, u"MR"_s), series(u"1"_s, u"1.3"_s, u"MR"_s)})));
        QTRY_VERIFY(desk.window().actions()[Act::UniteBaskets].isEnabled());

        desk.trigger(Act::CompareBaskets);
        QDialog *dialog = desk.dialog("basketSetsDialog");
        QVERIFY(dialog);
        for (const char *figure : {"onlyHere", "inBoth", "onlyThere"})
            QTRY_COMPARE(dialog->findChild<QLabel *>(QString::fromLatin1(figure))->text(), u"1 series"_s);
        QVERIFY(!dialog->findChild<QPushButton *>(u"changeBasket"_s));
        dialog->reject();

        struct Case
        {
            Act act;
            QString button, words;
            qsizetype left;
        };
        for (const Case &one :
             {Case {Act::UniteBaskets, u"&Add 1 series"_s, u"Added 1 series to %1."_s, 3},
              Case {Act::IntersectBaskets, u"&Take out 1 series"_s, u"Took 1 series out of %1."_s, 1},
              Case {Act::SubtractBaskets, u"&Take out 1 series"_s, u"Took 1 series out of %1."_s, 1}}) {
            QTRY_VERIFY(!desk.find<QDialog>("basketSetsDialog"));
            desk.trigger(one.act);
            dialog = desk.dialog("basketSetsDialog");
            QVERIFY(dialog);
            auto *change = dialog->findChild<QPushButton *>(u"changeBasket"_s);
            QTRY_VERIFY(change->isEnabled());
            QCOMPARE(change->text(), one.button);
            accept(dialog);
            QTRY_COMPARE(desk.chosen(), one.left);
            QTRY_VERIFY(desk.statusText().startsWith(one.words.arg(markup)));
            QTest::mouseClick(desk.find<QToolButton>("selectionUndo"), Qt::LeftButton);
            QTRY_COMPARE(desk.chosen(), 2);
        }
    }

    //! What is deleted is named before.
    void deletingAsks()
    {
        Desk desk;
        desk.start(m_here->server().base, archive::DialectId::Legacy);
        QVERIFY(fill(desk));
        auto *chooser = desk.find<QToolButton>("basketChooser");
        accept(typed(desk, Act::DuplicateBasket, u"Copy"_s));
        QTRY_COMPARE(chooser->text(), u"Copy · Under test"_s);
        QTRY_COMPARE(desk.chosen(), 2);
        for (const bool agreed : {false, true}) {
            desk.trigger(Act::DeleteBasket);
            auto *question = qobject_cast<QMessageBox *>(desk.dialog("deleteBasketQuestion"));
            QVERIFY(question);
            QVERIFY(question->text().contains(u"“Copy” of Under test"_s));
            QVERIFY(question->informativeText().contains(u"2 series"_s));
            for (QAbstractButton *button : question->buttons())
                if ((question->buttonRole(button) == QMessageBox::AcceptRole) == agreed)
                    button->click();
            QTRY_VERIFY(!desk.find<QMessageBox>("deleteBasketQuestion"));
            QCOMPARE(desk.services().session()->baskets().ofServer().size(), agreed ? 1 : 2);
        }
        QCOMPARE(chooser->text(), u"Basket · Under test"_s);
        QTRY_COMPARE(desk.chosen(), 2);
    }

    //! A server without a basket names those of the others, and goes there; what was open is open again after a
    //! restart.
    void anotherServer()
    {
        session::Launch launch;
        launch.server = there().name;
        {
            Desk desk;
            desk.start(launch);
            QVERIFY(fill(desk));
            accept(typed(desk, Act::DuplicateBasket, markup));
            QTRY_COMPARE(desk.services().session()->baskets().current().name, markup);
            QTRY_COMPARE(desk.chosen(), 2);
        }
        Desk desk;
        desk.start(m_here->server().base, archive::DialectId::Legacy);
        desk.trigger(Act::ShowBasket);
        QTRY_VERIFY_WITH_TIMEOUT(desk.words("basketNotice").startsWith(u"This server has no basket yet"_s), timeoutMs);
        const auto links = [&desk] {
            QStringList out;
            for (const auto *link : desk.window().findChildren<QPushButton *>(u"otherBasket"_s))
                if (link->isVisible() && link->text().contains(u": 2 series"_s))
                    out << link->text().section(u':', 0, 0);
            return out;
        };
        QTRY_COMPARE(links(), (QStringList {u"<b>Lung</b> && more of There && then"_s, u"Basket of There && then"_s}));
        desk.window().findChild<QPushButton *>(u"otherBasket"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(desk.services().sessions().selectedName(), there().name, timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(desk.services().session() && desk.chosen() == 2, timeoutMs);
        QCOMPARE(desk.services().session()->baskets().current().name, markup);
    }
};

QTEST_MAIN(TestBaskets)
#include "tst_baskets.moc"
