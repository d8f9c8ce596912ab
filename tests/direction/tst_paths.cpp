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

//! The paths that a text in `folder`, below the root, names: from one of the top folders on, and the targets of links.
QStringList pathsIn(const QString &markdown, const QString &folder = {})
{
    static const QRegularExpression path(
        uR"((?<![\w/.~-])(?:lib|app|docs|tests|packaging|resources|translations|\.ci)/[\w./-]*\w)"_s);
    static const QRegularExpression link(uR"(\]\(([^)#:\s]+)\))"_s);
    const QString text = withoutDrawings(markdown);
    QStringList paths;
    for (auto it = path.globalMatch(text); it.hasNext();)
        paths << it.next().captured();
    for (auto it = link.globalMatch(text); it.hasNext();)
        paths << QDir::cleanPath(folder + u'/' + it.next().captured(1)).mid(folder.isEmpty());
    paths.removeDuplicates();
    return paths;
}

QStringList missing(QStringList paths, const QDir &root)
{
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
        QTest::newRow("README.md") << 8;
        QTest::newRow("docs/window.md") << 2;
        QTest::newRow("docs/command-line.md") << 3;
        QTest::newRow("docs/files.md") << 2;
    }

    void everyPathExists()
    {
        QFETCH(const int, atLeast);
        const QDir root(QString::fromUtf8(TCIA_SOURCE_DIR));
        const QString name = QString::fromUtf8(QTest::currentDataTag());
        QFile file(root.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList paths = pathsIn(QString::fromUtf8(file.readAll()), name.section(u'/', 0, -2));
        QVERIFY2(paths.size() >= atLeast, "hardly any paths were found: nothing is proved by checking nothing");
        const QStringList gone = missing(paths, root);
        for (const QString &path : gone)
            qWarning("%s names %s, which does not exist", QTest::currentDataTag(), qPrintable(path));
        QVERIFY2(gone.isEmpty(), "the missing paths are named above");
    }

    void missingPathsAreFound()
    {
        const QDir root(QString::fromUtf8(TCIA_SOURCE_DIR));
        const auto gone = [&root](const QString &text, const QString &folder = {}) {
            return missing(pathsIn(text, folder), root);
        };
        QCOMPARE(gone(u"see `lib/nowhere/at.h`, [this](lib/core) and [that](NONE.md)."_s),
                 QStringList({u"lib/nowhere/at.h"_s, u"NONE.md"_s}));
        QCOMPARE(gone(u"[up](../README.md), [beside](window.md), [away](README.md)"_s, u"docs"_s),
                 QStringList {u"docs/README.md"_s});
        QCOMPARE(gone(u"```sh\npackaging/none.sh -x\n```\n"_s), QStringList {u"packaging/none.sh"_s});
        QCOMPARE(gone(u"```\nlib/drawn\n```\nbuild/app/x, https://example.org/lib/x, [y](https://z/lib/y)"_s),
                 QStringList());
    }
};

QTEST_GUILESS_MAIN(TstPaths)
#include "tst_paths.moc"
