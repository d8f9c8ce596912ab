// SPDX-License-Identifier: Apache-2.0
#include "direction/sources.h"

#include <QTest>

using namespace tcia::direction;
using namespace Qt::StringLiterals;

//! Every file of the project names its licence, and every header has an include guard.
class TstLicence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileNamesItsLicence();
    void aFileWithoutOneIsFound();
};

static QStringList faultsOf(const QList<File> &files)
{
    QStringList faults;
    for (const File &file : files) {
        // The first line, or the second after "#!" or "<?xml".
        if (!file.text.section(u'\n', 0, 1).contains("SPDX-License-Identifier: "_L1)) {
            faults += file.path + u": no SPDX-License-Identifier on top"_s;
        }
        if (file.path.endsWith(".h"_L1) && !file.text.contains("\n#pragma once\n"_L1)) {
            faults += file.path + u": no #pragma once"_s;
        }
    }
    return faults;
}

void TstLicence::everyFileNamesItsLicence()
{
    const QStringList folders {u"app"_s, u"lib"_s, u"packaging"_s, u"tests"_s, u".ci"_s};
    const QStringList patterns {u"*.h"_s, u"*.cpp"_s,        u"CMakeLists.txt"_s, u"*.cmake"_s,   u"*.sh"_s,
                                u"run"_s, u"packages.txt"_s, u"rooms.txt"_s,      u"*.desktop"_s, u"*.xml"_s,
                                u"*.in"_s};
    const auto files = readFiles(QString::fromUtf8(TCIA_SOURCE_DIR), folders, patterns);
    QVERIFY2(files.size() > 150, "hardly any files were found: nothing is proved by reading nothing");
    const QStringList faults = faultsOf(files);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TstLicence::aFileWithoutOneIsFound()
{
    const QString line = u"// SPDX-License-Identifier: Apache-2.0\n"_s;
    QCOMPARE(
        faultsOf({{u"a.cpp"_s, line}, {u"b.sh"_s, u"#!/bin/sh\n"_s + line}, {u"c.h"_s, line + u"#pragma once\n"_s}}),
        QStringList());
    QCOMPARE(faultsOf({{u"a.cpp"_s, u"int a;\n\n"_s + line}}),
             QStringList {u"a.cpp: no SPDX-License-Identifier on top"_s});
    QCOMPARE(faultsOf({{u"c.h"_s, line}}), QStringList {u"c.h: no #pragma once"_s});
}

QTEST_GUILESS_MAIN(TstLicence)
#include "tst_licence.moc"
