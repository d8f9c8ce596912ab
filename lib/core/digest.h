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

//! What the content of a file is compared by: a checksum, or its size alone. A value without allocation; the default is None.
class Digest
{
public:
    enum class Kind { None, Size, Crc32, Md5 }; //!< the weakest first

    Digest() = default;
    static Digest size(qint64 bytes);
    static Digest crc32(quint32 value);
    static Digest md5(QByteArrayView raw);               //!< None where it has not 16 bytes
    static Digest fromHex(Kind kind, QStringView digits); //!< None where it cannot be one of that kind

    Kind kind() const { return m_kind; }
    bool isNone() const { return m_kind == Kind::None; }
    QByteArrayView value() const; //!< raw bytes, the most significant first

    QString hex() const;                       //!< the value alone: lower case, all digits; the size in decimal digits
    QString text() const;                      //!< `md5:900150…`, `crc32:352441c2`, `size:3` or `none`
    static Digest fromText(QStringView text);  //!< None for what text() does not write

    bool operator==(const Digest &) const = default;

private:
    Kind m_kind = Kind::None;
    std::array<char, 16> m_value {};
};

//! `none`, `size`, `crc32` or `md5`, as records and reports name them, and back.
QString nameOf(Digest::Kind kind);
Digest::Kind digestKindFromName(QStringView name); //!< None where it is not known

//! Digests of one content, at most one of each kind.
using Digests = QVarLengthArray<Digest, 2>;

//! The digest of that kind among them; None where there is none.
Digest find(const Digests &digests, Digest::Kind kind);

//! The strongest of them; None where there is none.
Digest strongest(const Digests &digests);

//! True where each of `expected` that `actual` has a digest of the same kind for is equal to it, and there is at least one such.
bool agree(const Digests &expected, const Digests &actual);

//! Makes digests of a content that arrives in pieces. For one thread at a time.
class Digester
{
public:
    explicit Digester(std::span<const Digest::Kind> kinds);

    void add(QByteArrayView bytes);
    Digests digests() const; //!< of what was added, in the order of the kinds

private:
    QVarLengthArray<Digest::Kind, 2> m_kinds;
    QCryptographicHash m_md5 {QCryptographicHash::Md5};
    unsigned long m_crc = 0;
    qint64 m_size = 0;
};

//! The kinds that are recorded of every file that is read as a whole.
inline constexpr std::array recordedKinds {Digest::Kind::Crc32, Digest::Kind::Md5};

//! The digests of recordedKinds of a content.
Digests digestsOf(QByteArrayView content);

} // namespace tcia
