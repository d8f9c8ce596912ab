// SPDX-License-Identifier: Apache-2.0
#include "madefile.h"

#include <QTest>

#include <limits>

using namespace tcia;
using namespace tcia::tests;
using parquet::ThriftCompact;
using Type = ThriftCompact::Type;
using State = ThriftCompact::State;

namespace {

//! Reads field 1 of a struct as a T.
template <typename T>
State readOne(const QByteArray &bytes, T &value)
{
    ThriftCompact in(bytes);
    in.readStruct(Type::Struct, [&](int id, Type type) { return id == 1 && in.read(type, value); });
    return in.state();
}

State skipAll(const QByteArray &bytes)
{
    ThriftCompact in(bytes);
    in.readStruct(Type::Struct, [](int, Type) { return false; });
    return in.state();
}

} // namespace

//! The protocol's values, its unknown fields, and bytes that are none of it.
class TestThriftCompact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreRead()
    {
        for (const qint64 number : {qint64(0), qint64(-1), qint64(63), qint64(64), qint64(-12345678901),
                                    std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()}) {
            qint64 got = 5;
            QCOMPARE(readOne(ThriftStruct().number(1, number, Type::Int64).bytes(), got), State::Good);
            QCOMPARE(got, number);
        }
        qint32 narrow = 0;
        QCOMPARE(readOne(ThriftStruct().number(1, 1LL << 40, Type::Int64).bytes(), narrow), State::Damaged);
        QCOMPARE(readOne(ThriftStruct().number(1, -7, Type::Int16).bytes(), narrow), State::Good);
        QCOMPARE(narrow, -7);
        QCOMPARE(readOne(QByteArray("\x13\xfe\x00", 3), narrow), State::Good); // a byte
        QCOMPARE(narrow, -2);
    }

    void otherValuesAreRead()
    {
        bool truth = false;
        QCOMPARE(readOne(ThriftStruct().truth(1, true).bytes(), truth), State::Good);
        QVERIFY(truth);
        QCOMPARE(readOne(ThriftStruct().truth(1, false).bytes(), truth), State::Good);
        QVERIFY(!truth);
        QByteArray text;
        QCOMPARE(readOne(ThriftStruct().text(1, "a\0b").bytes(), text), State::Good);
        QCOMPARE(text, QByteArray("a"));
    }

    void wrongTypesAreDamage()
    {
        qint32 number = 0;
        QCOMPARE(readOne(ThriftStruct().text(1, "a").bytes(), number), State::Damaged);
        QByteArray text;
        QCOMPARE(readOne(ThriftStruct().number(1, 3).bytes(), text), State::Damaged);
        bool truth = false;
        QCOMPARE(readOne(ThriftStruct().number(1, 3).bytes(), truth), State::Damaged);
        const QByteArray bytes = ThriftStruct().number(1, 3).bytes();
        ThriftCompact in(bytes);
        in.readStruct(Type::Struct, [&](int, Type type) { return in.readList(type, 10, [](Type) {}); });
        QCOMPARE(in.state(), State::Damaged);
    }

    void unknownFieldsAreSkipped()
    {
        ThriftStruct inner;
        inner.number(3, 7).truth(400, true).text(401, "text");
        ThriftStruct outer;
        outer.inner(2, inner)
            .list(30, {inner, inner})
            .list(31, QList<ThriftStruct>(20, inner))
            .number(32, 5, Type::Int64);
        QByteArray bytes = outer.bytes().chopped(1);
        bytes += QByteArray("\x17\0\0\0\0\0\0\xf0\x3f", 9);       // a number with a fraction
        bytes += QByteArray("\x19\x31\x01\x02\x01", 5);           // a list of three truth values
        bytes += QByteArray("\x1b\x02\x58\x0e\x01x\x10\x01y", 9); // a map from numbers to texts
        bytes += QByteArray("\x1b\x00\x15\x12\x00", 5);           // an empty map, and what is wanted
        qint32 last = 0;
        ThriftCompact in(bytes);
        in.readStruct(Type::Struct, [&](int id, Type type) { return id == 37 && in.read(type, last); });
        QCOMPARE(in.state(), State::Good);
        QCOMPARE(last, 9);
    }

    void cutBytesAreCutShort()
    {
        ThriftStruct inner;
        inner.number(1, 123456).text(2, "some text");
        const QByteArray whole = ThriftStruct().inner(1, inner).list(2, {inner, inner}).bytes();
        QCOMPARE(skipAll(whole), State::Good);
        for (qsizetype size = 0; size < whole.size(); ++size)
            QCOMPARE(skipAll(whole.first(size)), State::CutShort);
    }

    //! Sizes beyond the bytes, numbers without end, structs in structs in structs.
    void hostileBytesEnd()
    {
        QCOMPARE(skipAll(QByteArray("\x18\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01", 11)), State::CutShort);
        QCOMPARE(skipAll(QByteArray("\x19\xfc\xff\xff\xff\xff\x0f", 7)), State::CutShort);
        QCOMPARE(skipAll(QByteArray("\x15") + QByteArray(12, '\xff')), State::Damaged);
        QCOMPARE(skipAll(QByteArray(100'000, '\x1c')), State::Damaged);
        QCOMPARE(skipAll(QByteArray(100'000, '\x19')), State::Damaged);
        QCOMPARE(skipAll(QByteArray("\x1e\x00", 2)), State::Damaged); // no such type
    }

    void longListsAreDamage()
    {
        const QByteArray bytes = ThriftStruct().list(1, QList<ThriftStruct>(30)).bytes();
        ThriftCompact in(bytes);
        int count = 0;
        in.readStruct(Type::Struct, [&](int, Type type) {
            return in.readList(type, 29, [&](Type each) {
                ++count;
                in.readStruct(each, [](int, Type) { return false; });
            });
        });
        QCOMPARE(in.state(), State::Damaged);
        QCOMPARE(count, 0);
    }
};

QTEST_GUILESS_MAIN(TestThriftCompact)
#include "tst_thriftcompact.moc"
