// SPDX-License-Identifier: Apache-2.0
#include "direction/sources.h"

#include <QRegularExpression>
#include <QStack>
#include <QTest>

using namespace tcia::direction;
using namespace Qt::StringLiterals;

namespace {

//! Conditional compilation between the members of classes with Q_OBJECT. moc decides such a condition by itself, and
//! leaves out the test functions silently where it is not given the compiler's macros.
QStringList conditionalMembersIn(const File &file)
{
    static const QRegularExpression definition(u"^class \\w+[^;]*$"_s);
    static const QRegularExpression directive(uR"(^\s*#\s*(if|ifdef|ifndef|elif|else|endif)\b)"_s);
    QStringList faults;
    bool isClass = false;
    bool isObject = false;
    qsizetype depth = 0;     // of braces, within a class
    QStack<qsizetype> outer; // depths at the open conditions
    qsizetype number = 0;
    for (const Line &line : linesOf(file.text)) {
        ++number;
        if (const auto match = directive.match(line.code); match.hasMatch()) {
            const QString word = match.captured(1);
            if (word.startsWith("if"_L1)) {
                outer.push(depth);
                if (isObject && depth == 1)
                    faults << u"%1:%2: a condition belongs into the function's body, with QSKIP where it is not met"_s
                                  .arg(file.path)
                                  .arg(number);
            } else if (word == "endif"_L1 && !outer.isEmpty()) {
                outer.pop(); // the braces of the last alternative count
            } else if (!outer.isEmpty()) {
                depth = outer.top();
            }
            continue;
        }
        isClass = isClass || definition.match(line.code).hasMatch();
        if (!isClass)
            continue;
        isObject = isObject || (depth == 1 && line.code.trimmed() == "Q_OBJECT"_L1);
        depth += line.code.count(u'{') - line.code.count(u'}');
        if (depth == 0 && line.code.contains(u'}'))
            isClass = isObject = false;
    }
    return faults;
}

QStringList faultsOf(const QString &members)
{
    return conditionalMembersIn({u"tests/x/tst_a.cpp"_s, u"class TestA : public QObject\n{\n    Q_OBJECT\n" + members});
}

} // namespace

//! No test function is compiled and yet never run.
class TstTestFunctions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noneIsConditional()
    {
        const auto files = readFiles(QString::fromUtf8(TCIA_SOURCE_DIR), {u"tests"_s}, {u"tst_*.cpp"_s});
        QVERIFY2(files.size() > 200, "hardly any files were found: nothing is proved by reading nothing");
        QStringList faults;
        for (const File &file : files)
            faults << conditionalMembersIn(file);
        for (const QString &fault : faults)
            qWarning("%s", qPrintable(fault));
        QVERIFY2(faults.isEmpty(), "the faults are named above");
    }

    void conditionalFunctionsAreFound()
    {
        for (const char *condition : {"#ifdef Q_OS_UNIX", "#if defined(__linux__)", "#  ifndef Q_OS_WIN"})
            QCOMPARE(faultsOf(QString::fromLatin1(condition) + u"\n    void a() {}\n#endif\n};\n"_s),
                     QStringList {u"tests/x/tst_a.cpp:4: a condition belongs into the function's body, with QSKIP "
                                  "where it is not met"_s});
        // After a function, braces of alternatives, and another class.
        QCOMPARE(faultsOf(u"    void a() { f(u'{'); }\n#if X\n    void b() {}\n#endif\n};\n"_s).size(), 1);
        QCOMPARE(faultsOf(u"    void a()\n    {\n#if X\n        if (x) {\n#else\n        if (y) {\n#endif\n        }\n"
                          "    }\n#if X\n    void b() {}\n#endif\n};\n"_s)
                     .size(),
                 1);
        QCOMPARE(faultsOf(u"};\nclass TestB : public QObject\n{\n    Q_OBJECT\n#if X\n#endif\n};\n"_s).size(), 1);
    }

    void conditionsElsewherePass()
    {
        QCOMPARE(faultsOf(u"    void a()\n    {\n#ifdef Q_OS_UNIX\n        f();\n#else\n        QSKIP(\"Unix\");\n"
                          "#endif\n    }\n};\n#if X\nvoid f();\n#endif\n"_s),
                 QStringList());
        QCOMPARE(conditionalMembersIn({u"tests/x/tst_a.cpp"_s, u"#ifdef Q_OS_UNIX\n#include <unistd.h>\n#endif\n"
                                                               "class Plain\n{\n#if X\n    int a;\n#endif\n};\n"_s}),
                 QStringList());
    }
};

QTEST_GUILESS_MAIN(TstTestFunctions)
#include "tst_testfunctions.moc"
