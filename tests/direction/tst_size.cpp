// SPDX-License-Identifier: Apache-2.0
#include "direction/sources.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace tcia::direction;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestFile = 400;  // lines
constexpr qsizetype largestClass = 300; // lines of header and sources
constexpr qsizetype mostMembers = 15;

qsizetype lengthOf(const File &file) { return file.text.count(u'\n'); }

QStringList tooLong(const QList<File> &files)
{
    QStringList faults;
    for (const File &file : files)
        if (lengthOf(file) > longestFile)
            faults << u"%1: %2 lines, %3 at most"_s.arg(file.path).arg(lengthOf(file)).arg(longestFile);
    return faults;
}

//! Data members are called m_NAME, so that those a header names are those its classes have.
qsizetype membersIn(const File &header)
{
    static const QRegularExpression member(u"\\bm_\\w*"_s);
    QSet<QString> names;
    for (const Line &line : linesOf(header.text))
        for (auto it = member.globalMatch(line.code); it.hasNext();)
            names.insert(it.next().captured());
    return names.size();
}

//! Of the sources of each class: x.cpp and every x_PART.cpp belong to x. Of a pair x_posix.cpp and x_windows.cpp, which
//! are never compiled together, the longer one counts.
QHash<QString, qsizetype> sourceLines(const QList<File> &files)
{
    QHash<QString, qsizetype> lines, twins;
    for (const File &file : files) {
        if (!file.path.endsWith(".cpp"_L1))
            continue;
        const qsizetype name = file.path.lastIndexOf(u'/') + 1;
        const QString stem = file.path.chopped(4);
        const qsizetype part = stem.indexOf(u'_', name);
        const QString header = stem.first(part < 0 ? stem.size() : part);
        if (stem.endsWith("_posix"_L1) || stem.endsWith("_windows"_L1))
            twins[header] = std::max(twins.value(header), lengthOf(file));
        else
            lines[header] += lengthOf(file);
    }
    for (auto twin = twins.cbegin(); twin != twins.cend(); ++twin)
        lines[twin.key()] += twin.value();
    return lines;
}

//! A class is its header with its sources.
QStringList tooLarge(const QList<File> &files)
{
    static const QRegularExpression definition(u"^class \\w+[^;]*$"_s, QRegularExpression::MultilineOption);
    const QHash<QString, qsizetype> sources = sourceLines(files);
    QStringList faults;
    for (const File &file : files) {
        if (!file.path.endsWith(".h"_L1) || !definition.match(file.text).hasMatch())
            continue;
        if (const qsizetype lines = lengthOf(file) + sources.value(file.path.chopped(2)); lines > largestClass)
            faults << u"%1: a class of %2 lines, %3 at most"_s.arg(file.path).arg(lines).arg(largestClass);
        if (const qsizetype members = membersIn(file); members > mostMembers)
            faults << u"%1: %2 data members, %3 at most"_s.arg(file.path).arg(members).arg(mostMembers);
    }
    return faults;
}

} // namespace

//! Files and classes stay as small as a reader can hold in mind.
class TstSize : public QObject
{
    Q_OBJECT

    static void expectNone(const QStringList &faults)
    {
        for (const QString &fault : faults) // one by one: the test library cuts long messages
            qWarning("%s", qPrintable(fault));
        QVERIFY2(faults.isEmpty(), "the faults are named above");
    }

private Q_SLOTS:
    void filesAreShort()
    {
        const auto files =
            readFiles(QString::fromUtf8(TCIA_SOURCE_DIR), {u"lib"_s, u"app"_s, u"tests"_s}, {u"*.h"_s, u"*.cpp"_s});
        QVERIFY2(files.size() > 300, "hardly any files were found: nothing is proved by reading nothing");
        expectNone(tooLong(files));
    }

    void classesAreSmall()
    {
        const auto files = readFiles(QString::fromUtf8(TCIA_SOURCE_DIR), {u"lib"_s, u"app"_s}, {u"*.h"_s, u"*.cpp"_s});
        QVERIFY2(files.size() > 300, "hardly any files were found: nothing is proved by reading nothing");
        expectNone(tooLarge(files));
    }

    void tooLargeFilesAreFound()
    {
        const QString line = u"int a;\n"_s;
        QCOMPARE(tooLong({{u"lib/a.cpp"_s, line.repeated(400)}}), QStringList());
        QCOMPARE(tooLong({{u"lib/a.cpp"_s, line.repeated(401)}}), QStringList {u"lib/a.cpp: 401 lines, 400 at most"_s});
        const QList<File> large {{u"lib/x/a.h"_s, u"class A : public B\n{\n};\n"_s},
                                 {u"lib/x/a.cpp"_s, line.repeated(298)}};
        QCOMPARE(tooLarge(large), QStringList {u"lib/x/a.h: a class of 301 lines, 300 at most"_s});
        QCOMPARE(tooLarge({{u"lib/x/a.h"_s, u"class A;\nvoid f();\n"_s}, {u"lib/x/a.cpp"_s, line.repeated(300)}}),
                 QStringList());
        const QString fault = u"lib/x/a.h: a class of 301 lines, 300 at most"_s;
        const File header {u"lib/x/a.h"_s, u"class A\n{\n};\n"_s};
        QCOMPARE(tooLarge({header,
                           {u"lib/x/a_one.cpp"_s, line.repeated(100)},
                           {u"lib/x/a.cpp"_s, line.repeated(100)},
                           {u"lib/x/a_two.cpp"_s, line.repeated(98)}}),
                 QStringList {fault});
        QCOMPARE(tooLarge({header,
                           {u"lib/x/ab_one.cpp"_s, line.repeated(300)}, // of another class
                           {u"lib/x_y/a.cpp"_s, line.repeated(300)},
                           {u"lib/x/a_posix.cpp"_s, line.repeated(297)},
                           {u"lib/x/a_windows.cpp"_s, line.repeated(200)}}),
                 QStringList());
        QCOMPARE(
            tooLarge(
                {header, {u"lib/x/a_posix.cpp"_s, line.repeated(200)}, {u"lib/x/a_windows.cpp"_s, line.repeated(298)}}),
            QStringList {fault});
        QString many = u"class A\n{\n    int f() { return m_a1; } // m_a99\n"_s;
        for (int i = 0; i <= mostMembers; ++i)
            many += u"    int m_a%1 = 0;\n"_s.arg(i);
        QCOMPARE(tooLarge({{u"lib/x/a.h"_s, many + u"};\n"_s}}),
                 QStringList {u"lib/x/a.h: 16 data members, 15 at most"_s});
    }
};

QTEST_GUILESS_MAIN(TstSize)
#include "tst_size.moc"
