// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include "core/language.h"
#include "demo/content/archivecontent.h"
#include "demo/server/demoserver.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/icons.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace tcia;

namespace {

constexpr int timeoutMs = 30'000;

//! The panes whose places depend on nothing but the window's size.
constexpr std::array panes {"topBar", "filterPane", "archivePages", "inspector", "selectionBar", "transfersLine"};

QString placesOf(tests::Desk &desk)
{
    QStringList out {u"%1x%2"_s.arg(desk.window().width()).arg(desk.window().height())};
    for (const char *name : panes) {
        const auto *pane = desk.find<QWidget>(name);
        const QRect at(pane->mapTo(&desk.window(), QPoint()), pane->size());
        out << u"%1 %2,%3 %4x%5"_s.arg(QLatin1StringView(name))
                   .arg(at.x())
                   .arg(at.y())
                   .arg(pane->isVisible() ? at.width() : 0)
                   .arg(at.height());
    }
    return out.join(u'\n');
}

//! Controls that lie partly outside of the window or of their scroll area's column.
QStringList controlsOutside(tests::Desk &desk)
{
    QStringList out;
    const QRect window = desk.window().rect();
    for (const auto *widget : desk.window().findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<const QAbstractButton *>(widget) ||
                               qobject_cast<const QComboBox *>(widget) || qobject_cast<const QLineEdit *>(widget);
        if (!isControl || !widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        const QRect at(widget->mapTo(&desk.window(), QPoint()), widget->size());
        if (at.left() < 0 || at.right() > window.right())
            out << u"%1 at %2, %3 wide"_s.arg(widget->objectName()).arg(at.left()).arg(at.width());
    }
    return out;
}

} // namespace

//! Geometry is a function of the window's size: nothing that is shown moves a pane or widens the window.
class TestGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto port = m_server.start();
        QVERIFY(port);
        m_base = archive::demonstrationUrl(*port, archive::DialectId::NbiaV4);
    }

    void nothingMoves_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("language");
        for (const QSize size :
             {QSize(800, 520), QSize(960, 600), QSize(1024, 700), QSize(1280, 800), QSize(1920, 1080)})
            QTest::addRow("%dx%d", size.width(), size.height()) << size << u"en"_s;
        for (const language::Language &one : language::all().sliced(1)) // longer words need more room
            QTest::addRow("800x520 in %s", one.code.data()) << QSize(800, 520) << QString(one.code);
    }
    void nothingMoves()
    {
        QFETCH(QSize, size);
        QFETCH(const QString, language);
        desktop::initialiseResources();
        language::install(language); // over those of the rows before
        const tests::Home home;      // the filter of the last window would be restored
        tests::Desk desk;
        desk.start(m_base);
        desk.window().resize(size);
        QTRY_COMPARE(desk.window().size(), size); // it may become that small
        QTRY_VERIFY_WITH_TIMEOUT(desk.model().rowCount() >= 12, timeoutMs);
        QCoreApplication::processEvents();
        const QString places = placesOf(desk);
        const auto isUnchanged = [&](const QString &what) {
            QCoreApplication::processEvents();
            if (placesOf(desk) != places)
                qWarning("%s:\n%s\ninstead of\n%s", qPrintable(what), qPrintable(placesOf(desk)), qPrintable(places));
            const QStringList outside = controlsOutside(desk);
            if (!outside.isEmpty())
                qWarning("%s: outside: %s", qPrintable(what), qPrintable(outside.join(u", "_s)));
            return placesOf(desk) == places && outside.isEmpty();
        };
        QSet<QString> modalities;
        for (const demo::SeriesEntry &entry : demo::content().series)
            if (!modalities.contains(entry.record.modality)) {
                modalities.insert(entry.record.modality);
                QVERIFY(desk.open(desk.collection(entry.record.collection)).isValid());
                QVERIFY(isUnchanged(entry.record.collection));
                desk.choose(desk.model().indexOfSeries(entry.record.seriesUid));
                QCOMPARE(desk.services().session()->selection().count(), 1);
                QVERIFY(isUnchanged(entry.record.modality));
            }
        QVERIFY(modalities.size() > 5);
        desk.services().session()->selection().tickAllShown();
        QVERIFY(isUnchanged(u"many"_s));
        catalog::Filter filter;
        filter.text = u"a long text that nothing has "_s.repeated(20);
        filter.ids = QStringList(40, u"9.9.9"_s);
        for (const catalog::Facet &facet : catalog::facets())
            filter.chosen[facet.id] = {u"one value that is long enough to be cut"_s, u"CT"_s, u"MR"_s};
        desk.services().session()->catalog().setFilter(filter);
        QTRY_COMPARE(desk.model().rowCount(), 0);
        QVERIFY(isUnchanged(u"filtered to nothing"_s));
        using desktop::Act;
        for (const Act page : {Act::ShowTransfers, Act::ShowProblems, Act::ShowBasket, Act::ShowChanges}) {
            desk.trigger(page);
            QCoreApplication::processEvents();
            QCOMPARE(desk.window().size(), size); // the drawer takes its place from the panes above
            const auto *drawer = desk.find<QWidget>("drawer");
            QVERIFY(drawer->mapTo(&desk.window(), QPoint(0, drawer->height())).y() <= size.height());
            QCOMPARE(controlsOutside(desk), QStringList());
        }
    }

private:
    demo::DemoServer m_server;
    QUrl m_base;
};

QTEST_MAIN(TestGeometry)
#include "tst_geometry.moc"
