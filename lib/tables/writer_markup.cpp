// SPDX-License-Identifier: Apache-2.0
// The markup formats. Values come from DICOM files and may contain anything, such as `<MPR Range[1]>` and control
// characters. XML represents those from DEL to U+009F as numeric references; in HTML these would mean other letters.
// Spreadsheets open HTML, too, from files and from the clipboard.
#include "tables/writer.h"

#include "tables/sink.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::tables {

namespace {

bool isLatinControl(QChar c) { return c >= u'\x7f' && c < u'\xa0'; }

//! What spreadsheets take a cell's text for: Excel's style, which makes a cell text unless its class says otherwise,
//! and LibreOffice's attribute. Without them they run formulas, and make 7 of 007.
constexpr auto htmlStyle =
    "<style>td{white-space:pre-wrap;mso-number-format:\"\\@\"} .typed{mso-number-format:General}</style>";
constexpr auto htmlTextCell = "<td sdnum=\"1033;0;@\">";
constexpr auto htmlTypedCell = "<td class=\"typed\">";

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

//! White space that readers would drop or take for one blank is written as references, which LibreOffice keeps: all but
//! a tab, which it takes for a blank, and a blank or a line end in front.
QString htmlText(const QString &text)
{
    QString marked = markupText(text);
    std::ranges::replace_if(marked, isLatinControl, QChar(QChar::ReplacementCharacter));
    QString out;
    out.reserve(marked.size());
    for (qsizetype i = 0; i < marked.size(); ++i) {
        const QChar c = marked[i];
        const bool isAlone = i > 0 && i + 1 < marked.size() && !marked[i - 1].isSpace();
        const bool isKept = c == u'\n' || c == u'\t' || (c == u' ' && !isAlone);
        out += isKept ? u"&#%1;"_s.arg(uint(c.unicode())) : QString(c);
    }
    return out;
}

QString htmlCell(const QVariant &cell)
{
    const bool isText = cell.typeId() == QMetaType::QString && !cell.toString().isEmpty();
    return QLatin1StringView(isText ? htmlTextCell : htmlTypedCell) + htmlText(cellText(cell)) + u"</td>"_s;
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
         << "</title>" << htmlStyle << "</head>\n<body>\n<table border=\"1\">\n<thead><tr>";
    for (const TableColumn &one : table.columns)
        sink << QString(u"<th>"_s + htmlText(one.key) + u"</th>"_s);
    sink << "</tr></thead>\n<tbody>\n";
    for (const QVariantList &row : table.rows) {
        sink << "<tr>";
        for (const QVariant &cell : row)
            sink << htmlCell(cell);
        sink << "</tr>\n";
    }
    sink << "</tbody>\n</table>\n</body>\n</html>\n";
}

} // namespace tcia::tables
