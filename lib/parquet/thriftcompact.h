// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <limits>
#include <type_traits>

namespace tcia::parquet {

//! Reads the compact protocol of Thrift, in which Parquet describes itself. The bytes are not trusted: after the first
//! fault nothing more is read, and the caller asks for the state at the end. Memory is taken for what is there only.
class ThriftCompact
{
public:
    //! Types of fields and of the elements of lists.
    enum class Type : quint8 { Stop, True, False, Byte, Int16, Int32, Int64, Double, Binary, List, Set, Map, Struct };
    enum class State {
        Good,
        CutShort, //!< more bytes could be what is missing
        Damaged,
    };

    explicit ThriftCompact(QByteArrayView bytes) : m_bytes(bytes) {}

    State state() const { return m_state; }
    bool isGood() const { return m_state == State::Good; }
    qsizetype position() const { return m_at; } //!< bytes read so far

    //! Reads a struct: calls `field(id, type)` for each of its fields, which reads it and returns true, or returns
    //! false for one that it does not know; that one is skipped.
    template <typename Field>
    bool readStruct(Type type, const Field &field)
    {
        if (type != Type::Struct || ++m_depth > mostNested)
            return damaged();
        int id = 0;
        for (Type next = nextField(id); next != Type::Stop; next = nextField(id))
            if (!field(id, next))
                skip(next);
        --m_depth;
        return true;
    }

    //! Reads a list of at most `most` elements: calls `element(type)` for each, which reads it.
    template <typename Element>
    bool readList(Type type, qsizetype most, const Element &element)
    {
        Type of = Type::Stop;
        const qsizetype count = beginList(type, of);
        if (count > most)
            return damaged();
        for (qsizetype i = 0; i < count && isGood(); ++i)
            element(of);
        return true;
    }

    //! Reads a whole number; Damaged if the type has no room for it. Returns true, like all that follow: the field was
    //! known.
    template <typename Integer>
    std::enable_if_t<std::is_integral_v<Integer>, bool> read(Type type, Integer &into)
    {
        const qint64 value = integer(type);
        if (value < std::numeric_limits<Integer>::min() || value > std::numeric_limits<Integer>::max())
            return damaged();
        into = Integer(value);
        return true;
    }
    bool read(Type type, bool &into); //!< of a field, not of a list
    bool read(Type type, QByteArray &into);

    bool damaged(); //!< makes the state Damaged; returns true

private:
    static constexpr int mostNested = 32;

    quint8 byte();
    quint64 varint();
    qint64 integer(Type type);
    QByteArrayView bytes(quint64 count);
    Type nextField(int &id);
    qsizetype beginList(Type type, Type &of);
    void skip(Type type);
    void skipElements(qsizetype count, Type type);
    void fail(State state);

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    int m_depth = 0;
    State m_state = State::Good;
};

} // namespace tcia::parquet
