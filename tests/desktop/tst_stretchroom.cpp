// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/stretchroom.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace tcia::desktop;

//! The room of a column that takes what the others leave.
class TestStretchRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void othersShrinkWhereItIsNarrow()
    {
        QStandardItemModel model(1, 3);
        model.setHorizontalHeaderLabels({u"Patient"_s, u"State"_s, u"Received"_s});
        QTreeView view;
        view.setModel(&model);
        QHeaderView &header = *view.header();
        header.setStretchLastSection(false);
        header.resizeSection(0, 300);
        header.resizeSection(2, 200);
        header.setSectionResizeMode(1, QHeaderView::Stretch);
        constexpr int least = 220;
        const StretchRoom room(view, 1, least);
        view.resize(1'000, 200);
        view.show();
        QTRY_VERIFY(header.sectionSize(1) > 400);
        QCOMPARE(header.sectionSize(0), 300);
        view.resize(600, 200);
        QTRY_VERIFY2(header.sectionSize(1) >= least - 2, qPrintable(QString::number(header.sectionSize(1))));
        QVERIFY(header.sectionSize(0) < 300 && header.sectionSize(0) >= header.sectionSizeHint(0));
        view.resize(1'000, 200);
        QTRY_COMPARE(header.sectionSize(0), 300);
        header.resizeSection(0, 250); // by the user
        view.resize(990, 200);
        QTRY_COMPARE(view.width(), 990);
        QCOMPARE(header.sectionSize(0), 250);
    }
};

QTEST_MAIN(TestStretchRoom)
#include "tst_stretchroom.moc"
