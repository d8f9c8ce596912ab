// SPDX-License-Identifier: Apache-2.0
#include "direction/sources.h"

#include <QRegularExpression>
#include <QTest>

using namespace tcia::direction;
using namespace Qt::StringLiterals;

namespace {

//! Lines without a blank one between them: a comment above the first function of a group is the group's.
struct Group
{
    qsizetype firstLine = 0; //!< from 1
    QStringList lines;
};

QList<Group> groupsOf(const QString &text)
{
    QList<Group> groups {{.firstLine = 1, .lines = {}}};
    qsizetype number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        if (line.isEmpty())
            groups << Group {.firstLine = number + 1, .lines = {}};
        else
            groups.last().lines << line;
    }
    return groups;
}

//! Whether a line of a header, at the margin, declares a class or a free function.
bool isDeclaration(const QString &line)
{
    static const QRegularExpression type(u"^(?:class|struct|enum class|enum) \\w++(?! *;)"_s);
    static const QRegularExpression function(u"^(?!using|namespace|return|template|class|struct|friend|Q_)"
                                             "[A-Za-z\\[][\\w:<>,&*\\[\\] ]*[ &*](?:operator\\S+|\\w+)\\("_s);
    return type.match(line).hasMatch() || function.match(line).hasMatch();
}

//! Declarations of public headers with neither a `//!` above them in their group nor one after them.
QStringList undocumented(const QList<File> &headers)
{
    QStringList faults;
    for (const File &header : headers)
        for (const Group &group : header.path.endsWith("_p.h"_L1) ? QList<Group>() : groupsOf(header.text)) {
            bool isDocumented = false;
            for (qsizetype i = 0; i < group.lines.size(); ++i) {
                isDocumented = isDocumented || group.lines[i].contains("//!"_L1);
                if (!isDocumented && isDeclaration(group.lines[i]))
                    faults << u"%1:%2: no //! says what it is for: %3"_s.arg(header.path)
                                  .arg(group.firstLine + i)
                                  .arg(group.lines[i]);
            }
        }
    return faults;
}

} // namespace

//! Each class and free function of the library's headers is documented. The content is for reviewers.
class TstDocumented : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersAreDocumented()
    {
        const auto headers = readFiles(QString::fromUtf8(TCIA_SOURCE_DIR), {u"lib"_s}, {u"*.h"_s});
        QVERIFY2(headers.size() > 150, "hardly any files were found: nothing is proved by reading nothing");
        const QStringList faults = undocumented(headers);
        for (const QString &fault : faults) // one by one: the test library cuts long messages
            qWarning("%s", qPrintable(fault));
        QVERIFY2(faults.isEmpty(), "the faults are named above");
    }

    void missingDocumentationIsFound()
    {
        for (const QString &code :
             {u"class A\n{\n};\n"_s, u"struct A : B\n{\n"_s, u"enum class A { B };\n"_s, u"int f();\n"_s,
              u"[[nodiscard]] Result<void> f(int a);\n"_s, u"inline const QString &f() { return a; }\n"_s,
              u"//! of another\nint g();\n\nint f();\n"_s, u"template <typename T>\nQList<T> f(\n"_s})
            QCOMPARE(undocumented({{u"lib/a.h"_s, code}}).size(), 1);
        for (const QString &code :
             {u"//! it\nclass A\n{\n};\n"_s, u"class A;\nstruct B;\n"_s, u"//! both\nint f();\nint g();\n"_s,
              u"int f(); //!< it\n"_s, u"using A = B(int);\n"_s, u"    int member();\n"_s, u"// namespace f()\n"_s,
              u"//! it\ntemplate <typename T>\nQList<T> f(\n"_s, u"Q_DECLARE_METATYPE(A)\n"_s})
            QCOMPARE(undocumented({{u"lib/a.h"_s, code}}), QStringList());
    }
};

QTEST_GUILESS_MAIN(TstDocumented)
#include "tst_documented.moc"
