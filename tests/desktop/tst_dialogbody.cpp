// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/dialogbody.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QScreen>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace tcia;

//! Dialogs on screens that are lower than what they say.
class TestDialogBody : public QObject
{
    Q_OBJECT

    //! A dialog whose content has that height, above its buttons.
    static void fill(QDialog &dialog, int height)
    {
        auto *content = new QWidget;
        auto *tall = new QWidget(content);
        tall->setFixedSize(300, height);
        auto *rows = new QVBoxLayout(content);
        rows->addWidget(tall);
        auto *layout = new QVBoxLayout(&dialog);
        layout->addWidget(new desktop::DialogBody(content, &dialog), 1);
        layout->addWidget(new QDialogButtonBox(QDialogButtonBox::Close, &dialog));
        desktop::resizeWithinScreen(dialog, dialog.sizeHint());
    }

private Q_SLOTS:
    void buttonsStayInSight()
    {
        QDialog dialog;
        fill(dialog, 5'000);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(dialog.height() < dialog.screen()->availableSize().height());
        const auto *buttons = dialog.findChild<QDialogButtonBox *>();
        QVERIFY(dialog.rect().contains(buttons->geometry()));
        QVERIFY(dialog.findChild<desktop::DialogBody *>()->verticalScrollBar()->maximum() > 0);
    }

    void whatFitsIsNotScrolled()
    {
        QDialog dialog;
        fill(dialog, 200);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QCOMPARE(dialog.findChild<desktop::DialogBody *>()->verticalScrollBar()->maximum(), 0);
    }
};

QTEST_MAIN(TestDialogBody)
#include "tst_dialogbody.moc"
