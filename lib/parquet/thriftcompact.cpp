// SPDX-License-Identifier: Apache-2.0
#include "parquet/thriftcompact.h"

namespace tcia::parquet {

namespace {

constexpr int bitsPerByte = 7; // of a number of variable length
constexpr quint8 goesOn = 0x80;

qint64 unfolded(quint64 zigzag) { return qint64(zigzag >> 1) ^ -qint64(zigzag & 1); }

} // namespace

void ThriftCompact::fail(State state)
{
    if (isGood())
        m_state = state;
    m_at = m_bytes.size();
}

bool ThriftCompact::damaged()
{
    fail(State::Damaged);
    return true;
}

quint8 ThriftCompact::byte()
{
    if (m_at >= m_bytes.size()) {
        fail(State::CutShort);
        return 0;
    }
    return quint8(m_bytes[m_at++]);
}

quint64 ThriftCompact::varint()
{
    quint64 value = 0;
    for (int shift = 0; shift < 64; shift += bitsPerByte) {
        const quint8 next = byte();
        value |= quint64(next & ~goesOn) << shift;
        if (!(next & goesOn))
            return value;
    }
    damaged();
    return 0;
}

QByteArrayView ThriftCompact::bytes(quint64 count)
{
    if (count > quint64(m_bytes.size() - m_at)) {
        fail(State::CutShort);
        return {};
    }
    const QByteArrayView view = m_bytes.sliced(m_at, qsizetype(count));
    m_at += view.size();
    return view;
}

qint64 ThriftCompact::integer(Type type)
{
    switch (type) {
    case Type::Byte: return qint8(byte());
    case Type::Int16:
    case Type::Int32:
    case Type::Int64: return unfolded(varint());
    default: damaged(); return 0;
    }
}

bool ThriftCompact::read(Type type, bool &into)
{
    if (type != Type::True && type != Type::False)
        return damaged();
    into = type == Type::True;
    return true;
}

bool ThriftCompact::read(Type type, QByteArray &into)
{
    if (type != Type::Binary)
        return damaged();
    into = bytes(varint()).toByteArray();
    return true;
}

ThriftCompact::Type ThriftCompact::nextField(int &id)
{
    const quint8 head = byte();
    const auto type = Type(head & 0xf);
    if (!isGood() || type == Type::Stop)
        return Type::Stop;
    const quint8 step = head >> 4;
    const qint64 next = step ? id + step : unfolded(varint());
    if (type > Type::Struct || next < 0 || next > std::numeric_limits<qint16>::max())
        damaged();
    id = int(next);
    return isGood() ? type : Type::Stop;
}

qsizetype ThriftCompact::beginList(Type type, Type &of)
{
    if (type != Type::List && type != Type::Set) {
        damaged();
        return 0;
    }
    const quint8 head = byte();
    of = Type(head & 0xf);
    const quint64 count = head >> 4 == 0xf ? varint() : head >> 4;
    if (of > Type::Struct || (of == Type::Stop && count > 0))
        damaged();
    else if (count > quint64(m_bytes.size() - m_at)) // each element has a byte at least
        fail(State::CutShort);
    return isGood() ? qsizetype(count) : 0;
}

void ThriftCompact::skip(Type type)
{
    switch (type) {
    case Type::Stop:
    case Type::True:
    case Type::False: return;
    case Type::Byte: byte(); return;
    case Type::Int16:
    case Type::Int32:
    case Type::Int64: varint(); return;
    case Type::Double: bytes(sizeof(double)); return;
    case Type::Binary: bytes(varint()); return;
    case Type::Struct: readStruct(type, [](int, Type) { return false; }); return;
    case Type::List:
    case Type::Set: {
        Type of = Type::Stop;
        const qsizetype count = beginList(type, of);
        skipElements(count, of);
        return;
    }
    case Type::Map: {
        const quint64 count = varint();
        const quint8 types = count ? byte() : 0;
        if (count > quint64(m_bytes.size() - m_at)) {
            fail(State::CutShort);
            return;
        }
        for (quint64 i = 0; i < count && isGood(); ++i) {
            skipElements(1, Type(types >> 4));
            skipElements(1, Type(types & 0xf));
        }
        return;
    }
    }
    damaged();
}

void ThriftCompact::skipElements(qsizetype count, Type type)
{
    if (++m_depth > mostNested || (type == Type::Stop && count > 0))
        damaged();
    // Truth values have their byte in lists, unlike in fields.
    const Type each = type == Type::True || type == Type::False ? Type::Byte : type;
    for (qsizetype i = 0; i < count && isGood(); ++i)
        skip(each);
    --m_depth;
}

} // namespace tcia::parquet
