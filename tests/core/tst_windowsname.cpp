// SPDX-License-Identifier: Apache-2.0
#include "core/windowsname.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;

class WindowsNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void devicesAreKnown_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isDevice");
        QTest::newRow("device") << u"CON"_s << true;
        QTest::newRow("in lower case") << u"nul"_s << true;
        QTest::newRow("with a suffix") << u"aux.dcm"_s << true;
        QTest::newRow("with two suffixes") << u"aux.tar.gz"_s << true;
        QTest::newRow("with a blank before the suffix") << u"con .dcm"_s << true;
        QTest::newRow("port") << u"COM9"_s << true;
        QTest::newRow("port by a superscript") << u"lpt\u00b2.txt"_s << true;
        QTest::newRow("console") << u"conout$"_s << true;
        QTest::newRow("longer word") << u"CONTRAST"_s << false;
        QTest::newRow("port of two digits") << u"COM10"_s << false;
        QTest::newRow("device as suffix") << u"x.con"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void devicesAreKnown()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, isDevice);
        QCOMPARE(isWindowsDevice(name), isDevice);
    }

    void namesThatCannotBeOpenedAreKnown_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isUsable");
        QTest::newRow("plain") << u"1-001.dcm"_s << true;
        QTest::newRow("blank inside") << u"a b"_s << true;
        QTest::newRow("dot at the start") << u".tcia"_s << true;
        QTest::newRow("other scripts") << u"Łódź 脳"_s << true;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("stream") << u"image.dcm:hidden"_s << false;
        QTest::newRow("wildcard") << u"a?.dcm"_s << false;
        QTest::newRow("backslash") << u"a\\b"_s << false;
        QTest::newRow("control character") << u"a\tb"_s << false;
        QTest::newRow("dot at the end") << u"series."_s << false;
        QTest::newRow("blank at the end") << u"series "_s << false;
        QTest::newRow("device") << u"prn.dcm"_s << false;
    }
    void namesThatCannotBeOpenedAreKnown()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, isUsable);
        QCOMPARE(isWindowsName(name), isUsable);
    }
};

QTEST_GUILESS_MAIN(WindowsNameTest)
#include "tst_windowsname.moc"
