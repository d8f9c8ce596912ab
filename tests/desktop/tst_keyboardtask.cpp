// SPDX-License-Identifier: Apache-2.0
#include "demodesk.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace tcia;

namespace {
constexpr int timeoutMs = 60'000;
constexpr int mostKeys = 40;
} // namespace

//! The core task by the keyboard alone: all CT of one manufacturer, look at one, ten into the basket, download them,
//! see that they are whole.
class TestKeyboardTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesFewKeys()
    {
        tests::DemoDesk desk;
        session::ServerSession &session = *desk.services().session();
        press(Qt::Key_I, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(session.indexing().progress().state, catalog::IndexState::Done, timeoutMs);

        press(Qt::Key_1, Qt::ControlModifier);
        press(Qt::Key_F, Qt::ControlModifier);
        type(u"siemens ct"_s);
        auto *table = desk.find<desktop::TickedView>("seriesTable");
        QTRY_VERIFY_WITH_TIMEOUT(!session.catalog().filter().isEmpty() && session.catalog().isSettled(), timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() == session.catalog().visible().series, timeoutMs);
        QVERIFY(table->model()->rowCount() >= 10);
        press(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget(), table);

        press(Qt::Key_Down);
        QTRY_COMPARE(session.selection().count(), 1);
        const Series first = session::recordsOf(session.selection().selected()).first();
        QCOMPARE(first.modality, u"CT"_s);
        QVERIFY(first.manufacturer.contains(u"siemens"_s, Qt::CaseInsensitive));
        press(Qt::Key_3, Qt::AltModifier); // its first control is the offer to look
        press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<QWidget>("previewImage")->isVisible(), timeoutMs);

        press(Qt::Key_2, Qt::AltModifier);
        for (int i = 0; i < 9; ++i)
            press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(session.selection().count(), 10);
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(desk.chosen(), qsizetype(10), timeoutMs);
        press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        const auto *dialog = desk.dialog("downloadDialog");
        QVERIFY(dialog);
        const auto *queue = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QTRY_VERIFY_WITH_TIMEOUT(queue->isEnabled(), timeoutMs); // once it is known what the download means
        press(Qt::Key_Return);
        QTRY_VERIFY(!desk.find<QDialog>("downloadDialog"));
        desk.window().activateWindow(); // there is no window manager to do so
        transfer::DownloadManager &downloads = desk.services().downloads();
        QTRY_COMPARE_WITH_TIMEOUT(downloads.progress().done, 10, timeoutMs);
        press(Qt::Key_5, Qt::AltModifier);
        QVERIFY(desk.find<QTreeView>("transfersView")->isVisible());
        QVERIFY2(m_keys <= mostKeys, qPrintable(QString::number(m_keys)));
    }

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTRY_VERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        ++m_keys;
    }
    void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        m_keys += int(text.size());
    }

    int m_keys = 0;
};

QTEST_MAIN(TestKeyboardTask)
#include "tst_keyboardtask.moc"
