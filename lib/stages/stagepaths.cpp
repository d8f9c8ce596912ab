// SPDX-License-Identifier: Apache-2.0
#include "stages/stagepaths.h"

#include "stages/stagespec.h"
#include "storage/reservednames.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace tcia::stages {

namespace {

constexpr auto results = ".results"_L1; // ends the name of a folder of results, and of no other folder of outputsOf()

QString nameBelow(const StageSpec &spec)
{
    constexpr qsizetype digits = 8;
    if (spec.kind != StageSpec::Kind::Command)
        return spec.name();
    const QByteArray digest = QCryptographicHash::hash(spec.text.toUtf8(), QCryptographicHash::Sha1).toHex();
    return spec.name() + u'/' + QString::fromLatin1(digest.first(digits));
}

} // namespace

QString stagesFolder() { return storage::nameOf(storage::ReservedName::Stages); }

bool isOfStages(const QString &relative)
{
    const QString name = stagesFolder() + u'/';
    return relative.startsWith(name) || relative.contains(u'/' + name);
}

QString journalName() { return stagesFolder() + u"/journal.jsonl"_s; }

QString outputsOf(const StageSpec &spec) { return stagesFolder() + u'/' + nameBelow(spec); }

QString outputOf(const StageSpec &spec, const QString &folder, const QString &seriesUid)
{
    QStringList parts = folder.split(u'/', Qt::SkipEmptyParts);
    if (!parts.isEmpty() && parts.last() == seriesUid)
        parts.removeLast();
    QString path = outputsOf(spec);
    for (const QString &part : std::as_const(parts))
        path += u'/' + part + (part.endsWith(results, Qt::CaseInsensitive) ? u"_"_s : QString());
    return path + u'/' + seriesUid + results;
}

QString stagingOf(const StageSpec &spec, const QString &seriesUid)
{
    return stagesFolder() + u"/partial/"_s + nameBelow(spec) + u'/' + seriesUid;
}

QString logOf(const QString &stage, const QString &seriesUid)
{
    return stagesFolder() + u"/log/"_s + stage + u'/' + seriesUid + u".txt"_s;
}

} // namespace tcia::stages
