// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include "demo/server/demoserver.h"
#include "desktop/palette/command.h"
#include "desktop/palette/commanddelegate.h"
#include "models/celldata.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace tcia;
using desktop::Command;
using desktop::TextRange;

namespace {

constexpr int timeoutMs = 30'000;

Command command(const QString &text, Command::Group group = Command::Group::Action, bool isEnabled = true)
{
    return {.group = group, .text = text, .isEnabled = isEnabled};
}

} // namespace

//! The command palette: what it finds, and what happens when that is chosen by keys alone.
class TestCommandPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto port = m_server.start();
        QVERIFY(port);
        m_base = archive::demonstrationUrl(*port, archive::DialectId::NbiaV4);
    }

    void findsWhereWordsOccur()
    {
        using Ranges = QList<TextRange>;
        QCOMPARE(desktop::occurrences(u"Download basket"_s, {u"bas"_s, u"DOWN"_s}), (Ranges {{0, 4}, {9, 3}}));
        QCOMPARE(desktop::occurrences(u"Download basket"_s, {u"down"_s, u"ownlo"_s}),
                 (Ranges {{0, 6}})); // they overlap
        QCOMPARE(desktop::occurrences(u"Download basket"_s, {u"down"_s, u"list"_s}), Ranges());
    }

    void ordersMatches()
    {
        const auto textsOf = [](const QList<Command> &commands) {
            QStringList texts;
            for (const Command &each : commands)
                texts << each.text;
            return texts;
        };
        using enum Command::Group;
        const QList<Command> all {command(u"Shutdown"_s),
                                  command(u"Move down"_s, Action, false),
                                  command(u"Speed of downloads"_s),
                                  command(u"Download"_s),
                                  command(u"State: downloaded"_s, Filter),
                                  command(u"Quit"_s),
                                  command(u"Search for “x”"_s, Place)};
        QCOMPARE(textsOf(desktop::matching(all, u"down"_s, 12)),
                 (QStringList {u"Download"_s, u"Speed of downloads"_s, u"Shutdown"_s, u"Move down"_s,
                               u"State: downloaded"_s, u"Search for “x”"_s}));
        QCOMPARE(textsOf(desktop::matching(all, u"down"_s, 4)),
                 (QStringList {u"Download"_s, u"Speed of downloads"_s, u"State: downloaded"_s, u"Search for “x”"_s}));
        QCOMPARE(textsOf(desktop::matching(all, u" "_s, 12)),
                 (QStringList {u"Shutdown"_s, u"Speed of downloads"_s, u"Download"_s, u"Quit"_s}));
        const QList<Command> ct {command(u"Select all"_s), command(u"Act now"_s, Action, false),
                                 command(u"Sector: 7"_s, Filter), command(u"Modality: CT"_s, Filter),
                                 command(u"Search for “ct”"_s, Place)};
        QCOMPARE(
            textsOf(desktop::matching(ct, u"ct"_s, 12)),
            (QStringList {u"Modality: CT"_s, u"Sector: 7"_s, u"Select all"_s, u"Act now"_s, u"Search for “ct”"_s}));
    }

    void init()
    {
        m_desk = std::make_unique<tests::Desk>();
        m_desk->start(m_base);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->model().rowCount() >= 12, timeoutMs);
    }
    void cleanup()
    {
        m_desk->trigger(desktop::Act::ClearFilter); // it would be restored by the next start
        m_desk.reset();
    }

    void runsAnAction()
    {
        m_desk->trigger(desktop::Act::ViewSeries);
        m_desk->find<QLineEdit>("searchField")->setFocus();
        QVERIFY(openPalette()); // by a key that deletes text in fields
        type(u"tree"_s);
        QCOMPARE(current(), u"Tree"_s);
        press(Qt::Key_Return);
        QVERIFY(!palette()->isVisible());
        QTRY_VERIFY(m_desk->tree().isVisible());
        QCOMPARE(QApplication::focusWidget(), m_desk->find<QLineEdit>("searchField"));
    }

    //! What has no menu, or another name in it.
    void findsFoldersAndAppearance()
    {
        QVERIFY(openPalette());
        for (const auto &[typed, found] :
             {std::pair(u"open a folder"_s, u"Verify folder…"_s), std::pair(u"import"_s, u"Adopt folder…"_s),
              std::pair(u"disk"_s, u"Open the download folder"_s), std::pair(u"theme"_s, u"Dark appearance"_s),
              std::pair(u"preferences"_s, u"Settings…"_s), std::pair(u"pacs"_s, u"Convert or send the selection…"_s)}) {
            type(typed);
            QVERIFY2(list()->findItems(found, Qt::MatchExactly).size() == 1, qPrintable(typed));
        }
        press(Qt::Key_Escape);
        for (const auto &[words, theme] : {std::pair(u"dark"_s, u"dark"_s), std::pair(u"light"_s, u"light"_s),
                                           std::pair(u"system"_s, u"system"_s)}) {
            QVERIFY(openPalette());
            type(words);
            QVERIFY2(current().contains(u"appearance"_s), qPrintable(current()));
            press(Qt::Key_Return);
            QCOMPARE(m_desk->services().settings().value(session::Setting::Theme).toString(), theme);
        }
    }

    void skipsWhatCannotBeDone()
    {
        QVERIFY(openPalette());
        type(u"retry"_s);
        for (int row = 0; row < list()->count(); ++row)
            if (list()->item(row)->text().startsWith(u"Retry"_s))
                QVERIFY(!(list()->item(row)->flags() & Qt::ItemIsEnabled));
        QCOMPARE(current(), u"Search for “retry”"_s);
        press(Qt::Key_Up);
        QCOMPARE(current(), u"Search for “retry”"_s);
        press(Qt::Key_Escape);
        QVERIFY(!palette()->isVisible());
    }

    //! The look at a series before its download, of which the inspector has the button.
    void peeks()
    {
        QVERIFY(openPalette());
        type(u"peek"_s);
        const auto found = [this] { return list()->findItems(u"Peek at the selected series"_s, Qt::MatchExactly); };
        QCOMPARE(found().size(), 1);
        QVERIFY(!(found().first()->flags() & Qt::ItemIsEnabled)); // nothing is selected
        press(Qt::Key_Escape);
        const QModelIndex patient = m_desk->open(m_desk->collection(u"Demo-Lung-CT"_s));
        m_desk->choose(m_desk->open(m_desk->open(patient)));
        session::ServerSession &session = *m_desk->services().session();
        QTRY_COMPARE_WITH_TIMEOUT(session.selection().count(), 1, timeoutMs);
        QSignalSpy finished(&session.peek(), &session::Peek::finished);
        QVERIFY(openPalette());
        type(u"peek"_s);
        QCOMPARE(current(), u"Peek at the selected series"_s);
        press(Qt::Key_Return);
        QVERIFY(finished.size() == 1 || finished.wait(timeoutMs));
    }

    // Beside a command: what it would concern, or why it cannot be used.
    void saysWhatACommandConcerns()
    {
        const auto noteOf = [this](const QString &text) {
            for (int row = 0; row < list()->count(); ++row)
                if (list()->item(row)->text() == text)
                    return list()->item(row)->data(desktop::NoteRole).toString();
            return u"(not offered)"_s;
        };
        const QModelIndex patient = m_desk->open(m_desk->collection(u"Demo-Lung-CT"_s));
        m_desk->choose(m_desk->open(m_desk->open(patient)));
        session::ServerSession &session = *m_desk->services().session();
        QTRY_VERIFY_WITH_TIMEOUT(session.selection().count() == 1 && session.selectionSummary().isCurrent(), timeoutMs);
        QVERIFY(openPalette());
        type(u"down"_s);
        QVERIFY2(noteOf(u"Download selection…"_s).startsWith(u"1 series, "_s),
                 qPrintable(noteOf(u"Download selection…"_s)));
        QCOMPARE(noteOf(u"Download basket…"_s), u"the basket is empty"_s);
        QCOMPARE(noteOf(u"Open the download folder"_s),
                 m_desk->services().settings().value(session::Setting::Folder).toString());
        QCOMPARE(noteOf(u"Limit download speed…"_s), u"no limit"_s);
        QCOMPARE(noteOf(u"Move down"_s), u"nothing chosen in Transfers"_s);
        type(u"neither"_s); // a value by the word that is shown for it
        QVERIFY(noteOf(u"On disk or in basket: Neither"_s).endsWith(u" series"_s));
        type(u"limit"_s);
        press(Qt::Key_Return);
        QVERIFY(m_desk->dialog("settingsDialog"));
        QVERIFY(m_desk->find<QSpinBox>("settingsRate")->hasFocus());
        m_desk->find<QDialog>("settingsDialog")->reject();
    }

    void choosesAFilter()
    {
        QVERIFY(m_desk->open(m_desk->collection(u"Demo-Lung-CT"_s)).isValid());
        QTRY_VERIFY_WITH_TIMEOUT(hasCounts(), timeoutMs);
        QVERIFY(openPalette());
        type(u"modality: ct"_s);
        QCOMPARE(current(), u"Modality: CT"_s);
        press(Qt::Key_Enter);
        QTRY_COMPARE(m_desk->chips(), QStringList {u"Modality CT"_s});
        QVERIFY(openPalette());
        type(u"modality: ct"_s);
        press(Qt::Key_Enter); // again: no longer
        QTRY_COMPARE(m_desk->chips(), QStringList());
    }

    void goesToASeriesAndSearches()
    {
        const QModelIndex patient = m_desk->open(m_desk->collection(u"Demo-Lung-CT"_s));
        const QModelIndex series = m_desk->open(m_desk->open(patient));
        QVERIFY(series.isValid());
        const QString uid = series.data(models::NodeRole::SeriesUid).toString();
        QVERIFY(openPalette());
        type(uid);
        QCOMPARE(current(), QString(u"Series "_s + uid));
        press(Qt::Key_Return);
        QTRY_COMPARE(m_desk->services().session()->selection().count(), 1);
        QVERIFY(openPalette());
        type(u"no such words"_s);
        press(Qt::Key_Return);
        QCOMPARE(m_desk->services().session()->catalog().filter().text, u"no such words"_s);
        QTRY_COMPARE(m_desk->find<QLineEdit>("searchField")->text(), u"no such words"_s);
    }

    void staysInTheWindow()
    {
        QVERIFY(openPalette());
        for (const QSize size : {QSize(800, 520), QSize(1280, 800)}) {
            m_desk->window().resize(size);
            type(u"e"_s);
            QTRY_VERIFY(m_desk->window().rect().contains(palette()->geometry()));
        }
        for (int row = 0; row < list()->count(); ++row) // what is spoken has more than what is written
            QVERIFY(list()->item(row)->data(desktop::HeadingRole).toBool() ||
                    list()->item(row)->data(Qt::AccessibleTextRole).toString().startsWith(list()->item(row)->text()));
        m_desk->tree().setFocus();
        QVERIFY(!palette()->isVisible());
    }

private:
    QWidget *palette() const { return m_desk->find<QWidget>("commandPalette"); }
    QListWidget *list() const { return m_desk->find<QListWidget>("commandList"); }
    QString current() const { return list()->currentItem() ? list()->currentItem()->text() : QString(); }
    bool hasCounts() const
    {
        return !m_desk->services().session()->catalog().facetCounts(catalog::FacetId::Modality).isEmpty();
    }

    bool openPalette() const
    {
        QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : &m_desk->window();
        QTest::keyClick(target, Qt::Key_K, Qt::ControlModifier);
        return palette()->isVisible() && QApplication::focusWidget() == m_desk->find<QLineEdit>("commandField");
    }
    void type(const QString &text) const
    {
        m_desk->find<QLineEdit>("commandField")->clear();
        QTest::keyClicks(m_desk->find<QLineEdit>("commandField"), text);
    }
    void press(Qt::Key key) const { QTest::keyClick(m_desk->find<QLineEdit>("commandField"), key); }

    demo::DemoServer m_server;
    QUrl m_base;
    std::unique_ptr<tests::Desk> m_desk;
};

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
