// SPDX-License-Identifier: Apache-2.0
#include "basket/basketfile.h"

#include "core/fields.h"
#include "core/reason.h"
#include "core/text.h"
#include "core/uid.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace tcia::basket {

namespace {

QJsonValue jsonOf(const QVariant &value)
{
    return value.metaType() == QMetaType::fromType<QDate>() ? QJsonValue(value.toDate().toString(Qt::ISODate))
                                                            : QJsonValue::fromVariant(value);
}

//! What is known of a series, with the keys of the program's tables.
QJsonObject toJson(const Series &series)
{
    QJsonObject json;
    for (const Field<Series> &field : fields<Series>()) {
        const QVariant known = value(series, field);
        if (known.isValid() && !known.toString().isEmpty())
            json.insert(field.key, jsonOf(known));
    }
    return json;
}

Series seriesOf(const QJsonObject &json)
{
    Series series;
    for (const Field<Series> &field : fields<Series>())
        if (const QString text = json.value(field.key).toVariant().toString(); !text.isEmpty())
            setValue(series, field, text);
    return series;
}

} // namespace

QByteArray writeBasketFile(const BasketFile &file)
{
    QJsonArray series;
    for (const Series &one : file.series)
        series << toJson(one);
    QJsonObject json {
        {u"schema"_s, basketSchema},
        {u"written"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
        {u"program"_s, QJsonObject {{u"name"_s, u"TCIA Browser"_s}, {u"version"_s, QStringLiteral(TCIA_VERSION)}}},
        {u"name"_s, file.name},
        {u"server"_s, QJsonObject {{u"name"_s, file.serverName},
                                   {u"base"_s, file.server.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)}}},
        {u"origins"_s, QJsonArray::fromStringList(file.origins)},
        {u"series"_s, series}};
    if (!file.note.isEmpty())
        json.insert(u"note"_s, file.note);
    return QJsonDocument(json).toJson();
}

Result<BasketFile> readBasketFile(const QByteArray &content, const QString &subject)
{
    const auto refused = [&subject](const QString &why) { return failure(Error::Kind::Usage, why, {.name = subject}); };
    const QJsonObject json = QJsonDocument::fromJson(content).object();
    if (json.value("schema"_L1).toString() != basketSchema)
        return refused(english<QT_TRANSLATE_NOOP("Reasons", "It is no basket file of the schema tcia-basket-1.")>());
    BasketFile file {.name = json.value("name"_L1).toString(), .server = {}};
    const QJsonObject server = json.value("server"_L1).toObject();
    file.server = QUrl(server.value("base"_L1).toString(), QUrl::StrictMode);
    file.serverName = server.value("name"_L1).toString();
    file.note = json.value("note"_L1).toString();
    const QJsonArray origins = json.value("origins"_L1).toArray();
    for (const auto &one : origins)
        file.origins << one.toString();
    if (!json.value("series"_L1).isArray())
        return refused(english<QT_TRANSLATE_NOOP("Reasons", "It contains no series UID.")>());
    const QJsonArray series = json.value("series"_L1).toArray();
    QSet<QString> known;
    for (const auto &one : series) {
        const Series read = seriesOf(one.toObject());
        if (!isUid(read.seriesUid))
            return refused(english<QT_TRANSLATE_NOOP("Reasons", "A series in it has no UID.")>());
        if (!known.contains(read.seriesUid))
            file.series.append(read);
        known.insert(read.seriesUid);
    }
    return file;
}

bool isBasketFile(QByteArrayView content)
{
    constexpr qsizetype head = 4'096;
    const QByteArray begin = content.first(qMin(head, content.size())).toByteArray();
    return begin.trimmed().startsWith('{') && content.contains("\"tcia-basket-");
}

} // namespace tcia::basket
