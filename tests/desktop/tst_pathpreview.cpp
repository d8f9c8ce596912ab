// SPDX-License-Identifier: Apache-2.0
#include "core/language.h"
#include "desktop/download/pathpreview.h"
#include "desktop/widgets/caption.h"
#include "desktop/widgets/icons.h"
#include "desktop/widgets/linkbutton.h"
#include "session/downloadplan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;

//! The card with the path of a series, in a language whose plural of zero is not the form of texts without a number.
class TestPathPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        desktop::initialiseResources();
        language::install(u"de"_s);
    }

    void textsWithoutANumberAreTranslated()
    {
        desktop::PathPreview preview;
        session::DownloadPlan plan;
        plan.example = u"Demo/1"_s;
        preview.showPlan(u"/images"_s, plan, true);
        const QString words = preview.findChild<desktop::Caption *>(u"layoutWords"_s)->text();
        QVERIFY2(words.startsWith(u"längster Pfad"_s), qPrintable(words));
        plan.tooLong = 2;
        preview.showPlan(u"/images"_s, plan, true);
        const auto *button = preview.findChild<desktop::LinkButton *>(u"layoutAction"_s);
        QVERIFY2(button->text() != "Shorten"_L1, qPrintable(button->text()));
    }
};

QTEST_MAIN(TestPathPreview)
#include "tst_pathpreview.moc"
