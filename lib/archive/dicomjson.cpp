// SPDX-License-Identifier: Apache-2.0
#include "archive/dicomjson.h"

#include "archive/httperror.h"
#include "core/reason.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

bool isTag(const QString &key)
{
    return key.size() == 8 && std::ranges::all_of(key, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F') || (c >= u'a' && c <= u'f');
           });
}

//! Whether it may be a data set: servers answer errors as objects too.
bool isDataset(const QJsonValue &value)
{
    if (!value.isObject())
        return false;
    const QStringList keys = value.toObject().keys();
    return std::ranges::all_of(keys, isTag);
}

QString numberText(double number)
{
    constexpr double exact = 9e15;
    return std::abs(number) < exact && number == std::floor(number) ? QString::number(qint64(number))
                                                                    : QString::number(number, 'g', 15);
}

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().trimmed();
    if (value.isDouble())
        return numberText(value.toDouble());
    return value.toObject().value("Alphabetic"_L1).toString().trimmed();
}

//! Counts are attributes of the answer, not of the images, so core/fields.h has no tag for them.
struct CountTag
{
    QLatin1StringView key;
    QLatin1StringView tag;
};
constexpr CountTag countTags[] {{"ImageCount"_L1, "00201209"_L1}, {"SeriesCount"_L1, "00201206"_L1}};

} // namespace

Result<QJsonArray> dicomDatasets(const QByteArray &body, const QString &url)
{
    if (body.trimmed().isEmpty())
        return QJsonArray();
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonArray sets = document.isArray() ? document.array() : QJsonArray {document.object()};
    if (!document.isNull() && std::ranges::all_of(sets, isDataset))
        return sets;
    return failure({.kind = Error::Kind::BadAnswer,
                    .detail = english<QT_TRANSLATE_NOOP("Reasons", "It is not the requested list.")>(),
                    .context = {.url = url},
                    .serverText = document.isArray() ? QString() : serverWords(body)});
}

QString dicomText(const QJsonObject &dataset, QLatin1StringView tag)
{
    auto found = dataset.constFind(tag);
    if (found == dataset.constEnd())
        found = dataset.constFind(QString(tag).toLower());
    if (found == dataset.constEnd())
        return {};
    const QJsonValue value = found->isObject() ? found->toObject().value("Value"_L1) : *found;
    if (!value.isArray())
        return textOf(value);
    QStringList texts;
    for (const auto &each : value.toArray())
        if (const QString text = textOf(each); !text.isEmpty())
            texts << text;
    return texts.join(u'\\');
}

template <typename Record>
QString dicomTag(const Field<Record> &field)
{
    QString tag = QString::fromLatin1(field.tag);
    if (!tag.isEmpty())
        return tag.remove(u'(').remove(u',').remove(u')');
    const auto count = std::ranges::find(countTags, field.key, &CountTag::key);
    return count == std::end(countTags) ? QString() : QString(count->tag);
}

template <typename Record>
QJsonObject rowOf(const QJsonObject &dataset)
{
    static const QList<std::pair<QLatin1StringView, QByteArray>> keys = [] {
        QList<std::pair<QLatin1StringView, QByteArray>> all;
        for (const auto &field : fields<Record>())
            if (const QString tag = dicomTag(field); !tag.isEmpty())
                all.emplaceBack(field.key, tag.toLatin1());
        return all;
    }();
    QJsonObject row;
    for (const auto &[key, tag] : keys)
        if (const QString text = dicomText(dataset, QLatin1StringView(tag)); !text.isEmpty())
            row.insert(key, text);
    return row;
}

template <typename Record>
QStringList dicomTags()
{
    QStringList tags;
    for (const auto &field : fields<Record>())
        if (const QString tag = dicomTag(field); !tag.isEmpty())
            tags << tag;
    return tags;
}

#define TCIA_DICOM_ROWS_OF(Record)                                                                                     \
    template QString dicomTag<Record>(const Field<Record> &);                                                          \
    template QJsonObject rowOf<Record>(const QJsonObject &);                                                           \
    template QStringList dicomTags<Record>();
TCIA_DICOM_ROWS_OF(Patient)
TCIA_DICOM_ROWS_OF(Study)
TCIA_DICOM_ROWS_OF(Series)
#undef TCIA_DICOM_ROWS_OF

} // namespace tcia::archive
