// SPDX-License-Identifier: Apache-2.0
// The markup formats. Values come from DICOM files and may contain anything, such as `<MPR Range[1]>` and control
// characters. XML represents those from DEL to U+009F as numeric references; in HTML these would mean other letters.
#include "tables/writer.h"

#include "tables/sink.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::tables {

namespace {

bool isLatinControl(QChar c) { return c >= u'\x7f' && c < u'\xa0'; }

//! XML 1.0 and HTML cannot represent most control characters and lone surrogates.
QString markupText(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        QChar &c = text[i];
        const bool control = c < u' ' && c != u'\t' && c != u'\n';
        const bool paired = (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) ||
                            (c.isLowSurrogate() && i > 0 && text.at(i - 1).isHighSurrogate());
        if (control || c.unicode() >= 0xfffe || (c.isSurrogate() && !paired))
            c = QChar::ReplacementCharacter;
    }
    return text.toHtmlEscaped(); // & < > " are the same in XML
}

QString htmlText(const QString &text)
{
    QString out = markupText(text);
    std::ranges::replace_if(out, isLatinControl, QChar(QChar::ReplacementCharacter));
    return out;
}

QString xmlText(const QString &text)
{
    QStringList lines = text.split(u'\r'); // a reader would take it for a line feed
    for (QString &line : lines) {
        QString out;
        const QString marked = markupText(line);
        for (const QChar c : marked)
            out += isLatinControl(c) ? u"&#%1;"_s.arg(uint(c.unicode())) : QString(c);
        line = out;
    }
    return lines.join(u"&#13;"_s);
}

} // namespace

void writeXml(const Table &table, Sink &sink, CellStyle)
{
    sink << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Results>\n";
    for (const QVariantList &row : table.rows) {
        sink << "<Row>";
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (const QString text = cellText(row[i]); !text.isEmpty())
                sink << QString(u"<%1>%2</%1>"_s.arg(table.columns[i].key, xmlText(text)));
        }
        sink << "</Row>\n";
    }
    sink << "</Results>\n";
}

void writeHtml(const Table &table, Sink &sink, CellStyle)
{
    sink << "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>" << htmlText(table.title)
         << "</title></head>\n<body>\n<table border=\"1\">\n<thead><tr>";
    for (const TableColumn &one : table.columns)
        sink << QString(u"<th>"_s + htmlText(one.key) + u"</th>"_s);
    sink << "</tr></thead>\n<tbody>\n";
    for (const QVariantList &row : table.rows) {
        sink << "<tr>";
        for (const QVariant &cell : row)
            sink << QString(u"<td>"_s + htmlText(cellText(cell)) + u"</td>"_s);
        sink << "</tr>\n";
    }
    sink << "</tbody>\n</table>\n</body>\n</html>\n";
}

} // namespace tcia::tables
