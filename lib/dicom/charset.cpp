// SPDX-License-Identifier: Apache-2.0
#include "dicom/charset.h"

#include "core/files.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tcia::dicom {

namespace {

//! A set that an escape sequence selects, for bytes below (G0) or from 0x80 (G1).
struct Set
{
    QByteArrayView number; //!< as in "ISO 2022 IR 87"
    QByteArrayView escape; //!< without the escape character
    const char *codec;     //!< decodes it from 0x80 on; null: US-ASCII
    int width;             //!< bytes of a character
    bool isHigh;           //!< G1
    QByteArrayView prefix; //!< of a character, for the codec
};

constexpr const char *katakana = "half-width katakana"; // of JIS X 0201, for which there is no separate codec
constexpr char escape = '\x1b';

// JIS X 0201's letters are those of US-ASCII except for two, one of which is DICOM's own delimiter.
constexpr std::array sets {
    Set {"6", "(B", nullptr, 1, false, ""},         Set {"13", "(J", nullptr, 1, false, ""},
    Set {"13", ")I", katakana, 1, true, ""},        Set {"87", "$B", "EUC-JP", 2, false, ""},
    Set {"159", "$(D", "EUC-JP", 2, false, "\x8f"}, Set {"149", "$)C", "EUC-KR", 2, true, ""},
    Set {"58", "$)A", "GB18030", 2, true, ""},      Set {"100", "-A", "ISO-8859-1", 1, true, ""},
    Set {"101", "-B", "ISO-8859-2", 1, true, ""},   Set {"109", "-C", "ISO-8859-3", 1, true, ""},
    Set {"110", "-D", "ISO-8859-4", 1, true, ""},   Set {"144", "-L", "ISO-8859-5", 1, true, ""},
    Set {"127", "-G", "ISO-8859-6", 1, true, ""},   Set {"126", "-F", "ISO-8859-7", 1, true, ""},
    Set {"138", "-H", "ISO-8859-8", 1, true, ""},   Set {"148", "-M", "ISO-8859-9", 1, true, ""},
    Set {"203", "-b", "ISO-8859-15", 1, true, ""},  Set {"166", "-T", "TIS-620", 1, true, ""},
};

const Set *setOfNumber(QByteArrayView name, bool isHigh)
{
    const qsizetype at = QByteArray::fromRawData(name.data(), name.size()).lastIndexOf(' ');
    const QByteArrayView number = name.sliced(at + 1);
    const auto found = std::find_if(sets.begin(), sets.end(), [&](const Set &one) {
        return one.number == number && one.isHigh == isHigh && (one.width == 1 || isHigh);
    });
    return found == sets.end() ? nullptr : &*found;
}

//! Decodes all bytes; a set is active until it is replaced.
class EscapeDecoder
{
public:
    EscapeDecoder(QByteArrayView bytes, QByteArrayView firstSet, QByteArrayView delimiters)
        : m_bytes(bytes), m_firstSet(firstSet), m_delimiters(delimiters)
    {
        reset();
    }

    QString run()
    {
        while (m_at < m_bytes.size())
            step();
        flush();
        return m_text;
    }

private:
    void reset()
    {
        select(setOfNumber(m_firstSet, false) ? setOfNumber(m_firstSet, false) : &sets.front());
        m_high = setOfNumber(m_firstSet, true);
    }

    void select(const Set *set) { (set->isHigh ? m_high : m_low) = set; }

    void step()
    {
        const char byte = m_bytes[m_at];
        if (byte == escape && takeEscape())
            return;
        const bool isHigh = uchar(byte) >= 0x80;
        const Set *const set = isHigh ? m_high : m_low;
        const bool isControl = uchar(byte) < 0x20;
        const bool isWide = set && set->width == 2 && !isControl;
        if (isControl || (!isHigh && !isWide && m_delimiters.contains(byte)))
            return takeDelimiter();
        if (!set) // not declared: guessed, as for texts without any set
            return collect(nullptr, 1);
        if (isWide && m_at + 1 >= m_bytes.size())
            return replace();
        collect(set, set->width);
    }

    bool takeEscape()
    {
        const QByteArrayView rest = m_bytes.sliced(m_at + 1);
        for (const Set &one : sets)
            if (rest.startsWith(one.escape)) {
                flush();
                select(&one);
                m_at += 1 + one.escape.size();
                return true;
            }
        return false;
    }

    void takeDelimiter()
    {
        flush();
        m_text += QLatin1Char(m_bytes[m_at++]);
        reset();
    }

    void replace()
    {
        flush();
        m_text += QChar(QChar::ReplacementCharacter);
        ++m_at;
    }

    void takeKatakana()
    {
        flush();
        const auto byte = uchar(m_bytes[m_at++]);
        const bool isLetter = byte >= 0xa1 && byte <= 0xdf;
        m_text += isLetter ? QChar(0xff61 + (byte - 0xa1)) : QChar(QChar::ReplacementCharacter);
    }

    //! Adds a character to the run of one set, which is decoded as a whole.
    void collect(const Set *set, int width)
    {
        if (set && set->codec == katakana)
            return takeKatakana();
        if (set != m_runSet) {
            flush();
            m_runSet = set;
        }
        if (set)
            m_run += set->prefix;
        for (int i = 0; i < width; ++i) {
            const auto byte = uchar(m_bytes[m_at++]);
            m_run += char(set && set->codec ? byte | 0x80 : byte); // codecs expect wide characters from 0x80 on
        }
    }

    void flush()
    {
        if (m_run.isEmpty())
            return;
        if (m_runSet && m_runSet->codec) {
            QStringDecoder decoder(m_runSet->codec, QStringDecoder::Flag::Stateless);
            QString text =
                decoder.isValid() ? QString(decoder(m_run)) : QString(m_run.size() / m_runSet->width, u'\x1a');
            for (QChar &letter : text) // codecs decode invalid bytes as control characters
                if (letter.category() == QChar::Other_Control)
                    letter = QChar::ReplacementCharacter;
            m_text += text;
        } else {
            m_text += decodedText(m_run);
        }
        m_run.clear();
        m_runSet = nullptr;
    }

    const QByteArrayView m_bytes;
    const QByteArrayView m_firstSet;
    const QByteArrayView m_delimiters;
    qsizetype m_at = 0;
    const Set *m_low = nullptr;
    const Set *m_high = nullptr;
    const Set *m_runSet = nullptr; //!< of m_run; null: unknown, or US-ASCII
    QByteArray m_run;
    QString m_text;
};

} // namespace

QString decodedByEscapes(QByteArrayView bytes, QByteArrayView firstSet, QByteArrayView delimiters)
{
    return EscapeDecoder(bytes, firstSet, delimiters).run();
}

bool isSwitchedByEscapes(QByteArrayView bytes, QByteArrayView firstSet)
{
    return bytes.contains(escape) || setOfNumber(firstSet, true) != nullptr;
}

} // namespace tcia::dicom
