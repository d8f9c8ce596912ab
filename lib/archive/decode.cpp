// SPDX-License-Identifier: Apache-2.0
#include "archive/decode.h"

#include "archive/httperror.h"
#include "archive/recordstream.h"
#include "core/fields.h"
#include "core/files.h"
#include "core/reason.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tcia::archive {

template <typename Record>
Result<QList<Record>> decodeRecords(QByteArrayView body, const QString &url)
{
    RecordStream<Record> stream(url);
    auto rows = stream.feed(body);
    const auto last = stream.finish();
    if (!last)
        return failure(last.error());
    *rows += *last;
    return rows;
}

template Result<QList<Patient>> decodeRecords<Patient>(QByteArrayView, const QString &);
template Result<QList<Study>> decodeRecords<Study>(QByteArrayView, const QString &);
template Result<QList<Series>> decodeRecords<Series>(QByteArrayView, const QString &);
template Result<QList<SeriesSize>> decodeRecords<SeriesSize>(QByteArrayView, const QString &);
template Result<QList<CollectionDescription>> decodeRecords<CollectionDescription>(QByteArrayView, const QString &);
template Result<QList<CollectionCount>> decodeRecords<CollectionCount>(QByteArrayView, const QString &);

Result<QJsonObject> decodeObject(const QByteArray &body, const QString &url)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(decodedText(body).toUtf8(), &error);
    if (!document.isObject())
        return failure(Error {.kind = Error::Kind::BadAnswer,
                              .detail = english<QT_TRANSLATE_NOOP("Reasons", "It is not the requested description.")>(),
                              .context = {.url = url},
                              .serverText = serverWords(body)});
    return document.object();
}

} // namespace tcia::archive
