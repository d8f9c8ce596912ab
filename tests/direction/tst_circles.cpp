// SPDX-License-Identifier: Apache-2.0
#include "direction/circles.h"

#include <QTest>

using namespace tcia::direction;
using namespace Qt::StringLiterals;

//! No cyclic includes: each file can be read, tested and moved with those below it alone.
class TstCircles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIncludesItself()
    {
        const auto files = readFiles(QString::fromUtf8(TCIA_SOURCE_DIR), {u"lib"_s, u"app"_s}, {u"*.h"_s, u"*.cpp"_s});
        QVERIFY2(files.size() > 300, "hardly any files were found: nothing is proved by reading nothing");
        const QStringList circles = circlesOf(files);
        for (const QString &circle : circles)
            qWarning("%s", qPrintable(circle));
        QVERIFY2(circles.isEmpty(), "the circles are named above");
    }

    void aCircleIsFound()
    {
        const File a {u"lib/core/a.h"_s, u"#include \"core/b.h\"\n"_s},
            b {u"lib/core/b.h"_s, u"#include \"core/c.h\"\n"_s};
        const File c {u"lib/core/c.h"_s, u"#pragma once\n"_s},
            cBody {u"lib/core/c.cpp"_s, u"#include \"core/c.h\"\n#include \"core/a.h\"\n"_s};
        QCOMPARE(circlesOf({a, b, c}), QStringList());
        QCOMPARE(circlesOf({a, b, c, cBody}), QStringList {u"core/a → core/b → core/c → core/a"_s});
        QCOMPARE(circlesOf({a, b, c, {u"lib/core/c_part.cpp"_s, cBody.text}}), QStringList());
    }

    void subFoldersAreKnown()
    {
        QCOMPARE(circlesOf({{u"app/desktop/panes/a.h"_s, u"#include \"desktop/widgets/b.h\"\n"_s},
                            {u"app/desktop/widgets/b.h"_s, u"#pragma once\n"_s},
                            {u"app/desktop/widgets/b.cpp"_s, u"// one\n#include \"desktop/panes/a.h\"\n"_s}}),
                 QStringList {u"desktop/panes/a → desktop/widgets/b → desktop/panes/a"_s});
    }
};

QTEST_GUILESS_MAIN(TstCircles)
#include "tst_circles.moc"
