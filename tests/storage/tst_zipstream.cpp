// SPDX-License-Identifier: Apache-2.0
#include "storage/zipstream.h"
#include "support/zipmaker.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <zlib.h>

using namespace Qt::StringLiterals;
using namespace tcia;
using storage::ZipStreamReader;

namespace {

constexpr qint64 largest = 1024 * 1024;

//! Deflated, with its sizes behind it.
struct Described
{
    bool hasSignature = true;
    bool isZip64 = false;
    quint32 wrongCrc = 0;
    quint16 method = 8;
};

QByteArray described(const QByteArray &name, const QByteArray &content, const Described &how = {})
{
    const auto number = [](auto value) {
        QByteArray bytes(sizeof value, '\0');
        qToLittleEndian(value, bytes.data());
        return bytes;
    };
    const QByteArray packed = qCompress(content);
    const QByteArray raw = packed.sliced(6, packed.size() - 10); // without Qt's length, zlib's header and checksum
    const auto crc = quint32(crc32(0, reinterpret_cast<const Bytef *>(content.constData()), uInt(content.size())));
    QByteArray bytes = "PK\x03\x04" + number(quint16(20)) + number(quint16(8)) + number(how.method) +
                       number(quint32(0)) + QByteArray(12, '\0') + number(quint16(name.size())) + number(quint16(0)) +
                       name + raw;
    if (how.hasSignature)
        bytes += "PK\x07\x08";
    bytes += number(crc ^ how.wrongCrc);
    if (how.isZip64)
        bytes += number(quint64(raw.size())) + number(quint64(content.size()));
    else
        bytes += number(quint32(raw.size())) + number(quint32(content.size()));
    return bytes;
}

//! Nothing of it is read.
const QByteArray directory = "PK\x01\x02 and so on";

QList<ZipStreamReader::Entry> readIn(qsizetype piece, const QByteArray &zip)
{
    ZipStreamReader reader(largest);
    QList<ZipStreamReader::Entry> all;
    for (qsizetype at = 0; at < zip.size(); at += piece) {
        const auto entries = reader.add(QByteArrayView(zip).sliced(at, qMin(piece, zip.size() - at)));
        if (!entries)
            return {};
        all += *entries;
    }
    return reader.isAtEnd() ? all : QList<ZipStreamReader::Entry>();
}

} // namespace

class TestZipStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatArrives_data()
    {
        QTest::addColumn<QByteArray>("zip");
        const QByteArray one(100'000, 'x'), two("PK\x03\x04 inside");
        QTest::newRow("descriptors") << described("1.dcm", one) + described("2.dcm", two) + directory;
        QTest::newRow("without signature") << described("1.dcm", one, {.hasSignature = false}) +
                                                  described("2.dcm", two, {.hasSignature = false}) + directory;
        QTest::newRow("ZIP64") << described("1.dcm", one, {.isZip64 = true}) +
                                      described("2.dcm", two, {.hasSignature = false, .isZip64 = true}) + directory;
        QTest::newRow("text before") << "some text\n" + described("1.dcm", one) + described("2.dcm", two) + directory;
        QTest::newRow("stored") << tests::rawZip({{"1.dcm", one}, {"2.dcm", two}});
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"made.zip"_s);
        QVERIFY(tests::makeZip(path, {{u"folder/"_s, {}}, {u"1.dcm"_s, one}, {u"2.dcm"_s, two}}));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::newRow("by QuaZip") << file.readAll();
    }

    void readsWhatArrives()
    {
        QFETCH(QByteArray, zip);
        const QList<ZipStreamReader::Entry> expected {{u"1.dcm"_s, QByteArray(100'000, 'x')},
                                                      {u"2.dcm"_s, "PK\x03\x04 inside"}};
        for (const qsizetype piece : {zip.size(), qsizetype(1), qsizetype(37)})
            QCOMPARE(readIn(piece, zip), expected);
    }

    void anEntryIsThereBeforeTheNext()
    {
        ZipStreamReader reader(largest);
        const QByteArray next = described("2.dcm", "second");
        const auto first = reader.add(QByteArray(described("1.dcm", "first") + next.first(4)));
        QVERIFY(first);
        QCOMPARE(*first, (QList<ZipStreamReader::Entry> {{u"1.dcm"_s, "first"}}));
        QVERIFY(!reader.isAtEnd());
        QCOMPARE(reader.add(next.sliced(4))->size(), 0);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("zip");
        QTest::addColumn<Error::Kind>("kind");
        using Kind = Error::Kind;
        const QByteArray good = described("1.dcm", "content");
        QTest::newRow("other checksum") << described("1.dcm", "content", {.wrongCrc = 1}) + directory
                                        << Kind::BadArchive;
        QTest::newRow("no descriptor") << good.chopped(16) + QByteArray(40, 'x') << Kind::BadArchive;
        QByteArray flipped = good + directory;
        flipped[36] = char(flipped[36] ^ 0x7f);
        QTest::newRow("damaged") << flipped << Kind::BadArchive;
        QTest::newRow("other method") << described("1.dcm", "content", {.method = 12}) + directory << Kind::BadArchive;
        QTest::newRow("stored, size behind")
            << described("1.dcm", "content", {.method = 0}) + directory << Kind::BadArchive;
        QTest::newRow("text") << QByteArray(20'000, 'x') << Kind::BadArchive;
        QTest::newRow("text between") << good + "some text behind the first entry" << Kind::BadArchive;
        QTest::newRow("large") << described("1.dcm", QByteArray(largest + 1, '\0')) + directory << Kind::Memory;
        QTest::newRow("large and stored") << tests::rawZip({{"1.dcm", QByteArray(largest + 1, '\0')}}) << Kind::Memory;
    }

    void refuses()
    {
        QFETCH(QByteArray, zip);
        QFETCH(Error::Kind, kind);
        ZipStreamReader reader(largest);
        auto entries = reader.add(zip);
        if (entries) // those before the fault
            entries = reader.add({});
        QVERIFY(!entries);
        QCOMPARE(entries.error().kind, kind);
    }
};

QTEST_APPLESS_MAIN(TestZipStream)
#include "tst_zipstream.moc"
