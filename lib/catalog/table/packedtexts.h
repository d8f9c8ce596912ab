// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace tcia::catalog {

//! Many short texts in one block of UTF-8, each terminated by a NUL. Answers are limited so that 32-bit offsets suffice
//! (HttpClient's limit).
class PackedTexts
{
public:
    void append(QByteArrayView utf8);
    void reserve(quint32 texts, qsizetype bytes);
    quint32 size() const { return quint32(m_ends.size()); }
    QByteArrayView view(quint32 number) const { return block().sliced(begin(number), end(number) - begin(number)); }
    QString at(quint32 number) const { return QString::fromUtf8(view(number)); }

    QByteArrayView block() const { return m_bytes; }
    qsizetype begin(quint32 number) const { return number == 0 ? 0 : qsizetype(m_ends[number - 1]); }
    quint32 numberAt(qsizetype offset,
                     quint32 from = 0) const; //!< number of the text that contains the offset, at least `from`

    //! The same texts in the order given.
    PackedTexts arranged(const std::vector<quint32> &order) const;

    //! Reconstructs from block(); unset if the block does not end with a NUL.
    static std::optional<PackedTexts> fromBlock(QByteArray block, quint32 texts);

private:
    qsizetype end(quint32 number) const { return qsizetype(m_ends[number]) - 1; }

    QByteArray m_bytes;
    std::vector<quint32> m_ends; //!< offset after each text's NUL
};

//! Finds a text's number: a hash table of numbers only.
class TextIndex
{
public:
    void build(const PackedTexts &texts);
    std::optional<quint32> find(const PackedTexts &texts, QByteArrayView text) const
    {
        return find(texts, text, hashOf(text));
    }
    std::optional<quint32> find(const PackedTexts &texts, QByteArrayView text, size_t hash) const;
    static size_t hashOf(QByteArrayView text) { return qHash(text); }

private:
    std::vector<quint32> m_slots; //!< number + 1; 0 free
};

} // namespace tcia::catalog
