// SPDX-License-Identifier: Apache-2.0
#include "cohort/persons.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace tcia::cohort {

namespace {

//! Disjoint sets of the numbers below a count.
class DisjointSets
{
public:
    explicit DisjointSets(qsizetype count) : m_parents(count) { std::iota(m_parents.begin(), m_parents.end(), 0); }

    qsizetype find(qsizetype number)
    {
        while (m_parents[number] != number)
            number = m_parents[number] = m_parents[m_parents[number]];
        return number;
    }
    void unite(qsizetype one, qsizetype other) { m_parents[find(one)] = find(other); }

private:
    QList<qsizetype> m_parents;
};

//! Unites the series that share a key.
class ByKey
{
public:
    explicit ByKey(DisjointSets &sets) : m_sets(sets) {}

    void add(const QString &key, qsizetype position)
    {
        if (key.isEmpty())
            return;
        if (const auto first = m_first.constFind(key); first != m_first.cend())
            m_sets.unite(position, *first);
        else
            m_first.insert(key, position);
    }

private:
    DisjointSets &m_sets;
    QHash<QString, qsizetype> m_first;
};

void sortWithoutRepeats(QStringList &texts)
{
    texts.sort();
    texts.removeDuplicates();
}

} // namespace

QString comparedId(const QString &patientId) { return patientId.trimmed(); }

Persons personsOf(const QList<Series> &series)
{
    Persons out;
    DisjointSets sets(series.size());
    ByKey patients(sets), studies(sets);
    for (qsizetype i = 0; i < series.size(); ++i) {
        const QString id = comparedId(series[i].patientId);
        if (id.isEmpty()) {
            out.withoutPatient << i;
            continue;
        }
        patients.add(id, i);
        studies.add(series[i].studyUid.trimmed(), i);
        out.withoutStudy += series[i].studyUid.trimmed().isEmpty();
    }
    QHash<qsizetype, qsizetype> positions; //!< of persons, by set
    for (qsizetype i = 0; i < series.size(); ++i) {
        const QString id = comparedId(series[i].patientId);
        if (id.isEmpty())
            continue;
        const qsizetype set = sets.find(i);
        if (!positions.contains(set)) {
            positions.insert(set, out.persons.size());
            out.persons << Person {};
        }
        Person &person = out.persons[positions.value(set)];
        person.series << i;
        person.patientIds << id;
        person.collections << series[i].collection;
    }
    for (Person &person : out.persons) {
        sortWithoutRepeats(person.patientIds);
        sortWithoutRepeats(person.collections);
        person.id = person.patientIds.first();
    }
    std::ranges::sort(out.persons, {}, &Person::id);
    return out;
}

} // namespace tcia::cohort
