// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewer/viewercontrols.h"
#include "desktop/window/actions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using desktop::Act;
using desktop::Actions;
using desktop::ViewerControl;
using desktop::ViewerControls;

namespace {

QString withKey(const QString &tip, const QAction &action)
{
    return u"%1 (%2)"_s.arg(tip, action.shortcut().toString(QKeySequence::NativeText));
}

} // namespace

//! Actions made from the rows of tables.
class TestActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tooltipNamesTheFirstKey()
    {
        const Actions actions(this);
        const QAction &list = actions[Act::OpenSharedList];
        const QString tip = u"Add the series of a list shared on the server to the basket"_s;
        QCOMPARE(list.objectName(), u"openSharedList"_s);
        QCOMPARE(list.shortcuts(), QList<QKeySequence> {QKeySequence(Qt::CTRL | Qt::Key_L)});
        QCOMPARE(list.toolTip(), withKey(tip, list));
        QCOMPARE(list.statusTip(), tip);
        QVERIFY(!list.isCheckable() && actions[Act::ShowFilters].isCheckable());
        const QAction &add = actions[Act::AddToBasket];
        QCOMPARE(add.shortcuts().size(), 4);
        QCOMPARE(add.toolTip(), withKey(u"Add all series of the selected rows to the basket"_s, add));
        QCOMPARE(add.shortcutContext(), Qt::WidgetWithChildrenShortcut);
    }

    void tooltipWithoutKey()
    {
        const Actions actions(this);
        QCOMPARE(actions[Act::ClearBasket].toolTip(), u"Remove all series from the basket"_s);
    }

    void playingChangesTextAndTooltip()
    {
        ViewerControls controls(this);
        const QAction &play = controls[ViewerControl::Play];
        QCOMPARE(play.toolTip(), withKey(u"Play all images of the series"_s, play));
        QCOMPARE(play.shortcutContext(), Qt::WidgetShortcut);
        controls.showPlaying(true);
        QCOMPARE(play.text(), u"Pause"_s);
        QCOMPARE(play.toolTip(), withKey(u"Stop at this image"_s, play));
        controls.showPlaying(false);
        QCOMPARE(play.text(), u"Play"_s);
        QCOMPARE(controls[ViewerControl::ZoomIn].shortcuts().size(), 2);
    }
};

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
