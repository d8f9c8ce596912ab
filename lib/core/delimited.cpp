// SPDX-License-Identifier: Apache-2.0
#include "core/delimited.h"

#include "core/files.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia {

namespace {

//! UTF-16 without a byte order mark: mostly ASCII letters, whose other byte is 0.
std::optional<QStringConverter::Encoding> unmarkedEncoding(QByteArrayView content)
{
    constexpr qsizetype looked = 256;
    const QByteArrayView head = content.first(qMin(content.size(), looked));
    qsizetype zeros[2] = {};
    for (qsizetype i = 0; i < head.size(); ++i)
        zeros[i % 2] += head[i] == '\0';
    const qsizetype most = head.size() / 4; // of the half at those positions
    if (head.size() >= 4 && zeros[0] == 0 && zeros[1] > most)
        return QStringConverter::Utf16LE;
    if (head.size() >= 4 && zeros[1] == 0 && zeros[0] > most)
        return QStringConverter::Utf16BE;
    return {};
}

bool isEscaped(QChar c) { return c < u' ' || (c >= u'\x7f' && c <= u'\x9f'); }

//! The character encoded by the escape sequence at `at`, if any.
std::optional<QChar> escapeAt(QStringView text, qsizetype at)
{
    if (at + 4 > text.size() || text[at] != u'\\' || text[at + 1] != u'x')
        return {};
    bool ok = false;
    const auto code = QChar(text.sliced(at + 2, 2).toUShort(&ok, 16));
    return ok && (isEscaped(code) || code == u'\\' || code == u'"') ? std::optional(code) : std::nullopt;
}

QString escapeOf(QChar c) { return u"\\x%1"_s.arg(c.unicode(), 2, 16, QChar(u'0')); }

bool beginsFormula(QStringView cell)
{
    return !cell.isEmpty() && u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"_s.contains(cell.front());
}

//! Whether the cell starts a formula, possibly after apostrophes.
bool looksDefused(QStringView cell)
{
    const auto first = std::ranges::find_if(cell, [](QChar c) { return c != u'\''; });
    return first != cell.begin() && beginsFormula(cell.sliced(first - cell.begin()));
}

} // namespace

QString decodedTable(const QByteArray &content)
{
    auto encoding = QStringConverter::encodingForData(content);
    if (!encoding)
        encoding = unmarkedEncoding(content);
    const bool isWide = encoding && *encoding != QStringConverter::Utf8;
    QString text = isWide ? QString(QStringDecoder(*encoding)(content)) : decodedText(content);
    if (text.contains(u'\r'))
        text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    return text;
}

std::optional<QChar> takeSeparatorLine(QStringView &text)
{
    const qsizetype end = text.indexOf(u'\n');
    QStringView line = text.first(end < 0 ? text.size() : end);
    if (line.endsWith(u'\r'))
        line.chop(1);
    if (line.startsWith(u'"') && line.endsWith(u'"') && line.size() > 1)
        line = line.sliced(1).chopped(1);
    constexpr qsizetype size = 5;
    if (line.size() != size || !line.startsWith("sep="_L1, Qt::CaseInsensitive))
        return {};
    const QChar separator = line.back();
    text = end < 0 ? QStringView() : text.sliced(end + 1);
    return separator;
}

QString escapedCell(const QString &cell, QStringView kept)
{
    const auto isPlain = [](QChar c) { return !isEscaped(c) && c != u'\\'; };
    if (std::ranges::all_of(cell, isPlain)) // nearly always
        return cell;
    QString out;
    for (qsizetype i = 0; i < cell.size(); ++i)
        out +=
            (isEscaped(cell[i]) && !kept.contains(cell[i])) || escapeAt(cell, i) ? escapeOf(cell[i]) : QString(cell[i]);
    return out;
}

QString unquotedCell(const QString &cell)
{
    return cell.startsWith(u'"') ? escapeOf(u'"') + QStringView(cell).sliced(1) : cell;
}

QString defusedCell(const QString &cell)
{
    // DICOM writes several numbers with backslashes, which are no operators of spreadsheets.
    static const QRegularExpression numbers(
        uR"(^[+-]?(\d+([.,]\d*)?|[.,]\d+)([eE][+-]?\d+)?(\\[+-]?(\d+([.,]\d*)?|[.,]\d+)([eE][+-]?\d+)?)*$)"_s);
    const bool isFormula = beginsFormula(cell) && !numbers.match(cell).hasMatch();
    return isFormula || looksDefused(cell) ? QString(u'\'' + cell) : cell;
}

QString originalCell(const QString &cell, QChar separator)
{
    const QStringView text = separator != u'\t' && looksDefused(cell) ? QStringView(cell).sliced(1) : QStringView(cell);
    if (!text.contains(u'\\'))
        return text.toString();
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto escaped = escapeAt(text, i);
        out += escaped.value_or(text[i]);
        i += escaped ? 3 : 0;
    }
    return out;
}

bool DelimitedReader::endsRow(qsizetype at) const
{
    return at >= m_text.size() || m_text[at] == u'\n' || m_text[at] == u'\r';
}

bool DelimitedReader::endsCell(qsizetype at) const { return endsRow(at) || m_text[at] == m_separator; }

qsizetype DelimitedReader::closingQuote(qsizetype from) const
{
    constexpr qsizetype longestCell = 32768; // so that stray quotes cannot make parsing quadratic
    const qsizetype last = qMin(m_text.size(), from + longestCell);
    for (qsizetype at = from; at < last; ++at) {
        if (m_text[at] != u'"')
            continue;
        if (at + 1 < m_text.size() && m_text[at + 1] == u'"')
            ++at; // a doubled quote stands for one
        else
            return endsCell(at + 1) ? at : -1;
    }
    return -1;
}

QString DelimitedReader::nextCell()
{
    if (m_at < m_text.size() && m_text[m_at] == u'"')
        if (const qsizetype close = closingQuote(m_at + 1); close >= 0) {
            QString cell = m_text.sliced(m_at + 1, close - m_at - 1).toString();
            m_at = close + 1;
            return cell.replace(QStringLiteral("\"\""), QStringLiteral("\""));
        }
    const qsizetype first = m_at;
    while (!endsCell(m_at))
        ++m_at;
    return m_text.sliced(first, m_at - first).toString();
}

QStringList DelimitedReader::nextRow()
{
    while (!atEnd() && endsRow(m_at))
        ++m_at;
    QStringList row;
    while (true) {
        if (QString cell = nextCell(); row.size() < maxCells)
            row.append(std::move(cell));
        if (endsRow(m_at))
            break;
        ++m_at; // the separator
    }
    while (!atEnd() && endsRow(m_at))
        ++m_at;
    return row;
}

} // namespace tcia
