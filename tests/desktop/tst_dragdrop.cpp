// SPDX-License-Identifier: Apache-2.0
#include "demodesk.h"

#include "core/files.h"
#include "demo/content/archivecontent.h"
#include "demo/server/demoserver.h"
#include "desktop/widgets/selectionmime.h"

#include <QApplication>
#include <QDrag>
#include <QDropEvent>
#include <QMimeData>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;

namespace {

constexpr int timeoutMs = 60'000;

//! What a desktop does when data is dropped on the middle of a widget; true if something takes it.
bool drop(QWidget &target, const QMimeData &data)
{
    const QPoint middle = target.rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &event);
    return event.isAccepted();
}

//! Whether a drag begins when the left button is pressed on a row and the mouse moved.
bool startsDrag(desktop::TickedView &view, const QModelIndex &row)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // an earlier drag
    view.scrollTo(row);
    const QPoint at = view.visualRect(row).center(), to = at + QPoint(2 * QApplication::startDragDistance(), 0);
    QTimer cancel; // a drag may wait for its end
    QObject::connect(&cancel, &QTimer::timeout, &view, [] { QDrag::cancel(); });
    cancel.start(0);
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, at);
    QMouseEvent move(QEvent::MouseMove, to, view.viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &move);
    const bool isDrag = view.window()->findChild<QDrag *>();
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
    return isDrag;
}

QString uid(qsizetype at) { return demo::content().series.at(at).record.seriesUid; }

} // namespace

//! Files and text dropped on the window, and rows dropped on the basket.
class TestDragDrop : public QObject
{
    Q_OBJECT

    std::unique_ptr<DemoDesk> m_desk;

    QUrl file(const QString &name, const QByteArray &content) const
    {
        const QString path = m_desk->home.path(name);
        if (!writeFile(path, content))
            qFatal("%s cannot be written", qPrintable(path));
        return QUrl::fromLocalFile(path);
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<DemoDesk>(); }

    void cleanup() { m_desk.reset(); }

    void severalFilesAreAddedAndTheUnreadableNamed()
    {
        QMimeData files;
        files.setUrls({file(u"one.tcia"_s, uid(0).toUtf8() + '\n'), file(u"empty.txt"_s, "nothing\n"),
                       file(u"two.csv"_s, "Series UID,Modality\n" + uid(1).toUtf8() + ",CT\n"),
                       QUrl::fromLocalFile(m_desk->home.path(u"missing.tcia"_s))});
        QVERIFY(drop(m_desk->tree(), files));
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->chosen(), 2, timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->words("windowNotice").startsWith(u"2 of 4 files could not be read."_s),
                                 timeoutMs);
        QVERIFY(m_desk->words("windowNotice").contains(u"empty.txt"_s));
        QVERIFY(m_desk->words("windowNotice").contains(u"missing.tcia"_s));
    }

    void filesElsewhereAreRefusedWithAReason()
    {
        QMimeData files;
        files.setUrls({QUrl(u"https://example.org/list.tcia"_s)});
        QVERIFY(drop(m_desk->window(), files));
        QVERIFY(m_desk->words("windowNotice").contains(u"Only files on this computer"_s));
    }

    void textIsSearchedAsAList_data()
    {
        QTest::addColumn<QByteArray>("target");
        for (const char *target : {"searchField", "archiveTree", "basketButton", "transfersLine"})
            QTest::newRow(target) << QByteArray(target);
    }
    void textIsSearchedAsAList()
    {
        QFETCH(QByteArray, target);
        QMimeData text;
        text.setText(u"these: %1; %2"_s.arg(uid(0), uid(1)));
        QVERIFY(drop(*m_desk->find<QWidget>(target.constData()), text));
        const QStringList expected {uid(0), uid(1)};
        QCOMPARE(m_desk->services().session()->catalog().filter().ids, expected);
    }

    void textWithoutUidsIsRefusedWithAReason()
    {
        QMimeData text;
        text.setText(u"hello there"_s);
        QVERIFY(drop(m_desk->window(), text));
        QVERIFY(m_desk->words("windowNotice").contains(u"No UID"_s));
        QVERIFY(m_desk->services().session()->catalog().filter().isEmpty());
    }

    void nothingElseIsTaken()
    {
        QMimeData picture;
        picture.setData(u"image/png"_s, "x");
        QVERIFY(!drop(m_desk->window(), picture));
        QVERIFY(!drop(*m_desk->find<QWidget>("basketButton"), picture));
    }

    void rowsAreDroppedOnTheBasket()
    {
        session::SeriesSelection &selection = m_desk->services().session()->selection();
        const QModelIndex study = m_desk->open(m_desk->open(m_desk->collection(u"Demo-Lung-CT"_s)));
        const QModelIndex series = m_desk->open(study);
        m_desk->choose(series);
        QCOMPARE(selection.count(), 1);
        const auto data = m_desk->tree().dragged();
        const QByteArray uids = data->data(QString::fromLatin1(desktop::seriesMimeType));
        QVERIFY(demo::content().find(QString::fromUtf8(uids)));
        QCOMPARE(data->text().toUtf8(), uids);
        QVERIFY(!drop(m_desk->tree(), *data)); // they are there already
        QCOMPARE(m_desk->chosen(), 0);
        QVERIFY(drop(*m_desk->find<QWidget>("basketButton"), *data));
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->chosen(), 1, timeoutMs);
        QVERIFY(!m_desk->find<QToolButton>("basketButton")->isDown());
    }

    //! A drag of several rows begins on one of them; a click on it selects it alone, when the button is released.
    void pressingOneOfSeveralSelectedRowsKeepsThem()
    {
        session::SeriesSelection &selection = m_desk->services().session()->selection();
        const QModelIndex study = m_desk->open(m_desk->open(m_desk->collection(u"Demo-Lung-CT"_s)));
        const QModelIndex series = m_desk->open(study);
        selection.tickAllShown();
        const qint64 all = selection.count();
        QVERIFY(all > 1);
        desktop::TickedView &tree = m_desk->tree();
        tree.scrollTo(series);
        const QPoint at = tree.visualRect(series).center();
        QTest::mousePress(tree.viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(selection.count(), all);
        QTest::mouseRelease(tree.viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(selection.count(), 1);
    }

    //! A drag carries the selection, so it does not begin on a row outside of it.
    void aDragBeginsInTheSelectionOnly()
    {
        const session::SeriesSelection &selection = m_desk->services().session()->selection();
        const QModelIndex series = m_desk->open(m_desk->open(m_desk->open(m_desk->collection(u"Demo-Lung-CT"_s))));
        m_desk->choose(series);
        QCOMPARE(selection.count(), 1);
        QVERIFY(startsDrag(m_desk->tree(), series));
        const int row = m_desk->collection(u"Demo-Lung-CT"_s).row();
        QVERIFY(!startsDrag(m_desk->tree(), m_desk->model().index(row == 0 ? 1 : 0, 0)));
        QCOMPARE(selection.count(), 1);
    }
};

QTEST_MAIN(TestDragDrop)
#include "tst_dragdrop.moc"
