// SPDX-License-Identifier: Apache-2.0
#include "cohort/splitfiles.h"

#include "basket/manifest.h"
#include "core/missing.h"
#include "core/platform/directory.h"
#include "core/reason.h"
#include "core/text.h"
#include "storage/destination.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::cohort {

namespace {

QString keyOf(Attribute attribute)
{
    const auto rows = attributes();
    return std::ranges::find(rows, attribute, &AttributeRow::attribute)->key;
}

//! The series of a set, sorted by UID: the order of the input does not matter.
QList<Series> seriesOf(const SplitFiles &files, qsizetype set)
{
    QList<Series> series;
    for (qsizetype i = 0; i < files.series.size(); ++i)
        if (files.split.setOfSeries[i] == set)
            series << files.series[i];
    std::ranges::sort(series, {}, &Series::seriesUid);
    return series;
}

Result<QByteArray> tableText(const QList<Series> &series, const QString &set, const SplitOutput &output)
{
    tables::Table table = tables::tableOf(series, set);
    table.columns.prepend(tables::column("Set"_L1, QCoreApplication::translate("Split", "Set")));
    for (QVariantList &row : table.rows)
        row.prepend(set);
    return tableContent(table, *output.format, output.cells);
}

QString digestOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QJsonArray toJson(const QList<qint64> &counts)
{
    QJsonArray array;
    for (const qint64 count : counts)
        array << count;
    return array;
}

QJsonArray toJson(const QList<SharedGroup> &groups)
{
    QJsonArray array;
    for (const SharedGroup &group : groups) {
        QJsonObject values;
        for (const auto &[attribute, value] : group.values)
            values.insert(keyOf(attribute), value);
        array << QJsonObject {
            {u"values"_s, values}, {u"patients"_s, group.persons}, {u"counts"_s, toJson(group.counts)}};
    }
    return array;
}

//! Patients that stay together, by what they are called.
QJsonArray joinedOf(const Persons &persons)
{
    QJsonArray joined;
    for (const Person &one : persons.persons)
        if (one.collections.size() > 1 || one.patientIds.size() > 1)
            joined << QJsonObject {{u"patientIds"_s, QJsonArray::fromStringList(one.patientIds)},
                                   {u"collections"_s, QJsonArray::fromStringList(one.collections)}};
    return joined;
}

//! split.json without its sets.
QJsonObject descriptionOf(const SplitFiles &files)
{
    QJsonArray stratify;
    for (const Attribute attribute : files.rule.stratifyBy)
        stratify << keyOf(attribute);
    QStringList uids, unknown;
    for (qsizetype i = 0; i < files.series.size(); ++i)
        (files.split.setOfSeries[i] < 0 ? unknown : uids) << files.series[i].seriesUid;
    uids.sort();
    unknown.sort();
    return {{u"format"_s, u"tcia-split"_s},
            {u"formatVersion"_s, 1},
            {u"program"_s, QString(u"tcia "_s + QLatin1StringView(TCIA_VERSION))},
            {u"seed"_s, qint64(files.rule.seed)},
            {u"generator"_s, u"mt19937_64"_s},
            {u"unit"_s, u"patient: series with the same patient ID, in any collections, or of the same study"_s},
            {u"stratify"_s, stratify},
            {u"rules"_s, QJsonObject {{u"leastImages"_s, files.rules.leastImages},
                                      {u"latestStudy"_s, files.rules.isLatestStudy},
                                      {u"needs"_s, QJsonArray::fromStringList(files.rules.modalities)}}},
            {u"seriesSha256"_s, digestOf(uids.join(u'\n').toUtf8())},
            {u"strata"_s, toJson(files.split.strata)},
            {u"uneven"_s, toJson(files.split.uneven)},
            {u"joined"_s, joinedOf(files.split.persons)},
            {u"withoutPatientId"_s, QJsonArray::fromStringList(unknown)}};
}

//! The folder, created if missing. Usage if there is anything in it: tables of another split would be mistaken
//! for some of this one.
Result<Directory> emptyFolder(const QString &path)
{
    if (const auto made = storage::makeDestination(path); !made)
        return failure(made.error());
    const auto folder = Directory::open(path);
    if (folder && !folder->isEmpty())
        return failure(
            Error::Kind::Usage,
            english<QT_TRANSLATE_NOOP("Reasons", "The folder is not empty. Choose a new one for the split.")>(),
            {.path = path});
    return folder;
}

//! Writes the table and the manifest of a set; what split.json says of them.
Result<QJsonObject> writeSet(const Directory &folder, const SplitFiles &files, const SplitOutput &output, qsizetype set)
{
    const SplitSet &one = files.rule.sets[set];
    const QList<Series> series = seriesOf(files, set);
    QStringList uids;
    for (const Series &each : series)
        uids << each.seriesUid;
    const auto table = tableText(series, one.name, output);
    if (!table)
        return failure(table.error());
    const QByteArray manifest = basket::writeManifest(uids, output.host, one.name);
    const QString tableName = one.name + u'.' + QLatin1StringView(output.format->key),
                  manifestName = one.name + u".tcia"_s;
    for (const auto &[name, content] : {std::pair(tableName, *table), std::pair(manifestName, manifest)})
        if (const auto written = folder.write(name, content); !written)
            return failure(written.error());
    return QJsonObject {{u"name"_s, one.name},
                        {u"weight"_s, one.weight},
                        {u"patients"_s, files.split.all.counts[set]},
                        {u"series"_s, series.size()},
                        {u"table"_s, tableName},
                        {u"tableSha256"_s, digestOf(*table)},
                        {u"manifest"_s, manifestName},
                        {u"manifestSha256"_s, digestOf(manifest)}};
}

} // namespace

Result<void> writeSplit(const SplitFiles &files, const SplitOutput &output)
{
    const auto folder = emptyFolder(output.folder);
    if (!folder)
        return failure(folder.error());
    QJsonArray sets;
    for (qsizetype set = 0; set < files.rule.sets.size(); ++set) {
        const auto written = writeSet(*folder, files, output, set);
        if (!written)
            return failure(written.error());
        sets << *written;
    }
    QJsonObject description = descriptionOf(files);
    description.insert(u"sets"_s, sets);
    return folder->write(u"split.json"_s, QJsonDocument(description).toJson());
}

QString unusedFolder(const QString &wanted)
{
    constexpr int most = 1'000;
    const auto isUsed = [](const QString &path) {
        const auto folder = Directory::open(path);
        return folder ? !folder->isEmpty() : !isCertainlyMissing(path);
    };
    QString folder = wanted;
    for (int number = 2; number <= most && isUsed(folder); ++number)
        folder = wanted + u'-' + QString::number(number);
    return folder;
}

QString unevenWords(const SharedGroup &group, const QList<SplitSet> &sets)
{
    QStringList counts;
    for (qsizetype i = 0; i < sets.size(); ++i)
        counts << u"%1 %2"_s.arg(sets[i].name).arg(group.counts[i]);
    //: %1 an attribute and its value such as sex=F, %2 a list of sets with their numbers of patients
    return QCoreApplication::translate(
               "Split",
               "The %n patients with %1 are not shared out within one patient, because they belong to several strata: %2.",
               nullptr, int(group.persons))
        .arg(keyOf(group.values.first().first) + u'=' + text::plain(group.values.first().second), text::list(counts));
}

} // namespace tcia::cohort
