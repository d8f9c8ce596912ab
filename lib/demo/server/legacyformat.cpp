// SPDX-License-Identifier: Apache-2.0
#include "demo/server/legacyformat.h"

#include "demo/server/jsonwriter.h"

namespace tcia::demo {

namespace {

using namespace Qt::StringLiterals;

bool isInteger(const AnswerColumn &column) { return column.attribute->type == Type::Integer; }

//! The value as the engine's toString; null where the database has none (which an integer never is: it reads 0).
QString legacyText(const AnswerColumn &column, const AnswerRow &row)
{
    const QVariant value = column.attribute->read(row);
    if (value.isNull())
        return isInteger(column) ? u"0"_s : QString();
    if (column.attribute->type == Type::Decimal)
        return value.toString() + u".000000"_s;
    return textOf(*column.attribute, row);
}

QString json(const QList<AnswerColumn> &columns, const QList<AnswerRow> &rows)
{
    QStringList objects;
    for (const AnswerRow &row : rows) {
        QStringList members;
        for (const AnswerColumn &column : columns) {
            if (const QString text = legacyText(column, row); !text.isNull())
                members.append(jsonString(column.label) + u':' + (isInteger(column) ? text : jsonString(text)));
        }
        objects.append(u'{' + members.join(u',') + u'}');
    }
    return u'[' + objects.join(u',') + u']';
}

//! The escapes of a JavaScript string, which is what this engine takes CSV for.
QString escaped(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\'' || c == u'/' || c == u'\\')
            result += u'\\';
        if (c.unicode() > 126 || c < u' ')
            result += u"\\u"_s + u"%1"_s.arg(ushort(c.unicode()), 4, 16, '0'_L1).toUpper();
        else
            result += c;
    }
    return result;
}

QString csv(const QList<AnswerColumn> &columns, const QList<AnswerRow> &rows)
{
    QStringList labels;
    for (const AnswerColumn &column : columns)
        labels.append(column.label);
    QString text = labels.join(u',');
    for (const AnswerRow &row : rows) {
        QStringList cells;
        for (const AnswerColumn &column : columns) {
            const QString value = legacyText(column, row);
            cells.append(value.isNull() ? QString() : u'"' + escaped(value) + u'"');
        }
        text += u'\n' + cells.join(u',');
    }
    return text;
}

QString sqlType(Type type)
{
    switch (type) {
    case Type::Integer: return u"INT"_s;
    case Type::Decimal: return u"DECIMAL"_s;
    case Type::Date: return u"DATE"_s;
    case Type::Timestamp: return u"TIMESTAMP"_s;
    case Type::Text:
    case Type::Flag: break;
    }
    return u"VARCHAR"_s;
}

QString xml(const QList<AnswerColumn> &columns, const QList<AnswerRow> &rows)
{
    QString text = u"<Results>\n"_s;
    for (const AnswerRow &row : rows) {
        text += u"<Row>\n"_s;
        for (const AnswerColumn &column : columns)
            text += u"<%1 type='%2' >%3</%1>\n"_s.arg(column.label, sqlType(column.attribute->type),
                                                      legacyText(column, row).trimmed());
        text += u"</Row>\n"_s;
    }
    return text + u"</Results>"_s;
}

QString html(const QList<AnswerColumn> &columns, const QList<AnswerRow> &rows)
{
    QString text = u"<HTML><BODY><P ALIGN='center'><TABLE id='data' BORDER=1>\n<thead><TR>\n"_s;
    for (const AnswerColumn &column : columns)
        text += u"<TH>"_s + column.label + u"</TH>\n"_s;
    text += u"</TR></thead>\n"_s;
    for (const AnswerRow &row : rows) {
        text += u"<TR>\n"_s;
        for (const AnswerColumn &column : columns) {
            const QString value = legacyText(column, row);
            text += u"<TD>"_s + (value.isNull() ? u"null"_s : value) + u"</TD>\n"_s;
        }
        text += u"</TR>\n"_s;
    }
    return text + u"</TABLE></P></BODY></HTML"_s; // the engine forgets the last character
}

struct LegacyFormat
{
    QLatin1StringView name;
    const char *type;
    QString (*write)(const QList<AnswerColumn> &, const QList<AnswerRow> &);
};

constexpr LegacyFormat formats[] = {
    {"JSON"_L1, "application/json", json},
    {"CSV"_L1, "application/csv", csv},
    {"XML"_L1, "application/xml", xml},
    {"HTML"_L1, "text/html", html},
};

} // namespace

EngineReply legacyRows(const QString &format, const QList<AnswerColumn> &columns, const QList<AnswerRow> &rows)
{
    const LegacyFormat *chosen = formats;
    for (const LegacyFormat &each : formats) {
        if (format.toUpper() == each.name)
            chosen = &each;
    }
    // The engine writes its machine's charset, which was Latin-1.
    return {.type = chosen->type, .body = chosen->write(columns, rows).toLatin1()};
}

} // namespace tcia::demo
