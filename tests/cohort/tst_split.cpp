// SPDX-License-Identifier: Apache-2.0
#include "cohort/split.h"

#include "cohort/rounding.h"

#include <QCryptographicHash>
#include <QMap>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::cohort;

namespace {

//! A cohort as archives have them: patients with several series, some in two collections, values that are missing.
QList<Series> randomCohort(RandomNumbers &random)
{
    const QStringList modalities {u"CT"_s, u"MR"_s, u"PT"_s, u"SEG"_s, QString()};
    const QStringList makers {u"SIEMENS"_s, u"Siemens "_s, u"GE MEDICAL SYSTEMS"_s, QString()};
    const QStringList sexes {u"F"_s, u"M"_s, QString()};
    QList<Series> out;
    const auto anyOf = [&random](const QStringList &values) {
        return values[qsizetype(random.below(quint64(values.size())))];
    };
    const int patients = 1 + int(random.below(60));
    for (int patient = 0; patient < patients; ++patient) {
        const QString id =
            u"P-%1"_s.arg(random.below(80)); // some are drawn twice: in two collections, or with more series
        const QString collection = u"C%1"_s.arg(random.below(3));
        const QString age = random.below(4) ? u"%1Y"_s.arg(random.below(100), 3, 10, QChar(u'0')) : QString();
        const QString sex = anyOf(sexes);
        for (quint64 series = 0; series <= random.below(4); ++series)
            out << Series {.seriesUid = u"1.2.%1"_s.arg(out.size()),
                           .studyUid = u"1.3.%1"_s.arg(random.below(300)),
                           .patientId = id,
                           .collection = collection,
                           .modality = anyOf(modalities),
                           .manufacturer = anyOf(makers),
                           .patientSex = sex,
                           .patientAge = age};
    }
    return out;
}

SplitRule randomRule(RandomNumbers &random)
{
    SplitRule rule {.sets = folds(2 + int(random.below(9))), .seed = random.below(1'000'000)};
    if (random.below(2))
        for (SplitSet &set : rule.sets)
            set.weight = 1 + qint64(random.below(1'000));
    QList<Attribute> all;
    for (const AttributeRow &row : attributes())
        all << row.attribute;
    random.shuffle(all);
    rule.stratifyBy = all.first(qsizetype(random.below(quint64(all.size()) + 1)));
    return rule;
}

//! Which series is in which set, in a form that does not depend on the order of the list.
QMap<QString, qsizetype> bySeries(const Split &split, const QList<Series> &series)
{
    QMap<QString, qsizetype> sets;
    for (qsizetype i = 0; i < series.size(); ++i)
        sets.insert(series[i].seriesUid, split.setOfSeries[i]);
    return sets;
}

QByteArray digestOf(const QMap<QString, qsizetype> &sets)
{
    QByteArray text;
    for (auto one = sets.cbegin(); one != sets.cend(); ++one)
        text += one.key().toUtf8() + ' ' + QByteArray::number(one.value()) + '\n';
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

} // namespace

//! Splits by patient: what they promise, over a thousand cohorts.
class TestSplit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsPromises()
    {
        RandomNumbers random(20);
        for (int round = 0; round < 1'000; ++round) {
            QList<Series> series = randomCohort(random);
            const SplitRule rule = randomRule(random);
            const auto made = split(series, rule);
            QVERIFY(made);
            QMap<QString, QSet<qsizetype>> ofPatient, ofStudy;
            for (qsizetype i = 0; i < series.size(); ++i) {
                QVERIFY(made->setOfSeries[i] >= 0 && made->setOfSeries[i] < rule.sets.size());
                ofPatient[series[i].patientId].insert(made->setOfSeries[i]);
                ofStudy[series[i].studyUid].insert(made->setOfSeries[i]);
            }
            for (const auto &sets : {ofPatient, ofStudy})
                for (const QSet<qsizetype> &one : sets)
                    QCOMPARE(one.size(), 1);
            QVERIFY(made->all.isWithinOne(rule.sets));
            checkStrata(*made, series, rule);
            const auto before = bySeries(*made, series);
            random.shuffle(series); // the order of the list does not matter
            const auto again = split(series, rule);
            QVERIFY(again);
            QCOMPARE(bySeries(*again, series), before);
        }
    }

    //! The same numbers on every machine: were one draw or one comparison another, this would be.
    void isTheSameEverywhere()
    {
        RandomNumbers random(5489); // mt19937_64's 10,000th number for this seed is fixed by the C++ standard
        quint64 last = 0;
        for (int i = 0; i < 10'000; ++i)
            last = random.below(std::numeric_limits<quint64>::max());
        QCOMPARE(last, 9981545732273789042ULL);

        RandomNumbers cohort(7);
        const QList<Series> series = randomCohort(cohort);
        const auto made = split(series, {.sets = *splitSets(u"70,15,15"_s),
                                         .seed = 42,
                                         .stratifyBy = {Attribute::Collection, Attribute::Sex, Attribute::AgeGroup}});
        QVERIFY(made);
        QCOMPARE(digestOf(bySeries(*made, series)),
                 QByteArray("67185c6d3ecb6e6763e634b660ccd343589c3cfa08ae6a4ebb8eb999aa7c8946"));
    }

    void anotherSeedIsAnotherSplit()
    {
        QList<Series> series;
        for (int i = 0; i < 100; ++i)
            series << Series {.seriesUid = u"1.%1"_s.arg(i), .patientId = QString::number(i)};
        QSet<QByteArray> different;
        for (quint64 seed = 0; seed < 20; ++seed)
            different << digestOf(bySeries(*split(series, {.sets = folds(5), .seed = seed}), series));
        QCOMPARE(different.size(), 20);
    }

    //! Every patient has the chances of its set's share: 200 of 1000 draws, within 6 standard deviations.
    void everyoneHasTheSameChances()
    {
        QList<Series> series;
        for (int i = 0; i < 7; ++i)
            series << Series {
                .seriesUid = u"1.%1"_s.arg(i), .patientId = QString::number(i), .collection = i < 3 ? u"A"_s : u"B"_s};
        QList<int> inFirst(7, 0);
        for (quint64 seed = 0; seed < 1'000; ++seed) {
            const auto made =
                split(series, {.sets = *splitSets(u"20,30,50"_s), .seed = seed, .stratifyBy = {Attribute::Collection}});
            for (qsizetype i = 0; i < series.size(); ++i)
                inFirst[i] += made->setOfSeries[i] == 0;
        }
        for (const int times : inFirst)
            QVERIFY2(times > 124 && times < 276, qPrintable(QString::number(times)));
    }

    void keepsTogetherWhoMayBeOne()
    {
        const QList<Series> series {
            {.seriesUid = u"1"_s, .studyUid = u"9.1"_s, .patientId = u"A"_s, .collection = u"X"_s},
            {.seriesUid = u"2"_s, .studyUid = u"9.2"_s, .patientId = u"A "_s, .collection = u"Y"_s},
            {.seriesUid = u"3"_s, .studyUid = u"9.2"_s, .patientId = u"B"_s, .collection = u"Z"_s},
            {.seriesUid = u"4"_s, .studyUid = u"9.3"_s, .patientId = u"C"_s, .collection = u"X"_s},
            {.seriesUid = u"5"_s, .studyUid = u"9.3"_s, .patientId = u" "_s}};
        const Persons persons = personsOf(series);
        QCOMPARE(persons.persons.size(), 2);
        QCOMPARE(persons.persons[0].patientIds, (QStringList {u"A"_s, u"B"_s}));
        QCOMPARE(persons.persons[0].collections, (QStringList {u"X"_s, u"Y"_s, u"Z"_s}));
        QCOMPARE(persons.persons[0].series, (QList<qsizetype> {0, 1, 2}));
        QCOMPARE(persons.withoutPatient, QList<qsizetype> {4}); // unknown, so in no set
        const auto made = split(series, {.sets = folds(2)});
        QVERIFY(made);
        QCOMPARE(made->setOfSeries[4], -1);
    }

    //! Four patients, each the only one of its stratum: of sex F, three strata have one.
    void saysWhichSharesAreUneven()
    {
        QList<Series> series;
        for (int i = 0; i < 12; ++i)
            series << Series {.seriesUid = u"1.%1"_s.arg(i),
                              .patientId = QString::number(i),
                              .collection = u"C%1"_s.arg(i),
                              .patientSex = i % 2 ? u"F"_s : u"M"_s};
        bool isEverUneven = false;
        for (quint64 seed = 0; seed < 50; ++seed) {
            const SplitRule rule {
                .sets = folds(2), .seed = seed, .stratifyBy = {Attribute::Collection, Attribute::Sex}};
            const auto made = split(series, rule);
            QVERIFY(made && made->all.isWithinOne(rule.sets));
            qint64 women = 0;
            for (qsizetype i = 1; i < series.size(); i += 2)
                women += made->setOfSeries[i] == 0;
            const bool isUneven = qAbs(women - 3) > 1;
            QCOMPARE(!made->uneven.isEmpty(), isUneven);
            isEverUneven = isEverUneven || isUneven;
        }
        QVERIFY(isEverUneven);
    }

    void readsShares_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sets");
        QTest::newRow("three") << u"70,15,15"_s << u"train 14 validation 3 test 3"_s;
        QTest::newRow("the same") << u"0.7,0.15,0.15"_s << u"train 14 validation 3 test 3"_s;
        QTest::newRow("two") << u"0.8,0.2"_s << u"train 4 test 1"_s;
        QTest::newRow("named") << u"a=1, b=2.5,c_c=1,d-d=1"_s << u"a 2 b 5 c_c 2 d-d 2"_s;
        for (const char *bad : {"", "70", "70,", "70,30,0", "a=1,A=2", "1,2,3,4", "../x=1,b=1", "a=,b=1", "-1,2",
                                "1e3,1", "train=1,2,test=1x"})
            QTest::newRow(bad) << QString::fromLatin1(bad) << QString();
    }
    void readsShares()
    {
        QFETCH(QString, text);
        QStringList words;
        if (const auto sets = splitSets(text))
            for (const SplitSet &set : *sets)
                words << set.name << QString::number(set.weight);
        QTEST(words.join(u' '), "sets");
    }

    void manyStrataTakeNoTime()
    {
        QList<Series> series;
        RandomNumbers random(1);
        for (int i = 0; i < 5'000; ++i)
            series << Series {.seriesUid = u"1.%1"_s.arg(i),
                              .patientId = QString::number(i),
                              .collection = u"C%1"_s.arg(random.below(60)),
                              .modality = u"M%1"_s.arg(random.below(20)),
                              .patientSex = u"S%1"_s.arg(random.below(3))};
        const SplitRule rule {.sets = folds(10),
                              .stratifyBy = {Attribute::Collection, Attribute::Modality, Attribute::Sex}};
        const auto made = split(series, rule);
        QVERIFY(made);
        QVERIFY(made->strata.size() > 2'000);
        for (const SharedGroup &stratum : made->strata)
            QVERIFY(stratum.isWithinOne(rule.sets));
    }

private:
    //! Counts again, from the series alone.
    static void checkStrata(const Split &made, const QList<Series> &series, const SplitRule &rule)
    {
        for (qsizetype length = 0; length <= rule.stratifyBy.size(); ++length) {
            QMap<QStringList, SharedGroup> groups;
            for (qsizetype i = 0; i < made.persons.persons.size(); ++i) {
                QStringList path;
                for (const Attribute attribute : rule.stratifyBy.first(length))
                    path << valuesOf(made.persons.persons[i], series, attribute).join(u'+');
                SharedGroup &group = groups[path];
                group.counts.resize(rule.sets.size());
                ++group.persons;
                ++group.counts[made.setOfPerson[i]];
            }
            for (const SharedGroup &group : std::as_const(groups))
                QVERIFY(group.isWithinOne(rule.sets));
            if (length == rule.stratifyBy.size()) {
                QCOMPARE(made.strata.size(), groups.size());
                for (qsizetype i = 0; i < made.strata.size(); ++i)
                    QCOMPARE(made.strata[i].counts, groups.values()[i].counts);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSplit)
#include "tst_split.moc"
