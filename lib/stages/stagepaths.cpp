// SPDX-License-Identifier: Apache-2.0
#include "stages/stagepaths.h"

#include "storage/reservednames.h"

using namespace Qt::StringLiterals;

namespace tcia::stages {

QString stagesFolder() { return storage::nameOf(storage::ReservedName::Stages); }

bool isOfStages(const QString &relative)
{
    const QString name = stagesFolder() + u'/';
    return relative.startsWith(name) || relative.contains(u'/' + name);
}

QString journalName() { return stagesFolder() + u"/journal.jsonl"_s; }
QString outputsOf(const QString &stage) { return stagesFolder() + u'/' + stage; }
QString logOf(const QString &stage, const QString &seriesUid)
{
    return stagesFolder() + u"/log/"_s + stage + u'/' + seriesUid + u".txt"_s;
}

} // namespace tcia::stages
