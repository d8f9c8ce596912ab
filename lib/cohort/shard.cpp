// SPDX-License-Identifier: Apache-2.0
#include "cohort/shard.h"

#include "cohort/persons.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace tcia::cohort {

int shardOf(const QString &patientId, int count)
{
    const QByteArray digest = QCryptographicHash::hash(comparedId(patientId).toUtf8(), QCryptographicHash::Sha256);
    return int(qFromBigEndian<quint64>(digest.constData()) % quint64(count)) + 1;
}

} // namespace tcia::cohort
