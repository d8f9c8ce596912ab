// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/linedelegate.h"
#include "desktop/widgets/rowdelegate.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace tcia;

namespace {

//! A cell with that text: state and elision as in `option`, the rest as a view has it.
QImage painted(const QStyledItemDelegate &delegate, const QString &text, QStyleOptionViewItem option)
{
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), text, Qt::DisplayRole);
    const QTreeView view;
    const QStyle::State state = option.state;
    QImage image(160, 24, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    option.initFrom(&view);
    option.state = state;
    option.widget = &view;
    option.font = view.font();
    option.rect = image.rect();
    delegate.paint(&painter, option, model.index(0, 0));
    return image;
}

} // namespace

//! A cell of one line looks as Qt's own delegate paints it, whatever its state.
class TestCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesLookAsQtPaintsThem_data();
    void linesLookAsQtPaintsThem();
    void sentencesEndWithTheEllipsis();
};

void TestCells::linesLookAsQtPaintsThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStyle::State>("state");
    const QStyle::State enabled = QStyle::State_Enabled;
    const QStyle::State active = enabled | QStyle::State_Active;
    QTest::addRow("plain") << u"LUNG1-001"_s << active;
    QTest::addRow("inactive") << u"LUNG1-001"_s << enabled;
    QTest::addRow("disabled") << u"LUNG1-001"_s << QStyle::State(QStyle::State_None);
    QTest::addRow("selected") << u"LUNG1-001"_s << (active | QStyle::State_Selected);
    QTest::addRow("selected, inactive") << u"LUNG1-001"_s << (enabled | QStyle::State_Selected);
    QTest::addRow("focus") << u"LUNG1-001"_s << (active | QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange);
    QTest::addRow("two lines") << u"one\ntwo"_s << active;
    QTest::addRow("nothing") << QString() << active;
}

void TestCells::linesLookAsQtPaintsThem()
{
    QFETCH(const QString, text);
    QFETCH(const QStyle::State, state);
    QStyleOptionViewItem option;
    option.state = state;
    option.textElideMode = Qt::ElideRight;
    option.showDecorationSelected = true;
    const QImage expected = painted(QStyledItemDelegate(), text, option);
    const QImage ours = painted(desktop::LineDelegate(), text, option);
    QCOMPARE(ours, expected);
}

//! Only identifiers and folders are cut in their middle.
void TestCells::sentencesEndWithTheEllipsis()
{
    const auto cut = [](const desktop::RowDelegate &delegate, Qt::TextElideMode ofView) {
        QStyleOptionViewItem option;
        option.textElideMode = ofView;
        return painted(delegate, u"The disk is full: nothing could be written into the folder."_s, option);
    };
    const desktop::RowDelegate sentence {desktop::RowDelegate::Roles()};
    desktop::RowDelegate folder {desktop::RowDelegate::Roles()};
    folder.elideMiddle({0});
    QCOMPARE(cut(sentence, Qt::ElideMiddle), cut(sentence, Qt::ElideRight));
    QVERIFY(cut(folder, Qt::ElideRight) != cut(sentence, Qt::ElideRight));
}

QTEST_MAIN(TestCells)
#include "tst_cells.moc"
