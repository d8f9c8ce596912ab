// SPDX-License-Identifier: Apache-2.0
#include "core/files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;

class TestFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWrittenContent_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("short") << QByteArray("a\0b", 3);
        QTest::newRow("several pieces") << QByteArray(3 * 1024 * 1024 + 17, 'x');
    }

    void readsWrittenContent()
    {
        QFETCH(QByteArray, content);
        QVERIFY(writeFile(path(), content));
        QCOMPARE(readFile(path()).value(), content);
        QCOMPARE(readFile(path(), content.size()).value(), content);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), 1); // no temporary file stays
    }

    void refusesTooLargeFiles()
    {
        QVERIFY(writeFile(path(), "0123456789"));
        QCOMPARE(readFile(path(), 9).error().kind, Error::Kind::Disk);
        QCOMPARE(readFile(u"/dev/zero"_s, 5'000'000).error().kind, Error::Kind::Disk); // a file without an end
    }

    void reportsUnreadableFiles()
    {
        const QString missing = m_folder.filePath(u"missing"_s);
        QCOMPARE(readFile(missing).error().kind, Error::Kind::Disk);
        QCOMPARE(readFile(missing).error().context.path, missing);
        QCOMPARE(readFile(m_folder.path()).error().kind, Error::Kind::Disk);
    }

    void aFailedWriteLeavesTheOldFile()
    {
        const QString inNoFolder = m_folder.filePath(u"no/such/folder"_s);
        const auto written = writeFile(inNoFolder, "x");
        QCOMPARE(written.error().kind, Error::Kind::Disk);
        QCOMPARE(written.error().context.path, inNoFolder);
        QVERIFY(writeFile(path(), "old"));
        QVERIFY(writeFile(path(), "new"));
        QCOMPARE(readFile(path()).value(), QByteArray("new"));
    }

    void decodesAnyBytes()
    {
        QCOMPARE(decodedText("Jérôme"), u"Jérôme"_s);
        QCOMPARE(decodedText("J\xe9r\xf4me"), u"Jérôme"_s);
        QCOMPARE(decodedText("\xef\xbb\xbf"
                             "1.2.3"),
                 u"1.2.3"_s);
        QCOMPARE(decodedText("cut \xc3"), u"cut Ã"_s);
        QCOMPARE(decodedText(""), QString());
    }

private:
    QString path() const { return m_folder.filePath(u"file"_s); }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
