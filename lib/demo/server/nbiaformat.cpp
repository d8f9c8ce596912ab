// SPDX-License-Identifier: Apache-2.0
#include "demo/server/nbiaformat.h"

#include "demo/server/jsonwriter.h"

namespace tcia::demo {

namespace {

using namespace Qt::StringLiterals;

QString nbiaText(const AnswerColumn &column, const AnswerRow &row, NbiaStyle style)
{
    const QVariant value = column.attribute->read(row);
    if (value.isNull())
        return {};
    if (column.attribute->type == Type::Date)
        return value.toDate().toString(QString::fromLatin1(style.dateFormat));
    if (style.allText && column.attribute->type == Type::Decimal)
        return value.toString() + u".000000"_s;
    return value.toString();
}

bool isBare(const AnswerColumn &column, NbiaStyle style)
{
    return !style.allText && (column.attribute->type == Type::Integer || column.attribute->type == Type::Decimal ||
                              column.attribute->type == Type::Flag);
}

QString json(const QList<AnswerColumn> &columns, const QList<AnswerRow> &rows, NbiaStyle style)
{
    QStringList objects;
    for (const AnswerRow &row : rows) {
        QStringList members;
        for (const AnswerColumn &column : columns) {
            if (const QString text = nbiaText(column, row, style); !text.isEmpty())
                members.append(jsonString(column.label) + u':' +
                               (isBare(column, style) ? text : jsonString(text, true)));
        }
        objects.append(u'{' + members.join(u',') + u'}');
    }
    return u'[' + objects.join(u',') + u']';
}

QString csv(const QList<AnswerColumn> &columns, const QList<AnswerRow> &rows, NbiaStyle style)
{
    QStringList labels;
    for (const AnswerColumn &column : columns)
        labels.append(column.label);
    if (columns.size() == 1) { // single columns come bare
        QString text = labels.first() + u'\n';
        for (const AnswerRow &row : rows)
            text += nbiaText(columns.first(), row, style) + u'\n';
        return text;
    }
    QString text = u'"' + labels.join(u"\",\""_s) + u"\"\n"_s;
    for (const AnswerRow &row : rows) {
        QStringList cells;
        for (const AnswerColumn &column : columns)
            cells.append(nbiaText(column, row, style).replace(u'"', u"\"\""_s));
        QString line = cells.first().isEmpty() ? QString() : u'"' + cells.first();
        for (qsizetype i = 1; i < cells.size(); ++i)
            line += u"\",\""_s + cells.at(i); // a missing first value leaves the line without its opening quote
        text += line + u"\"\n"_s;
    }
    return text;
}

//! What a careful encoder for HTML makes of a text: names of entities that XML does not know.
QString encoded(const QString &text)
{
    QString result;
    for (const QChar c : text.toHtmlEscaped()) {
        if (c == u'\u00e4')
            result += u"&auml;"_s;
        else if (c == u'\u00f6')
            result += u"&ouml;"_s;
        else if (c == u'\u00fc')
            result += u"&uuml;"_s;
        else
            result += c;
    }
    return result;
}

QString javaClass(Type type)
{
    switch (type) {
    case Type::Integer:
    case Type::Decimal: return u"java.lang.Integer"_s;
    case Type::Date:
    case Type::Timestamp: return u"java.sql.Timestamp"_s;
    case Type::Flag: return u"java.lang.Boolean"_s;
    case Type::Text: break;
    }
    return u"java.lang.String"_s;
}

QString xml(const QList<AnswerColumn> &columns, const QList<AnswerRow> &rows, NbiaStyle style)
{
    QString text = u"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Results>"_s;
    for (const AnswerRow &row : rows) {
        text += u"<Row>"_s;
        for (const AnswerColumn &column : columns) {
            if (const QString value = nbiaText(column, row, style); !value.isEmpty())
                text += u"<%1 type='%2'>%3</%1>"_s.arg(column.label, javaClass(column.attribute->type), encoded(value));
        }
        text += u"</Row>"_s;
    }
    return text + u"</Results>"_s;
}

QString html(const QList<AnswerColumn> &columns, const QList<AnswerRow> &rows, NbiaStyle style)
{
    QString text = u"<P ALIGN='center'><TABLE BORDER=1><TR>"_s;
    for (const AnswerColumn &column : columns)
        text += u"<TH>"_s + column.label + u"</TH>"_s;
    text += u"</TR>"_s;
    for (const AnswerRow &row : rows) {
        text += u"<TR>"_s;
        for (const AnswerColumn &column : columns) {
            const QString value = nbiaText(column, row, style);
            text += u"<TD>"_s + (value.isEmpty() ? u"&nbsp;"_s : value) + u"</TD>"_s;
        }
        text += u"</TR>"_s;
    }
    return text + u"</TABLE></P>"_s;
}

struct NbiaFormat
{
    QLatin1StringView name;
    const char *type;
    QString (*write)(const QList<AnswerColumn> &, const QList<AnswerRow> &, NbiaStyle);
};

constexpr NbiaFormat formats[] = {
    {"JSON"_L1, "application/json", json}, {"CSV"_L1, "text/csv", csv},        {"CSVQUOTED"_L1, "text/csv", csv},
    {"CSV-DOWNLOAD"_L1, "text/csv", csv},  {"XML"_L1, "application/xml", xml}, {"HTML"_L1, "text/html", html},
};

} // namespace

EngineReply nbiaFailure(const QString &why)
{
    return {
        .status = 500, .type = "text/plain", .body = (u"Server was not able to process your request"_s + why).toUtf8()};
}

EngineReply nbiaRows(const QString &format, const QList<AnswerColumn> &columns, const QList<AnswerRow> &rows,
                     NbiaStyle style)
{
    const QString name = format.isEmpty() ? u"JSON"_s : format.toUpper();
    for (const NbiaFormat &each : formats) {
        if (name != each.name)
            continue;
        if (rows.isEmpty())
            return {};
        return {.type = each.type, .body = each.write(columns, rows, style).toUtf8()};
    }
    return nbiaFailure();
}

} // namespace tcia::demo
