// SPDX-License-Identifier: Apache-2.0
#include "stages/stagepaths.h"

#include "stages/stagespec.h"
#include "storage/reservednames.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace tcia::stages {

QString stagesFolder() { return storage::nameOf(storage::ReservedName::Stages); }

bool isOfStages(const QString &relative)
{
    const QString name = stagesFolder() + u'/';
    return relative.startsWith(name) || relative.contains(u'/' + name);
}

QString journalName() { return stagesFolder() + u"/journal.jsonl"_s; }

QString outputsOf(const StageSpec &spec)
{
    constexpr qsizetype digits = 8;
    const QString folder = stagesFolder() + u'/' + spec.name();
    if (spec.kind != StageSpec::Kind::Command)
        return folder;
    const QByteArray digest = QCryptographicHash::hash(spec.text.toUtf8(), QCryptographicHash::Sha1).toHex();
    return folder + u'/' + QString::fromLatin1(digest.first(digits));
}

QString logOf(const QString &stage, const QString &seriesUid)
{
    return stagesFolder() + u"/log/"_s + stage + u'/' + seriesUid + u".txt"_s;
}

} // namespace tcia::stages
