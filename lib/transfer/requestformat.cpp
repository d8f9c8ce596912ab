// SPDX-License-Identifier: Apache-2.0
#include "transfer/requestformat.h"

#include "archive/knownserver.h"
#include "storage/record.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

namespace {

QByteArray compact(const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

} // namespace

QString nameOf(Verify verify)
{
    switch (verify) {
    case Verify::Crc: return u"crc"_s;
    case Verify::Strongest: return u"strongest"_s;
    case Verify::Md5: return u"md5"_s;
    }
    return {};
}

QJsonObject originOf(const QJsonObject &selection)
{
    QJsonObject origin {{u"version"_s, QStringLiteral(TCIA_VERSION)}};
    if (!selection.isEmpty())
        origin.insert(u"selection"_s, selection);
    return origin;
}

QByteArray parametersOf(const SeriesRequest &request)
{
    QJsonObject parameters {{u"server"_s, archive::toJson(archive::withoutPermissions(request.server))},
                            {u"layout"_s, request.target.layout},
                            {u"verify"_s, nameOf(request.target.verify)},
                            {u"asked"_s, request.requestedAt.toUTC().toString(Qt::ISODate)},
                            {u"recordSize"_s, request.recordSize}};
    if (!request.target.repair.isEmpty())
        parameters.insert(u"repair"_s, request.target.repair);
    if (!request.origin.isEmpty())
        parameters.insert(u"origin"_s, request.origin);
    return compact(parameters);
}

QByteArray keyOf(const SeriesRequest &request)
{
    SeriesRequest alike = request;
    alike.requestedAt = {};
    alike.recordSize = 0;
    alike.origin = {};
    return parametersOf(alike);
}

QByteArray lineOf(const Series &series, const QByteArray &parameters)
{
    return R"({"request":)" + compact(storage::seriesToJson(series)) + R"(,"how":)" + parameters + '}';
}

bool hasSameParameters(const SeriesRequest &one, const SeriesRequest &other)
{
    return one.server == other.server && one.target == other.target && one.requestedAt == other.requestedAt &&
           one.recordSize == other.recordSize && one.origin == other.origin;
}

QByteArray headOf(const QList<SeriesRequest> &batch)
{
    QCryptographicHash sum(QCryptographicHash::Sha1);
    for (const SeriesRequest &request : batch)
        sum.addData(QByteArray(request.series.seriesUid.toLatin1() + '\n'));
    return compact({{u"batch"_s, batch.size()}, {u"sum"_s, QString::fromLatin1(sum.result().toHex())}});
}

QByteArray unnamedLineOf(const QString &selection, qint64 rows)
{
    return compact({{u"unnamed"_s, rows}, {u"selection"_s, selection}});
}

std::optional<Verify> verifyNamed(const QString &name)
{
    for (const Verify known : {Verify::Crc, Verify::Strongest, Verify::Md5})
        if (name == nameOf(known))
            return known;
    return std::nullopt;
}

} // namespace tcia::transfer
