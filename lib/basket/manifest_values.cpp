// SPDX-License-Identifier: Apache-2.0
// The values of one column of a table, and the words of a text.
#include "basket/manifest.h"

#include "basket/tablecolumn.h"
#include "core/delimited.h"
#include "core/files.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::basket {

namespace {

void addNew(const QString &value, QSet<QString> &known, QStringList &values)
{
    const qsizetype before = known.size();
    known.insert(value);
    if (known.size() > before)
        values << value;
}

} // namespace

QStringList columnOf(const QByteArray &content, const QString &key, qint64 *blank, qsizetype most)
{
    const QString whole = decodedTable(content);
    QStringView text = whole;
    const auto separator = takeSeparatorLine(text);
    const auto column = columnNamed(text, separator, attribute(key));
    if (!column)
        return {};
    QStringList values;
    DelimitedReader reader(text, column->separator);
    skipToHeader(reader, *column);
    QSet<QString> known;
    while (!reader.atEnd() && values.size() <= most) {
        const QStringList row = reader.nextRow();
        if (const QString value = originalCell(row.value(column->index).trimmed(), column->separator); !value.isEmpty())
            addNew(value, known, values);
        else if (blank && !row.join(QString()).trimmed().isEmpty())
            ++*blank;
    }
    return values;
}

QStringList wordsOf(const QByteArray &content, qsizetype most)
{
    const auto separates = [](QChar c) { return c.isSpace() || u",;\"'"_s.contains(c); };
    const QString whole = decodedTable(content);
    QStringList words;
    QSet<QString> known;
    for (auto at = whole.begin(); at != whole.end() && words.size() <= most;) {
        const auto begin = std::find_if_not(at, whole.end(), separates);
        at = std::find_if(begin, whole.end(), separates);
        if (begin != at)
            addNew(QStringView(begin, at).toString(), known, words);
    }
    return words;
}

} // namespace tcia::basket
