// SPDX-License-Identifier: Apache-2.0
#include "core/delimited.h"

namespace tcia {

bool DelimitedReader::endsRow(qsizetype at) const
{
    return at >= m_text.size() || m_text[at] == u'\n' || m_text[at] == u'\r';
}

bool DelimitedReader::endsCell(qsizetype at) const { return endsRow(at) || m_text[at] == m_separator; }

qsizetype DelimitedReader::closingQuote(qsizetype from) const
{
    constexpr qsizetype longestCell = 32768; // so that stray quotes cannot make reading quadratic
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
        row.append(nextCell());
        if (endsRow(m_at))
            break;
        ++m_at; // the separator
    }
    while (!atEnd() && endsRow(m_at))
        ++m_at;
    return row;
}

} // namespace tcia
