// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include "desktop/widgets/plaintext.h"
#include "models/problemsmodel.h"
#include "support/sampleseries.h"
#include "support/smallarchive.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;
using desktop::PlainText;

namespace {

constexpr int timeoutMs = 60'000;
const QString markup = u"<img src=\"file:///dev/zero\"><b>x</b>"_s;

QLabel *tipLabel()
{
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (widget->inherits("QTipLabel") && widget->isVisible())
            return qobject_cast<QLabel *>(widget);
    return nullptr;
}

//! The tip that is shown there; empty for none. Always plain text.
QString tipAt(QWidget &widget, const QPoint &at)
{
    QToolTip::hideText();
    if (QLabel *old = tipLabel())
        old->hide();
    QHelpEvent event(QEvent::ToolTip, at, widget.mapToGlobal(at));
    QApplication::sendEvent(&widget, &event);
    const QLabel *label = tipLabel();
    if (label && label->textFormat() != Qt::PlainText)
        qFatal("A tip is not plain text: %s", qPrintable(label->text()));
    return label ? label->text() : QString();
}

} // namespace

//! No text shown by the window is interpreted as markup, whatever its source.
class TestPlainText : public QObject
{
    Q_OBJECT

    Home m_home;

    static void labelsArePlain()
    {
        int labels = 0;
        for (const QWidget *widget : QApplication::allWidgets())
            if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->isVisible()) {
                ++labels;
                QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->objectName() + u' ' + label->text()));
            }
        QVERIFY(labels > 0);
    }

    //! Visits all visible cells; returns how many tooltips contained the markup.
    static int tipsOf(QAbstractItemView &view)
    {
        int seen = 0;
        const std::function<void(const QModelIndex &)> each = [&](const QModelIndex &parent) {
            const QAbstractItemModel &model = *view.model();
            for (int row = 0; row < qMin(model.rowCount(parent), 20); ++row) {
                for (int column = 0; column < model.columnCount(parent); ++column)
                    if (const QRect place = view.visualRect(model.index(row, column, parent));
                        view.viewport()->rect().contains(place.center()))
                        seen += tipAt(*view.viewport(), place.center()).contains(u"<img src="_s);
                each(model.index(row, 0, parent));
            }
        };
        each({});
        return seen;
    }

private Q_SLOTS:
    void qtsOwnWidgetsShowPlainText()
    {
        const PlainText plain;
        QWidget window;
        auto *label = new QLabel(markup, &window);
        auto *rich = new QLabel(markup, &window);
        rich->setTextFormat(Qt::RichText);
        window.setToolTip(markup);
        window.show();
        QMessageBox box(QMessageBox::Information, markup, markup, QMessageBox::Ok, &window);
        box.setInformativeText(markup);
        box.open();
        labelsArePlain();
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(rich->textFormat(), Qt::PlainText);
        QCOMPARE(tipAt(window, {5, 5}), markup);

        QMenu menu;
        menu.setToolTipsVisible(true);
        QAction *action = menu.addAction(u"x"_s);
        action->setToolTip(markup);
        menu.popup({0, 0});
        QCOMPARE(tipAt(menu, menu.actionGeometry(action).center()), markup);
        QTabWidget tabs;
        tabs.addTab(new QWidget, u"x"_s);
        tabs.setTabToolTip(0, markup);
        tabs.show();
        QCOMPARE(tipAt(*tabs.tabBar(), tabs.tabBar()->tabRect(0).center()), markup);
        QToolTip::showText({0, 0}, markup + u' ', &window); // by itself
        QVERIFY(tipLabel());
        QCOMPARE(tipLabel()->textFormat(), Qt::PlainText);
    }

    void tipsAreBrokenIntoLines()
    {
        QCOMPARE(PlainText::tip(u"a\n\nb"_s), u"a\n\nb"_s);
        const QString words = QString(u"word "_s).repeated(60).trimmed();
        for (const QString &line : PlainText::tip(words).split(u'\n'))
            QVERIFY(line.size() <= 100 && !line.startsWith(u' ') && line.endsWith(u"word"_s));
        QCOMPARE(PlainText::tip(words).replace(u'\n', u' '), words);
        QCOMPARE(PlainText::tip(QString(250, u'x')).split(u'\n').size(), 3);
        QVERIFY(PlainText::tip(QString(1'000'000, u'x')).size() < 5'000);
        for (const QString &line : PlainText::tip(QString(u"\U0001F600"_s).repeated(80)).split(u'\n'))
            QVERIFY(line.isValidUtf16());
    }

    void theWholeWindow()
    {
        SmallArchive small;
        Series odd = series(u"1.1"_s, u"1.2.1"_s, u"CT"_s, 1);
        for (const Field<Series> &field : fields<Series>())
            if (const auto text = std::get_if<QString Series::*>(&field.member); text && (odd.**text).isEmpty())
                odd.**text = markup;
        odd.modality = markup;
        Series withdrawn = odd;
        withdrawn.seriesUid = u"1.2.2"_s;
        small.collections = {{markup, {{patient(markup)}, {study(markup, u"1.1"_s, {}, markup)}, {odd, withdrawn}}}};
        Desk desk;
        desk.start(small.server().base, archive::DialectId::Legacy);
        QTRY_COMPARE_WITH_TIMEOUT(desk.model().rowCount(), 1, timeoutMs);
        QModelIndex node = desk.open(desk.collection(markup));
        for (int level = 0; level < 2 && node.isValid(); ++level)
            node = desk.open(node);
        QVERIFY(node.isValid());
        desk.choose(node);
        desk.trigger(desktop::Act::AddToBasket);
        QTRY_VERIFY_WITH_TIMEOUT(desk.chosen() > 0, timeoutMs);
        const auto &entries = desk.services().session()->catalog().entries();
        QTRY_VERIFY_WITH_TIMEOUT(!entries.front().isBusy(), timeoutMs); // it is shown before it is whole
        small.collections[markup].series.removeLast();
        desk.trigger(desktop::Act::Refresh);
        desk.problems().add(
            {.kind = Error::Kind::Server, .detail = markup, .context = {.name = markup}, .serverText = markup});
        auto *list = desk.find<QListWidget>("drawerList");
        desk.trigger(desktop::Act::ShowTransfers);
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<QTreeView>("changesView")->model()->rowCount() > 0, timeoutMs);
        int seen = 0;
        int views = 0;
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(row);
            labelsArePlain();
            for (auto *view : desk.window().findChildren<QAbstractItemView *>())
                if (view->isVisible() && view->model()) {
                    const int tips = tipsOf(*view);
                    seen += tips;
                    views += tips > 0;
                }
            QList<QPointer<QWidget>> widgets; // the label of the tips is among them, and is made anew
            for (auto *widget : desk.window().findChildren<QWidget *>())
                widgets << widget;
            for (const auto &widget : widgets)
                if (widget && widget->isVisible() && !widget->toolTip().isEmpty()) {
                    QVERIFY2(!widget->toolTip().contains(u"&lt;"_s), qPrintable(widget->toolTip()));
                    tipAt(*widget, widget->rect().center());
                }
        }
        QVERIFY2(seen > 20 && views >= 4, qPrintable(u"%1 tips in %2 views"_s.arg(seen).arg(views)));
    }
};

QTEST_MAIN(TestPlainText)
#include "tst_plaintext.moc"
