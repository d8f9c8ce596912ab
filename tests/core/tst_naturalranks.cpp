// SPDX-License-Identifier: Apache-2.0
#include "core/naturalkey.h"
#include "core/naturalranks.h"

#include "core/naturalorder.h"
#include "core/radixsort.h"

#include <QRandomGenerator>
#include <QTest>

#include <atomic>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace tcia;

namespace {

//! Random texts of pieces that begin alike, in which digits, letters, spaces and foreign letters meet.
QList<QByteArray> texts(int count, const QStringList &pieces, int most)
{
    QRandomGenerator random(7);
    QList<QByteArray> out;
    for (int i = 0; i < count; ++i) {
        QString text;
        for (int left = random.bounded(most); left > 0; --left)
            text += pieces[random.bounded(int(pieces.size()))];
        out << text.toUtf8();
    }
    return out;
}

std::vector<quint32> reference(const QList<QByteArray> &all)
{
    std::vector<QString> different;
    for (const QByteArray &text : all)
        if (!text.isEmpty())
            different.push_back(QString::fromUtf8(text));
    std::ranges::sort(different, naturalLess);
    different.erase(std::unique(different.begin(), different.end()), different.end());
    std::vector<quint32> ranks;
    for (const QByteArray &text : all) {
        const auto at = std::ranges::lower_bound(different, QString::fromUtf8(text), naturalLess);
        ranks.push_back(text.isEmpty() ? 0 : quint32(at - different.begin()) + 1);
    }
    return ranks;
}

} // namespace

class TestNaturalRanks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranksInNaturalOrder_data()
    {
        QTest::addColumn<QStringList>("pieces");
        QTest::addColumn<int>("most");
        QTest::newRow("identifiers") << QStringList({u"1"_s, u"."_s, u"0"_s, u"14519."_s, u"9004"_s, u"7"_s}) << 24;
        QTest::newRow("long identifiers")
            << QStringList({u"1."_s, u".."_s, u"00"_s, u"12345678901234567"_s, u"9"_s, u"10.7"_s}) << 12;
        QTest::newRow("long numbers") << QStringList({u"0"_s, u"9"_s, u"123456"_s, u"000000"_s, u"-"_s}) << 9;
        QTest::newRow("words") << QStringList(
                                      {u"T"_s, u"t"_s, u"1"_s, u" "_s, u"axial"_s, u"AXIAL"_s, u"/"_s, u":"_s, u"02"_s})
                               << 7;
        QTest::newRow("foreign") << QStringList({u"é"_s, u"É"_s, u"ß"_s, u"中"_s, u"𝄞"_s, u"𝄢"_s, u"\uff5e"_s,
                                                 u"a\ufeff"_s, u"3"_s})
                                 << 8;
        QTest::newRow("the same often") << QStringList({u"NLST-"_s, u"NLST-100"_s}) << 3;
    }
    void ranksInNaturalOrder()
    {
        QFETCH(QStringList, pieces);
        QFETCH(int, most);
        for (const int count : {0, 1, 12, 400, 4'000}) {
            const QList<QByteArray> all = texts(count, pieces, most);
            QVERIFY(naturalRanks({all.begin(), all.end()}) == reference(all));
        }
    }

    //! Like Series Instance UIDs: all different, with a common root.
    void ranksUids_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("few") << 5'000;
        QTest::newRow("on several threads") << 80'000;
    }
    void ranksUids()
    {
        QFETCH(int, count);
        QRandomGenerator random(3);
        QList<QByteArray> all;
        for (int i = 0; i < count; ++i)
            all << "1.3.6.1.4.1.14519.5.2.1.7009.9004." +
                       QByteArray::number(random.bounded(quint64(1) << 48)).repeated(1 + i % 2) + "." +
                       QByteArray::number(i % 13);
        QVERIFY(naturalRanks({all.begin(), all.end()}) == reference(all));
    }

    //! The texts of each thread have more in common than those of all.
    void ranksOnSeveralThreads()
    {
        QList<QByteArray> all;
        for (const QByteArray root : {"axial é 12", "axial é 1", "axial è 12 9"})
            for (const QByteArray &text : texts(30'000, {u"a"_s, u"é"_s, u"1"_s, u"0"_s, u" "_s}, 9))
                all << root + text;
        QVERIFY(naturalRanks({all.begin(), all.end()}) == reference(all));
    }

    void survivesInvalidUtf8()
    {
        QVERIFY(naturalRanks({"\ufeff", "\x80\xff", "\xf0\x9d", "\ufeff\ufeff"}).size() == 4);
        for (const QByteArray text : {"\ufeff", "\x80\xff", "\xf0\x9d", "abc\xf0"}) {
            qsizetype at = 0;
            for (int parts = 0; naturalKeyPart(text, at) != 0; ++parts)
                QVERIFY(parts < 4);
            QCOMPARE(at, text.size());
        }
    }

    void endsWhenCancelled()
    {
        const QList<QByteArray> all = texts(5'000, {u"a"_s, u"1"_s, u"."_s}, 30);
        std::atomic<int> asked = 0;
        QVERIFY(naturalRanks({all.begin(), all.end()}, [&] { return ++asked >= 3; }).empty());
        QVERIFY(asked < 20);
    }

    void sortsKeysStably()
    {
        struct Item
        {
            quint64 key;
            quint32 place;
            bool operator==(const Item &) const = default;
        };
        QRandomGenerator random(5);
        for (const quint64 limit : {quint64(1), quint64(100), quint64(1) << 33, ~quint64(0)}) {
            std::vector<Item> items;
            for (quint32 i = 0; i < 10'000; ++i)
                items.push_back({random.generate64() % limit, i});
            std::vector<Item> wanted = items;
            std::ranges::stable_sort(wanted, {}, &Item::key);
            std::vector<Item> scratch(items.size());
            radixSort(std::span(items), scratch, [](const Item &item) { return item.key; });
            QVERIFY(items == wanted);
        }
    }
};

QTEST_GUILESS_MAIN(TestNaturalRanks)
#include "tst_naturalranks.moc"
