// SPDX-License-Identifier: Apache-2.0
#include "madefile.h"

#include "parquet/levels.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tcia;
using namespace tcia::tests;
using parquet::Levels;

namespace {

std::span<qint32> spanOf(QList<qint32> &values) { return {values.data(), size_t(values.size())}; }

QList<qint32> read(const QByteArray &bytes, int bits, qsizetype count, bool &isGood)
{
    QList<qint32> values(count, -1);
    isGood = Levels(bytes, bits).read(spanOf(values));
    return values;
}

//! Groups of eight values, packed bit by bit as the format says: the lowest bits first.
QByteArray packed(const QList<qint32> &values, int bits)
{
    QByteArray bytes = varint(quint64(values.size() / 8) << 1 | 1);
    QByteArray body(values.size() * bits / 8, '\0');
    for (qsizetype i = 0; i < values.size(); ++i)
        for (int bit = 0; bit < bits; ++bit)
            if (values[i] >> bit & 1) {
                const qsizetype at = i * bits + bit;
                body[at / 8] = char(body[at / 8] | 1 << at % 8);
            }
    return bytes + body;
}

QByteArray repeated(qint32 value, int bits, quint64 count)
{
    QByteArray bytes = varint(count << 1);
    for (int bit = 0; bit < bits; bit += 8)
        bytes += char(value >> bit);
    return bytes;
}

} // namespace

//! Run lengths and packed bits, of all widths and in all pieces.
class TestParquetLevels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allWidthsAreRead()
    {
        QRandomGenerator random(7);
        for (int bits = 0; bits <= Levels::widest; ++bits) {
            const quint32 most = (quint32(1) << bits) - 1;
            QList<qint32> values;
            QByteArray bytes;
            for (int run = 0; run < 6; ++run) {
                const auto value = qint32(random.generate() & most);
                if (run % 2 == 0) {
                    bytes += repeated(value, bits, 5 + quint64(run));
                    values += QList<qint32>(5 + run, value);
                    continue;
                }
                QList<qint32> group;
                for (int i = 0; i < 8 * run; ++i)
                    group << qint32(random.generate() & most);
                bytes += packed(group, bits);
                values += group;
            }
            bool isGood = false;
            QCOMPARE(read(bytes, bits, values.size(), isGood), values);
            QVERIFY(isGood);
            (void)read(bytes, bits, values.size() + 1, isGood);
            QVERIFY2(!isGood, "more values than there are");
            Levels pieces(bytes, bits); // a few at a time
            QList<qint32> got;
            for (qsizetype step = 1; got.size() < values.size(); step = step % 5 + 1) {
                QList<qint32> piece(qMin(step, values.size() - got.size()));
                QVERIFY(pieces.read(spanOf(piece)));
                got += piece;
            }
            QCOMPARE(got, values);
        }
    }

    //! Some writers leave out the bytes that only fill the last group.
    void cutGroupsAreRead()
    {
        bool isGood = false;
        QCOMPARE(read(packed({1, 2, 3, 0, 0, 0, 0, 0}, 8).first(4), 8, 3, isGood), (QList<qint32> {1, 2, 3}));
        QVERIFY(isGood);
        (void)read(packed({1, 2, 3, 0, 0, 0, 0, 0}, 8).first(4), 8, 4, isGood);
        QVERIFY(!isGood);
    }

    void damageIsFound()
    {
        bool isGood = true;
        for (const QByteArray &bytes : {QByteArray(), QByteArray("\x80", 1), QByteArray("\x08", 1),
                                        QByteArray("\xff\xff\xff\xff\xff\xff", 6), QByteArray("\x08\x02", 2)}) {
            (void)read(bytes, 1, 4, isGood);
            QVERIFY2(!isGood, bytes.toHex().constData());
        }
        // Empty runs lead nowhere, and end.
        (void)read(QByteArray(4000, '\0'), 8, 1, isGood);
        QVERIFY(!isGood);
    }
};

QTEST_GUILESS_MAIN(TestParquetLevels)
#include "tst_levels.moc"
