// SPDX-License-Identifier: Apache-2.0
#include "core/digest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using Kind = Digest::Kind;

Q_DECLARE_METATYPE(tcia::Digest)

class TestDigest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Values from RFC 1321 and from the CRC catalogue ("123456789").
    void isThatOfItsContent()
    {
        const Digests digests = digestsOf("123456789");
        QCOMPARE(find(digests, Kind::Crc32).hex(), u"cbf43926"_s);
        QCOMPARE(find(digests, Kind::Md5).hex(), u"25f9e794323b453885f5181f1b624d0b"_s);
        QCOMPARE(find(digestsOf(""), Kind::Md5).hex(), u"d41d8cd98f00b204e9800998ecf8427e"_s);
        QCOMPARE(find(digestsOf(""), Kind::Crc32), Digest::crc32(0));
    }

    void doesNotDependOnThePieces()
    {
        const QByteArray content(300'000, 'x');
        Digester digester(std::array {Kind::Md5, Kind::Size});
        for (qsizetype at = 0; at < content.size(); at += 7'001)
            digester.add(QByteArrayView(content).sliced(at, qMin<qsizetype>(7'001, content.size() - at)));
        QCOMPARE(digester.digests(), (Digests {find(digestsOf(content), Kind::Md5), Digest::size(content.size())}));
    }

    void becomesTextAndBack_data()
    {
        QTest::addColumn<Digest>("digest");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << Digest() << u"none"_s;
        QTest::newRow("size") << Digest::size(5'000'000'000) << u"size:5000000000"_s;
        QTest::newRow("crc") << Digest::crc32(0xabc) << u"crc32:00000abc"_s;
        QTest::newRow("md5") << find(digestsOf("123456789"), Kind::Md5) << u"md5:25f9e794323b453885f5181f1b624d0b"_s;
    }

    void becomesTextAndBack()
    {
        QFETCH(Digest, digest);
        QFETCH(QString, text);
        QCOMPARE(digest.text(), text);
        QCOMPARE(Digest::fromText(text), digest);
        QCOMPARE(Digest::fromText(text.toUpper()).isNone(), true); // names are lower case
    }

    void invalidTextIsNone()
    {
        for (const auto &text :
             {u"md5:"_s, u"md5:12"_s, u"md5:25f9e794323b453885f5181f1b624dzz"_s, u"crc32:123456789"_s, u"crc32:-1"_s,
              u"size:-1"_s, u"size:x"_s, u"sha1:00"_s, u""_s, u":"_s})
            QVERIFY2(Digest::fromText(text).isNone(), qPrintable(text));
        QVERIFY(Digest::md5("short").isNone());
    }

    void strongestIsTheLastKind()
    {
        QCOMPARE(strongest(digestsOf("a")).kind(), Kind::Md5);
        QCOMPARE(strongest({Digest::crc32(1), Digest::size(1)}).kind(), Kind::Crc32);
        QVERIFY(strongest({}).isNone());
    }

    void agreesWhereSomethingIsComparedAndEqual()
    {
        const Digests one = digestsOf("one"), two = digestsOf("two");
        QVERIFY(agree(one, one));
        QVERIFY(agree({one.first()}, one));
        QVERIFY(!agree(one, two));
        QVERIFY(!agree({one.first(), two.last()}, one)); // one of two
        QVERIFY(!agree({}, one));                        // nothing compared is not agreement
        QVERIFY(!agree({Digest::size(3)}, one));
    }
};

QTEST_GUILESS_MAIN(TestDigest)
#include "tst_digest.moc"
