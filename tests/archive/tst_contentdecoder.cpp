// SPDX-License-Identifier: Apache-2.0
#include "archive/contentdecoder.h"
#include "packed.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;
using archive::ContentDecoder;

namespace {

//! Adds pieces of `step` bytes, and reads at most as much of what is there at once.
QByteArray decoded(ContentDecoder &decoder, const QByteArray &body, qsizetype step, qsizetype atOnce = 1 << 20)
{
    QByteArray out;
    QByteArray piece(atOnce, '\0');
    for (qsizetype at = 0; at < body.size() && decoder.state(); at += step) {
        decoder.add(QByteArrayView(body).sliced(at, qMin(step, body.size() - at)));
        while (decoder.available() > 0)
            out += piece.first(decoder.read(piece.data(), piece.size()));
    }
    return out;
}

} // namespace

//! What servers send with a Content-Encoding, byte by byte and in large pieces.
class TestContentDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data()
    {
        QTest::addColumn<QByteArray>("coding");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray text = "[" + QByteArray("{\"Modality\": \"CT\"},").repeated(500) + "{}]";
        QTest::newRow("gzip") << QByteArray("gzip") << packed(text, gzipBits) << text;
        QTest::newRow("x-gzip, in capitals") << QByteArray(" X-GZIP") << packed(text, gzipBits) << text;
        QTest::newRow("two members") << QByteArray("gzip") << packed(text, gzipBits) + packed("abc", gzipBits)
                                     << text + "abc";
        QTest::newRow("an empty member") << QByteArray("gzip") << packed({}, gzipBits) << QByteArray();
        QTest::newRow("deflate") << QByteArray("deflate") << packed(text, zlibBits) << text;
        QTest::newRow("deflate without a header") << QByteArray("deflate") << packed(text, rawBits) << text;
    }
    void decodes()
    {
        QFETCH(QByteArray, coding);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, expected);
        for (const qsizetype step : {qsizetype(7), ContentDecoder::packedBytes}) {
            ContentDecoder decoder(coding);
            QCOMPARE(decoded(decoder, body, step), expected);
            QVERIFY(decoder.state() && decoder.isAtEnd());
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("coding");
        QTest::addColumn<QByteArray>("body");
        const QByteArray good = packed("text that is packed", gzipBits);
        QByteArray sum = good;
        sum[sum.size() - 6] = char(~sum[sum.size() - 6]);
        QTest::newRow("bytes behind a gzip member") << QByteArray("gzip") << good + "garbage";
        QTest::newRow("bytes behind deflate") << QByteArray("deflate") << packed("x", zlibBits) + "garbage";
        QTest::newRow("a wrong checksum") << QByteArray("gzip") << sum;
        QTest::newRow("plain text") << QByteArray("gzip") << QByteArray("[]");
        QTest::newRow("an unknown coding") << QByteArray("br") << good;
        QTest::newRow("two codings") << QByteArray("gzip, gzip") << good;
        QTest::newRow("too much") << QByteArray("gzip") << packed(QByteArray(20'000'000, ' '), gzipBits).repeated(30);
        QTest::newRow("nothing for ever") << QByteArray("gzip") << packed({}, gzipBits).repeated(60'000);
    }
    void refuses()
    {
        QFETCH(QByteArray, coding);
        QFETCH(QByteArray, body);
        ContentDecoder decoder(coding);
        decoded(decoder, body, ContentDecoder::packedBytes);
        QVERIFY(!decoder.state());
        QCOMPARE(decoder.state().error().kind, Error::Kind::BadAnswer);
    }

    void isNotAtEndBeforeTheEnd()
    {
        const QByteArray body = packed("text that is packed", gzipBits);
        ContentDecoder decoder("gzip");
        decoded(decoder, body.chopped(1), 4);
        QVERIFY(decoder.state() && !decoder.isAtEnd());
    }

    // A slow reader must not make it hold what was read.
    void holdsOnlyWhatIsUnread()
    {
        QByteArray text;
        for (int i = 0; i < 400'000; ++i)
            text += QByteArray::number(i * 7919LL % 1'000'003) + ',';
        const QByteArray body = packed(text, gzipBits);
        ContentDecoder decoder("gzip");
        QByteArray piece(1000, '\0');
        qsizetype total = 0;
        for (qsizetype at = 0; at < body.size(); at += 512) {
            decoder.add(QByteArrayView(body).sliced(at, qMin<qsizetype>(512, body.size() - at)));
            while (decoder.available() > 2000) // never all
                total += decoder.read(piece.data(), piece.size());
            QVERIFY(decoder.heldBytes() < 256 * 1024);
        }
        total += decoder.available();
        QCOMPARE(total, text.size());
    }

    void knowsWhenItIsNeeded()
    {
        QVERIFY(!ContentDecoder::isNeeded("") && !ContentDecoder::isNeeded("identity"));
        QVERIFY(!ContentDecoder::isNeeded("UTF-8")); // a charset where none belongs
        QVERIFY(ContentDecoder::isNeeded("gzip") && ContentDecoder::isNeeded("br"));
    }
};

QTEST_GUILESS_MAIN(TestContentDecoder)
#include "tst_contentdecoder.moc"
