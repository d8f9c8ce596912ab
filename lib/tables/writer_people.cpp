// SPDX-License-Identifier: Apache-2.0
// The table format: aligned important columns, external text made safe for a terminal.
#include "tables/writer.h"

#include "core/text.h"
#include "core/textwidth.h"
#include "tables/sink.h"

using namespace Qt::StringLiterals;

namespace tcia::tables {

namespace {

constexpr int longestCell = 80; // a UID has 64; descriptions may be longer

QString shownText(const TableColumn &column, const QVariant &cell)
{
    if (column.kind == TableColumn::Kind::Bytes && cell.isValid())
        return text::size(cell.toLongLong());
    const QString whole = cellText(cell);
    return text::plain(whole, column.kind == TableColumn::Kind::Path ? int(whole.size()) + 1 : longestCell);
}

QString lineOf(const QStringList &cells, const QList<qsizetype> &widths, const QList<bool> &right)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString gap(widths[i] - text::columns(cells[i]), u' ');
        line += (i ? u"  "_s : QString()) + (right[i] ? gap + cells[i] : cells[i] + gap);
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

} // namespace

void writeForPeople(const Table &table, Sink &sink, CellStyle)
{
    QList<QStringList> lines;
    QStringList heads;
    QList<bool> right;
    QList<qsizetype> shown;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (!table.columns[i].important)
            continue;
        shown << i;
        heads << table.columns[i].title;
        right << (table.columns[i].kind >= TableColumn::Kind::Number);
    }
    lines << heads;
    for (const QVariantList &row : table.rows) {
        QStringList cells;
        for (const qsizetype i : shown)
            cells << shownText(table.columns[i], row[i]);
        lines << cells;
    }
    QList<qsizetype> widths(heads.size(), 0);
    for (const QStringList &line : lines)
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = qMax(widths[i], text::columns(line[i]));
    for (const QStringList &line : lines)
        sink << lineOf(line, widths, right);
}

} // namespace tcia::tables
