// SPDX-License-Identifier: Apache-2.0
#include "cli/options/optiontable.h"

#include "cli/options/optionvalues.h"
#include "cli/output/tr.h"
#include "core/reasontranslation.h"

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

QString setSets(Options &options, const QList<cohort::SplitSet> &sets)
{
    if (!options.split.sets.isEmpty())
        return Tr::tr("--shares and --folds exclude each other");
    options.split.sets = sets;
    return {};
}

QString setLeastImages(Options &options, const QString &value)
{
    int images = 0;
    const QString complaint = number(images, value, 1, std::numeric_limits<int>::max());
    options.rules.leastImages = images;
    return complaint;
}

QString setNeeds(Options &options, const QString &value)
{
    const QStringList typed = value.split(u',');
    for (const QString &one : typed) {
        if (one.trimmed().isEmpty())
            return Tr::tr("a value is missing");
        options.rules.modalities << one.trimmed();
    }
    return {};
}

QString setShares(Options &options, const QString &value)
{
    const auto sets = cohort::splitSets(value);
    return sets ? setSets(options, *sets) : text::translated(sets.error().detail);
}

QString setFolds(Options &options, const QString &value)
{
    constexpr int most = 100;
    int count = 0;
    const QString complaint = number(count, value, 2, most);
    return complaint.isEmpty() ? setSets(options, cohort::folds(count)) : complaint;
}

QString setSeed(Options &options, const QString &value)
{
    bool ok = false;
    const qint64 seed = value.toLongLong(&ok);
    options.split.seed = quint64(seed);
    return ok && seed >= 0 ? QString() : Tr::tr("“%1” is not a whole number").arg(value);
}

QString setStratify(Options &options, const QString &value)
{
    const QStringList typed = value.split(u',');
    for (const QString &one : typed) {
        const auto attribute = cohort::attributeNamed(one.trimmed());
        if (!attribute || options.split.stratifyBy.contains(*attribute))
            return Tr::tr("“%1” is not one of collection, modality, manufacturer, sex, age, each once")
                .arg(one.trimmed());
        options.split.stratifyBy << *attribute;
    }
    return {};
}

QString addAttributes(Options &options, const QString &value)
{
    options.attributes << value.split(u' ', Qt::SkipEmptyParts);
    return options.attributes.isEmpty() ? Tr::tr("a value is missing") : QString();
}

QString setPer(Options &options, const QString &value)
{
    options.perImage = value == "image"_L1;
    return options.perImage || value == "series"_L1 ? QString() : Tr::tr("“%1” is not one of series, image").arg(value);
}

QString setShard(Options &options, const QString &value)
{
    constexpr int most = 10'000;
    cohort::Shard shard;
    const QString rest =
        number(shard.number, value.section(u'/', 0, 0), 1, most) + number(shard.count, value.section(u'/', 1), 1, most);
    options.shard = shard;
    return rest.isEmpty() && shard.number <= shard.count ? QString()
                                                         : Tr::tr("“%1” is not a part such as 3/8").arg(value);
}

// Help lines are manually wrapped at about 60 characters.
constexpr std::array rows {
    OptionRow {"--latest-study", nullptr,
               QT_TRANSLATE_NOOP("Help", "only the latest study of each patient, by its date"), false,
               [](Options &o, const QString &) {
                   o.rules.isLatestStudy = true;
                   return QString();
               }},
    OptionRow {
        "--least-images", "N",
        QT_TRANSLATE_NOOP(
            "Help",
            "only series with at least N images; those of results (SEG,\nRTSTRUCT, RTPLAN, RTDOSE, SR, REG, FID, PR, KO) stay"),
        false, setLeastImages},
    OptionRow {"--needs", "MODALITIES",
               QT_TRANSLATE_NOOP("Help", "only patients with series of all of these: CT,RTSTRUCT"), false, setNeeds},
    OptionRow {
        "--shares", "SHARES",
        QT_TRANSLATE_NOOP(
            "Help",
            "the sets and their shares of the patients: 80,20 (train and\ntest), 70,15,15 (train, validation and test; the default), or\nwith names: train=0.7,test=0.3"),
        false, setShares},
    OptionRow {"--folds", "K",
               QT_TRANSLATE_NOOP("Help", "instead: K equal sets, fold-1 and so on, for a cross-validation"), false,
               setFolds},
    OptionRow {
        "--seed", "N",
        QT_TRANSLATE_NOOP("Help", "which of the possible splits, a number; the same N is the same\nsplit; default: 1"),
        false, setSeed},
    OptionRow {
        "--stratify", "WHAT",
        QT_TRANSLATE_NOOP(
            "Help",
            "share out alike by collection, modality, manufacturer, sex, age:\none or several with commas, the most important first"),
        false, setStratify},
    OptionRow {"--to", "DIR", QT_TRANSLATE_NOOP("Help", "the folder for tables and manifests; it must be new or empty"),
               false, [](Options &o, const QString &v) { return keep(o.to, v); }},
    OptionRow {"DIR", "DIR",
               QT_TRANSLATE_NOOP("Help", "the series that were downloaded into this folder, by its record"), false,
               [](Options &o, const QString &v) { return keep(o.directory, v); }},
    OptionRow {
        "--attribute", "NAME",
        QT_TRANSLATE_NOOP(
            "Help",
            "this attribute, by its keyword (SliceThickness) or number\n(0018,0050); several with blanks; may be repeated. Default: what\ndescribes how images were made"),
        true, addAttributes},
    OptionRow {"--per", "WHAT", QT_TRANSLATE_NOOP("Help", "one row per series (the default) or per image"), false,
               setPer, "series image"},
    OptionRow {"DIR", "DIR", QT_TRANSLATE_NOOP("Help", "a folder with DICOM files, of this program or of any other"),
               false, [](Options &o, const QString &v) { return keep(o.directory, v); }},
    OptionRow {
        "--shard", "I/N",
        QT_TRANSLATE_NOOP(
            "Help",
            "only part I of N of the patients, the same ones on every machine\n(by the SHA-256 sums of their IDs), into DIR; parts can be\nfetched at the same time"),
        false, setShard},
};
static_assert(rows.size() == size_t(Opt::Shard) - size_t(firstCohortOption) + 1);

} // namespace

std::span<const OptionRow> cohortRows() { return rows; }

} // namespace tcia::cli
