// SPDX-License-Identifier: Apache-2.0
#include "core/files.h"
#include "core/missing.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;

//! What is certainly missing, and what only cannot be read.
class TestMissing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyConfirmedAbsenceIsMissing()
    {
        const QTemporaryDir folder;
        const QString loop = folder.filePath(u"loop"_s);
        const QString file = folder.filePath(u"file"_s);
        QVERIFY(writeFile(file, "a") && QFile::link(loop, loop));
        QVERIFY(isCertainlyMissing(folder.filePath(u"none"_s)));
        QVERIFY(isCertainlyMissing(folder.filePath(u"none/below/it"_s)));
        QVERIFY(!isCertainlyMissing(folder.path()));
        QVERIFY(!isCertainlyMissing(file));
        QVERIFY(!isCertainlyMissing(file + u"/below"_s));
        QVERIFY(!isCertainlyMissing(loop + u"/below"_s)); // a link to itself cannot be opened
        QVERIFY(!isCertainlyMissing(u"/"_s));
    }
};

QTEST_GUILESS_MAIN(TestMissing)
#include "tst_missing.moc"
