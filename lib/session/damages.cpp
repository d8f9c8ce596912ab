// SPDX-License-Identifier: Apache-2.0
#include "session/damages.h"

#include "core/files.h"
#include "core/missing.h"
#include "core/reason.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace tcia::session {

namespace {

const QString listKey = u"damaged"_s, folderKey = u"folder"_s, seriesKey = u"series"_s, rootKey = u"root"_s,
              reasonKey = u"reason"_s, stampKey = u"stamp"_s, replaceableKey = u"replaceable"_s;
constexpr int hexadecimal = 16;

} // namespace

QString damagesPath() { return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/damaged.json"_s; }

Result<Damages> readDamages(const QString &path)
{
    if (isCertainlyMissing(path))
        return Damages();
    const auto content = readFile(path);
    if (!content)
        return failure(content.error());
    const QJsonObject file = QJsonDocument::fromJson(*content).object();
    if (!file.value(listKey).isArray())
        return failure(Error::Kind::Disk,
                       english<QT_TRANSLATE_NOOP(
                           "Reasons", "The list of damaged series cannot be read: verify the folders again.")>(),
                       {.path = path});
    Damages damages;
    const QJsonArray list = file.value(listKey).toArray();
    for (const auto &entry : list) {
        const QJsonObject one = entry.toObject();
        damages.insert({one.value(folderKey).toString(), one.value(seriesKey).toString()},
                       {.root = one.value(rootKey).toString(),
                        .reason = one.value(reasonKey).toString(),
                        .stamp = one.value(stampKey).toString().toULongLong(nullptr, hexadecimal),
                        .isReplaceable = one.value(replaceableKey).toBool()});
    }
    return damages;
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
