// SPDX-License-Identifier: Apache-2.0
#include "cohort/shard.h"

#include "cohort/persons.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace tcia::cohort {

QString folderOf(const Shard &shard) { return QStringLiteral("shard-%1-of-%2").arg(shard.number).arg(shard.count); }

int shardOf(const QString &patientId, int count)
{
    const QByteArray digest = QCryptographicHash::hash(comparedId(patientId).toUtf8(), QCryptographicHash::Sha256);
    return int(qFromBigEndian<quint64>(digest.constData()) % quint64(count)) + 1;
}

} // namespace tcia::cohort
