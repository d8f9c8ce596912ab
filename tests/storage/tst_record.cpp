// SPDX-License-Identifier: Apache-2.0
#include "storage/boundedlines.h"
#include "storage/intentlog.h"
#include "storage/record.h"
#include "support/rootfixture.h"
#include "support/step.h"
#include "support/unix.h"
#include "transfer/requestlog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace tcia;

// The record of a root, which other programs may have written to.
class TestRecord : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::RootFixture> m_root;

    // A line of that length without an end, which takes no room on the disk.
    void addEndless(qint64 length) const
    {
        QFile file(storage::recordPath(m_root->path()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() + length));
    }

private Q_SLOTS:
    void init() { m_root = std::make_unique<tests::RootFixture>(); }

    void endlessLine()
    {
        m_root->record(m_root->put(u"1.2.3"_s, u"a"_s));
        TCIA_STEP(addEndless(storage::maxLineBytes + 1));
        m_root->record(m_root->put(u"1.2.4"_s, u"b"_s));
        const auto read = storage::readRecords(m_root->path());
        QVERIFY(read);
        QCOMPARE(read->records.size(), 2);
        QCOMPARE(read->unreadable, 1);
    }

    void endlessLineOfIntents()
    {
        m_root->write(u".tcia-partial/intents.jsonl"_s, {});
        QVERIFY(QFile::resize(m_root->path() + u"/.tcia-partial/intents.jsonl"_s, storage::maxLineBytes + 1));
        const QByteArray line = m_root->put(u"1.2.3"_s, u"a"_s);
        QVERIFY(storage::addIntents(m_root->path(), {line}));
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
            const storage::Line line = storage::readLine(file, 6);
            read << (line.isTooLong ? QByteArray("(too long)") : line.text);
        }
        QCOMPARE(read, (QByteArrayList {"12345\n", "\n", "(too long)", "1234\n", "1"}));
    }

    // A legitimate record with very many files is read.
    void hugeSeries()
    {
        storage::Record record;
        record.series.seriesUid = u"1.2.3"_s;
        record.folder = u"a"_s;
        const QString name = QString(190, u'n');
        for (int i = 0; i < 100'000; ++i)
            record.files.append({.name = name + QString::number(i),
                                 .size = 500'000,
                                 .digests = {Digest::crc32(0xffffffff), Digest::md5(QByteArray(16, 'x'))}});
        m_root->record(storage::lineOf(record));
        const auto read = storage::readRecords(m_root->path());
        QVERIFY(read);
        QCOMPARE(read->unreadable, 0);
        QCOMPARE(read->records.value(0).files.size(), 100'000);
    }
    // A line as versions before the one with `proof` wrote it.
    void olderLines_data()
    {
        QTest::addColumn<QByteArray>("checked");
        QTest::addColumn<Digest::Kind>("proof");
        QTest::newRow("with sums") << QByteArray("true") << Digest::Kind::Md5;
        QTest::newRow("without") << QByteArray("false") << Digest::Kind::Crc32;
    }

    void olderLines()
    {
        QFETCH(QByteArray, checked);
        QFETCH(Digest::Kind, proof);
        const QByteArray line =
            "{'boot':'b','files':[{'crc':'abc','md5':'0cc175b9c0f1b6a831c399e269772661','name':'1.dcm','size':1},"
            "{'crc':'cbf43926','md5':'','name':'2.dcm','size':9}],'folder':'c/1.2','md5Checked':" +
            checked +
            ",'series':{'SeriesInstanceUID':'1.2'},'server':'http://127.0.0.1','taken':'2024-05-06T07:08:09Z'}";
        const auto record = storage::recordFromLine(QByteArray(line).replace('\'', '"'));
        QVERIFY(record);
        QCOMPARE(record->proof, proof);
        QCOMPARE(
            record->files.value(0).digests,
            (Digests {Digest::crc32(0xabc), Digest::fromHex(Digest::Kind::Md5, u"0cc175b9c0f1b6a831c399e269772661")}));
        QCOMPARE(record->files.value(1).digests, Digests {Digest::crc32(0xcbf43926)});
    }

    // Those versions find all their fields in a line of this version.
    // An unreadable record is not a missing one: else series would be fetched again, or all would count as done.
    void unseenIsNotMissing()
    {
        const tests::RootFixture root;
        root.write(u"tcia-series.jsonl"_s, "{}\n");
        root.write(transfer::RequestLog::fileName(), "{}\n");
        if (!tests::isUnix)
            QSKIP(tests::onlyUnix);
        auto none = std::make_optional<tests::ResourceLimit>(tests::Resource::OpenFiles, 0);
        const bool isSet = none->isSet();
        const bool isThere = storage::hasRecord(root.path());
        const auto size = storage::recordSize(root.path());
        const auto records = storage::readRecords(root.path());
        const auto requests = transfer::RequestLog(root.path()).read();
        none.reset();
        QVERIFY(isSet);
        QVERIFY(isThere && !size && !records && !requests);
        QCOMPARE(storage::recordSize(root.path()).value(), 3);
        QVERIFY(!storage::hasRecord(root.path() + u"/missing/too"_s));
    }

    void newLinesHoldTheOlderKeys()
    {
        storage::Record record;
        record.series.seriesUid = u"1.2"_s;
        record.folder = u"c/1.2"_s;
        record.proof = Digest::Kind::Md5;
        record.files.append({.name = u"1.dcm"_s, .size = 1, .digests = digestsOf("a")});
        record.files.append({.name = u"2.dcm"_s, .size = 1, .digests = {Digest::crc32(0xabc)}});
        const QJsonObject line = QJsonDocument::fromJson(storage::lineOf(record)).object();
        QCOMPARE(line.value(u"md5Checked"_s), QJsonValue(true));
        QCOMPARE(line.value(u"proof"_s), QJsonValue(u"md5"_s));
        const QJsonArray files = line.value(u"files"_s).toArray();
        QCOMPARE(files.at(0).toObject().value(u"md5"_s), QJsonValue(u"0cc175b9c0f1b6a831c399e269772661"_s));
        QCOMPARE(files.at(1).toObject().value(u"crc"_s).toString().toUInt(nullptr, 16), 0xabcu);
        QCOMPARE(files.at(1).toObject().value(u"md5"_s), QJsonValue(QString()));
    }
};

QTEST_GUILESS_MAIN(TestRecord)
#include "tst_record.moc"
