// SPDX-License-Identifier: Apache-2.0
#include "cohort/split.h"

#include "cohort/rounding.h"
#include "core/reason.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::cohort {

namespace {

using Path = QStringList; //!< the values of a stratum, one an attribute; several of one attribute with a plus

//! Persons by stratum.
struct Strata
{
    QMap<Path, QList<qsizetype>> members;
    QList<Group> groups;                //!< of all, and of every beginning of a path
    QMap<Path, qsizetype> positions {}; //!< in groups, by (beginning of a) path
};

Strata strataOf(const Persons &persons, const QList<Series> &series, const QList<Attribute> &attributes)
{
    Strata strata;
    for (qsizetype i = 0; i < persons.persons.size(); ++i) {
        Path path;
        for (const Attribute attribute : attributes)
            path << valuesOf(persons.persons[i], series, attribute).join(u'+');
        strata.members[path] << i;
    }
    for (auto one = strata.members.cbegin(); one != strata.members.cend(); ++one)
        for (qsizetype length = 0; length <= one.key().size(); ++length) {
            const Path beginning = one.key().first(length);
            if (!strata.positions.contains(beginning)) {
                strata.positions.insert(beginning, strata.groups.size());
                strata.groups << Group {length > 0 ? strata.positions.value(beginning.first(length - 1)) : -1, 0};
            }
            strata.groups[strata.positions.value(beginning)].persons += one->size();
        }
    return strata;
}

//! Deals the persons of each stratum, shuffled, to the sets.
void deal(Split &out, const Strata &strata, const QList<QList<qint64>> &shares, RandomNumbers &random)
{
    out.setOfPerson.fill(-1, out.persons.persons.size());
    for (auto one = strata.members.cbegin(); one != strata.members.cend(); ++one) {
        QList<qsizetype> shuffled = *one;
        random.shuffle(shuffled);
        qsizetype next = 0;
        const QList<qint64> &counts = shares[strata.positions.value(one.key())];
        for (qsizetype set = 0; set < counts.size(); ++set)
            for (qint64 i = 0; i < counts[set]; ++i)
                out.setOfPerson[shuffled[next++]] = set;
    }
}

//! The persons with one value of one attribute, which may be of many strata.
QList<SharedGroup> groupsOfValues(const Split &split, const QList<Series> &series, const SplitRule &rule)
{
    QList<SharedGroup> groups;
    for (const Attribute attribute : rule.stratifyBy) {
        QMap<QString, SharedGroup> ofValue;
        for (qsizetype i = 0; i < split.persons.persons.size(); ++i) {
            const QStringList values = valuesOf(split.persons.persons[i], series, attribute);
            for (const QString &value : values) {
                SharedGroup &group = ofValue[value];
                group.values = {{attribute, value}};
                group.counts.resize(rule.sets.size());
                ++group.persons;
                ++group.counts[split.setOfPerson[i]];
            }
        }
        groups << ofValue.values();
    }
    return groups;
}

} // namespace

bool SharedGroup::isWithinOne(const QList<SplitSet> &sets) const
{
    qint64 whole = 0;
    for (const SplitSet &set : sets)
        whole += set.weight;
    for (qsizetype i = 0; i < sets.size(); ++i)
        if (qAbs(counts[i] * whole - persons * sets[i].weight) > whole)
            return false;
    return true;
}

Result<Split> split(const QList<Series> &series, const SplitRule &rule)
{
    if (rule.sets.size() < 2)
        return failure(Error::Kind::Usage, english<QT_TRANSLATE_NOOP("Reasons", "A split has at least two sets.")>());
    Split out {.persons = personsOf(series)};
    if (out.persons.persons.isEmpty())
        return failure(Error::Kind::NotFound,
                       english<QT_TRANSLATE_NOOP("Reasons", "There is no series of a patient with an ID to split.")>());
    QList<qint64> weights;
    for (const SplitSet &set : rule.sets)
        weights << set.weight;
    RandomNumbers random(rule.seed);
    const Strata strata = strataOf(out.persons, series, rule.stratifyBy);
    const QList<QList<qint64>> shares = roundedShares(strata.groups, weights, random);
    deal(out, strata, shares, random);
    out.setOfSeries.fill(-1, series.size());
    for (qsizetype i = 0; i < out.persons.persons.size(); ++i)
        for (const qsizetype position : out.persons.persons[i].series)
            out.setOfSeries[position] = out.setOfPerson[i];
    out.all = {.values = {}, .persons = out.persons.persons.size(), .counts = shares.first()};
    for (auto one = strata.members.cbegin(); one != strata.members.cend(); ++one) {
        SharedGroup group {.values = {}, .persons = one->size(), .counts = shares[strata.positions.value(one.key())]};
        for (qsizetype i = 0; i < rule.stratifyBy.size(); ++i)
            group.values << std::pair(rule.stratifyBy[i], one.key()[i]);
        out.strata << group;
    }
    out.uneven = groupsOfValues(out, series, rule);
    out.uneven.removeIf([&rule](const SharedGroup &one) { return one.isWithinOne(rule.sets); });
    return out;
}

} // namespace tcia::cohort
