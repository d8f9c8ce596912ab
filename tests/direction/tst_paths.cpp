// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

//! Fenced blocks without a language are drawings; those of shell commands name paths like any other text.
QString withoutDrawings(const QString &markdown)
{
    QStringList kept;
    bool isFenced = false;
    bool isDrawing = false;
    for (const QString &line : markdown.split(u'\n')) {
        if (line.startsWith("```"_L1)) {
            isDrawing = !isFenced && line == "```"_L1;
            isFenced = !isFenced;
        } else if (!isFenced || !isDrawing) {
            kept << line;
        }
    }
    return kept.join(u'\n');
}

//! The paths of the tree that a text names: from one of the top folders on, and the targets of links.
QStringList pathsIn(const QString &markdown)
{
    static const QRegularExpression path(
        uR"((?<![\w/.~-])(?:lib|app|tests|packaging|resources|translations|\.ci)/[\w./-]*\w)"_s);
    static const QRegularExpression link(uR"(\]\(([^)#:\s]+)\))"_s);
    const QString text = withoutDrawings(markdown);
    QStringList paths;
    for (auto it = path.globalMatch(text); it.hasNext();)
        paths << it.next().captured();
    for (auto it = link.globalMatch(text); it.hasNext();)
        paths << it.next().captured(1);
    paths.removeDuplicates();
    return paths;
}

QStringList missing(const QString &markdown, const QDir &root)
{
    QStringList paths = pathsIn(markdown);
    paths.removeIf([&root](const QString &path) { return QFileInfo::exists(root.filePath(path)); });
    return paths;
}

} // namespace

//! Checks that the paths named by the documents for readers exist, so that moving a file cannot leave them behind.
class TstPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPathExists_data()
    {
        QTest::addColumn<int>("atLeast");
        QTest::newRow("CONTRIBUTING.md") << 60;
        QTest::newRow("README.md") << 5;
    }

    void everyPathExists()
    {
        QFETCH(const int, atLeast);
        const QDir root(QString::fromUtf8(TCIA_SOURCE_DIR));
        QFile file(root.filePath(QString::fromUtf8(QTest::currentDataTag())));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(pathsIn(text).size() >= atLeast, "hardly any paths were found: nothing is proved by checking nothing");
        const QStringList gone = missing(text, root);
        for (const QString &path : gone)
            qWarning("%s names %s, which does not exist", QTest::currentDataTag(), qPrintable(path));
        QVERIFY2(gone.isEmpty(), "the missing paths are named above");
    }

    void missingPathsAreFound()
    {
        const QDir root(QString::fromUtf8(TCIA_SOURCE_DIR));
        QCOMPARE(missing(u"see `lib/nowhere/at.h`, [this](lib/core) and [that](NONE.md)."_s, root),
                 QStringList({u"lib/nowhere/at.h"_s, u"NONE.md"_s}));
        QCOMPARE(missing(u"```sh\npackaging/none.sh -x\n```\n"_s, root), QStringList {u"packaging/none.sh"_s});
        QCOMPARE(missing(u"```\nlib/drawn\n```\nbuild/app/x, https://example.org/lib/x, [y](https://z/lib/y)"_s, root),
                 QStringList());
    }
};

QTEST_GUILESS_MAIN(TstPaths)
#include "tst_paths.moc"
