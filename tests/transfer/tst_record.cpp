// SPDX-License-Identifier: Apache-2.0
#include "transfer/intents.h"
#include "transfer/lines.h"
#include "transfer/rootfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;

// The record of a root, which others may have written into.
class TestRecord : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::RootFixture> m_root;

    // A line of that length without an end, which takes no room on the disk.
    void addEndless(qint64 length) const
    {
        QFile file(transfer::recordPath(m_root->path()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() + length));
    }

private Q_SLOTS:
    void init() { m_root = std::make_unique<tests::RootFixture>(); }

    void endlessLine()
    {
        m_root->record(m_root->put(u"1.2.3"_s, u"a"_s));
        addEndless(transfer::longestLine + 1);
        m_root->record(m_root->put(u"1.2.4"_s, u"b"_s));
        const auto read = transfer::readRecords(m_root->path());
        QVERIFY(read);
        QCOMPARE(read->records.size(), 2);
        QCOMPARE(read->unreadable, 1);
    }

    void endlessLineOfIntents()
    {
        m_root->write(u".tcia-partial/intents.jsonl"_s, {});
        QVERIFY(QFile::resize(m_root->path() + u"/.tcia-partial/intents.jsonl"_s, transfer::longestLine + 1));
        const QByteArray line = m_root->put(u"1.2.3"_s, u"a"_s);
        QVERIFY(transfer::addIntents(m_root->path(), {line}));
        const auto open = m_root->open();
        QVERIFY(open);
        QCOMPARE(open->series.size(), 1);
    }

    void lines()
    {
        m_root->write(u"lines"_s, "12345\n\n123456\n1234\n1");
        QFile file(m_root->path() + u"/lines"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArrayList read;
        while (!file.atEnd()) {
            const transfer::Line line = transfer::readLine(file, 6);
            read << (line.isTooLong ? QByteArray("(too long)") : line.text);
        }
        QCOMPARE(read, (QByteArrayList {"12345\n", "\n", "(too long)", "1234\n", "1"}));
    }

    // What is legitimate is read: very many files.
    void hugeSeries()
    {
        transfer::Record record;
        record.series.seriesUid = u"1.2.3"_s;
        record.folder = u"a"_s;
        const QString name = QString(190, u'n');
        for (int i = 0; i < 100'000; ++i)
            record.files.append({.name = name + QString::number(i), .size = 500'000, .crc = 0xffffffff, .md5 = QByteArray(16, 'x')});
        m_root->record(transfer::lineOf(record));
        const auto read = transfer::readRecords(m_root->path());
        QVERIFY(read);
        QCOMPARE(read->unreadable, 0);
        QCOMPARE(read->records.value(0).files.size(), 100'000);
    }
};

QTEST_GUILESS_MAIN(TestRecord)
#include "tst_record.moc"
