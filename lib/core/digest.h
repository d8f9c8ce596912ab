// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QCryptographicHash>
#include <QString>
#include <QVarLengthArray>

#include <array>
#include <span>

namespace tcia {

//! A digest that file content is verified with: a checksum or just the size. A value type without allocation; None by
//! default.
class Digest
{
public:
    enum class Kind { None, Size, Crc32, Md5 }; //!< the weakest first

    Digest() = default;
    static Digest size(qint64 bytes);
    static Digest crc32(quint32 value);
    static Digest md5(QByteArrayView raw);                //!< None unless it has 16 bytes
    static Digest fromHex(Kind kind, QStringView digits); //!< None if invalid for that kind

    Kind kind() const { return m_kind; }
    bool isNone() const { return m_kind == Kind::None; }
    QByteArrayView value() const; //!< raw bytes, the most significant first

    QString hex() const;                      //!< the value alone: lower case, all digits; the size in decimal digits
    QString text() const;                     //!< `md5:900150…`, `crc32:352441c2`, `size:3` or `none`
    static Digest fromText(QStringView text); //!< None for anything text() does not write

    bool operator==(const Digest &) const = default;

private:
    Kind m_kind = Kind::None;
    std::array<char, 16> m_value {};
};

//! `none`, `size`, `crc32` or `md5`, as records and reports name them, and back.
QString nameOf(Digest::Kind kind);
Digest::Kind digestKindFromName(QStringView name); //!< None if unknown

//! Digests of one content, at most one of each kind.
using Digests = QVarLengthArray<Digest, 2>;

//! The digest of that kind; None if there is none.
Digest find(const Digests &digests, Digest::Kind kind);

//! The strongest digest; None if there is none.
Digest strongest(const Digests &digests);

//! True if at least one kind occurs in both and all kinds that occur in both are equal.
bool agree(const Digests &expected, const Digests &actual);

//! Computes digests incrementally. Not thread-safe.
class Digester
{
public:
    explicit Digester(std::span<const Digest::Kind> kinds);

    void add(QByteArrayView bytes);
    Digests digests() const; //!< of the data added so far, in the order of the kinds

private:
    QVarLengthArray<Digest::Kind, 2> m_kinds;
    QCryptographicHash m_md5 {QCryptographicHash::Md5};
    unsigned long m_crc = 0;
    qint64 m_size = 0;
};

//! The kinds recorded for every file that is read completely.
inline constexpr std::array recordedKinds {Digest::Kind::Crc32, Digest::Kind::Md5};

//! The digests of recordedKinds of a content.
Digests digestsOf(QByteArrayView content);

} // namespace tcia
