// SPDX-License-Identifier: Apache-2.0
#include "session/damages.h"

#include "core/damageddatabase.h"
#include "core/files.h"
#include "core/missing.h"
#include "core/reason.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <optional>

using namespace Qt::StringLiterals;

namespace tcia::session {

namespace {

const QString listKey = u"damaged"_s, folderKey = u"folder"_s, seriesKey = u"series"_s, rootKey = u"root"_s,
              reasonKey = u"reason"_s, stampKey = u"stamp"_s, replaceableKey = u"replaceable"_s;
constexpr int hexadecimal = 16;
constexpr qint64 mostBytes = 64 * 1024 * 1024; // a hundred thousand series

//! Unset if it is no such list.
std::optional<Damages> damagesFrom(const QByteArray &content)
{
    const QJsonObject file = QJsonDocument::fromJson(content).object();
    if (!file.value(listKey).isArray())
        return std::nullopt;
    Damages damages;
    const QJsonArray list = file.value(listKey).toArray();
    for (const auto &entry : list) {
        const QJsonObject one = entry.toObject();
        const SeriesFolder series {one.value(folderKey).toString(), one.value(seriesKey).toString()};
        if (series.folder.isEmpty() || series.seriesUid.isEmpty())
            return std::nullopt;
        damages.insert(series, {.root = one.value(rootKey).toString(),
                                .reason = one.value(reasonKey).toString(),
                                .stamp = one.value(stampKey).toString().toULongLong(nullptr, hexadecimal),
                                .isReplaceable = one.value(replaceableKey).toBool()});
    }
    return damages;
}

} // namespace

QString damagesPath() { return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/damaged.json"_s; }

Result<Damages> readDamages(const QString &path)
{
    if (isCertainlyMissing(path))
        return Damages();
    std::optional<Damages> damages;
    if (QFileInfo(path).size() <= mostBytes) {
        const auto content = readFile(path, mostBytes);
        if (!content)
            return failure(content.error());
        damages = damagesFrom(*content);
    }
    if (damages)
        return *damages;
    const auto kept = renameDamaged(path);
    if (!kept)
        return failure(kept.error());
    return failure(
        Error::Kind::Disk,
        english<QT_TRANSLATE_NOOP("Reasons", "The list of damaged series cannot be read: verify the folders again.")>(),
        {.path = *kept});
}

Result<void> writeDamages(const QString &path, const Damages &damages)
{
    QJsonArray list;
    for (auto one = damages.cbegin(); one != damages.cend(); ++one)
        list << QJsonObject {{folderKey, one.key().folder},
                             {seriesKey, one.key().seriesUid},
                             {rootKey, one->root},
                             {reasonKey, one->reason},
                             {stampKey, QString::number(one->stamp, hexadecimal)}, // more digits than JSON keeps
                             {replaceableKey, one->isReplaceable}};
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        return failure(folderNotCreated(folder));
    return writeFile(path, QJsonDocument(QJsonObject {{listKey, list}}).toJson());
}

} // namespace tcia::session
