// SPDX-License-Identifier: Apache-2.0
#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

//! Runs clang-format over these files below `folder`, whose .clang-format it uses, without changing them. Returns what
//! it printed: one or more lines for each difference, nothing where there is none.
QString differences(const QString &program, const QString &folder, const QStringList &files)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, QStringList {u"--dry-run"_s, u"--style=file"_s, u"--fallback-style=none"_s} + files);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit)
        return u"%1 could not be run: %2"_s.arg(program, process.errorString());
    return QString::fromLocal8Bit(process.readAll());
}

} // namespace

//! All C++ is formatted by .clang-format and the version of clang-format that formatted it; other versions differ
//! in details.
class TstFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_program = QStandardPaths::findExecutable(u"clang-format-14"_s);
        if (m_program.isEmpty())
            QSKIP("clang-format-14 is not installed");
    }

    void everyFileIsFormatted()
    {
        const QDir root(QString::fromUtf8(TCIA_SOURCE_DIR));
        QStringList files;
        for (const auto &folder : {u"app"_s, u"lib"_s, u"tests"_s, u"packaging"_s}) {
            QDirIterator it(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext())
                files << root.relativeFilePath(it.next());
        }
        QVERIFY2(files.size() > 400, "hardly any files were found: nothing is proved by reading nothing");
        const QString found = differences(m_program, root.path(), files);
        for (const QString &line : found.split(u'\n', Qt::SkipEmptyParts).mid(0, 60))
            qWarning("%s", qPrintable(line));
        QVERIFY2(found.isEmpty(), "the differences are named above; `clang-format-14 -i FILE` removes them");
    }

    void aDifferenceIsFound()
    {
        QTemporaryDir folder;
        QVERIFY(
            QFile::copy(QString::fromUtf8(TCIA_SOURCE_DIR) + u"/.clang-format"_s, folder.filePath(u".clang-format"_s)));
        const auto write = [&folder](const QString &name, const QByteArray &text) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        QVERIFY(write(u"good.cpp"_s, "int main() { return 0; }\n") && write(u"bad.cpp"_s, "int  main() {return 0;}\n"));
        QCOMPARE(differences(m_program, folder.path(), {u"good.cpp"_s}), QString());
        QVERIFY(differences(m_program, folder.path(), {u"bad.cpp"_s}).contains(u"bad.cpp:1"_s));
    }

private:
    QString m_program;
};

QTEST_GUILESS_MAIN(TstFormat)
#include "tst_format.moc"
