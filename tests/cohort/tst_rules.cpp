// SPDX-License-Identifier: Apache-2.0
#include "cohort/rules.h"

#include "cohort/shard.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::cohort;

namespace {

Series made(const QString &patient, const QString &study, const QString &modality, int images, const QDate &date = {})
{
    return {.seriesUid = u"%1.%2.%3"_s.arg(patient, study, modality),
            .studyUid = study,
            .patientId = patient,
            .collection = u"C"_s,
            .modality = modality,
            .imageCount = images < 0 ? Count() : Count(images),
            .studyDate = date};
}

const QDate early(2001, 1, 1), late(2002, 2, 2);

} // namespace

//! Which patients and series a cohort's rules leave, and which part of a list a patient belongs to.
class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutRulesAllStay()
    {
        const QList<Series> series {made(u"1"_s, u"9"_s, u"CT"_s, 1), made(QString(), u"8"_s, u"MR"_s, -1)};
        QCOMPARE(select(series, {}).series, (QList<qsizetype> {0, 1}));
    }

    void imagesAreCountedInSeriesOfImages()
    {
        const QList<Series> series {made(u"1"_s, u"9"_s, u"CT"_s, 49), made(u"1"_s, u"9"_s, u"MR"_s, 50),
                                    made(u"1"_s, u"9"_s, u"SEG"_s, 1), made(u"1"_s, u"9"_s, u"PT"_s, -1)};
        const Selected left = select(series, {.leastImages = 50});
        QCOMPARE(left.series, (QList<qsizetype> {1, 2}));
        QCOMPARE(left.tooFewImages, 2);
        QCOMPARE(left.unknownImages, 1);
    }

    void modalitiesAreOfTheWholePatient()
    {
        QList<Series> series {made(u"1"_s, u"9"_s, u"CT"_s, 1), made(u"1"_s, u"8"_s, u"RTSTRUCT"_s, 1),
                              made(u"1"_s, u"8"_s, u"PT"_s, 1), made(u"2"_s, u"7"_s, u"CT"_s, 1),
                              made(QString(), u"6"_s, u"CT"_s, 1)};
        series << made(u"2"_s, u"5"_s, u"RTSTRUCT"_s, 1);
        series.last().collection = u"D"_s; // another patient 2
        const Selected left = select(series, {.modalities = {u"CT"_s, u"RTSTRUCT"_s}});
        QCOMPARE(left.series, (QList<qsizetype> {0, 1, 2}));
        QCOMPARE(left.incompletePatients, 2);
        QCOMPARE(left.withoutPatient, 1);
    }

    void latestStudyByDate()
    {
        const QList<Series> series {made(u"1"_s, u"9"_s, u"CT"_s, 1, early),  made(u"1"_s, u"8"_s, u"CT"_s, 1, late),
                                    made(u"1"_s, u"8"_s, u"SEG"_s, 1), // the study's date is known from another series
                                    made(u"1"_s, u"99"_s, u"CT"_s, 1),        made(u"2"_s, u"7"_s, u"CT"_s, 1),
                                    made(u"3"_s, u"61"_s, u"CT"_s, 1, early), made(u"3"_s, u"62"_s, u"CT"_s, 1, early)};
        const Selected left = select(series, {.isLatestStudy = true});
        QCOMPARE(left.series, (QList<qsizetype> {1, 2, 4, 6}));
        QCOMPARE(left.earlierStudies, 2);
        QCOMPARE(left.undatedStudies, 1);
    }

    //! Series of unknown studies are not all of the same one.
    void studiesWithoutUidAreUnknown()
    {
        const QList<Series> series {made(u"1"_s, QString(), u"CT"_s, 1, early), made(u"1"_s, u" "_s, u"MR"_s, 1, late),
                                    made(u"1"_s, u"8"_s, u"CT"_s, 1, early), made(u"2"_s, QString(), u"CT"_s, 1)};
        const Selected left = select(series, {.isLatestStudy = true});
        QCOMPARE(left.series, QList<qsizetype> {2});
        QCOMPARE(left.withoutStudy, 3);
    }

    //! The latest study must itself have both.
    void rulesFollowOneAnother()
    {
        const QList<Series> series {made(u"1"_s, u"9"_s, u"CT"_s, 60, early),
                                    made(u"1"_s, u"9"_s, u"RTSTRUCT"_s, 1, early),
                                    made(u"1"_s, u"8"_s, u"CT"_s, 60, late), made(u"2"_s, u"7"_s, u"CT"_s, 60, late),
                                    made(u"2"_s, u"7"_s, u"RTSTRUCT"_s, 1, late)};
        const Selected left =
            select(series, {.leastImages = 50, .isLatestStudy = true, .modalities = {u"CT"_s, u"RTSTRUCT"_s}});
        QCOMPARE(left.series, (QList<qsizetype> {3, 4}));
    }

    //! Python: int.from_bytes(hashlib.sha256(b"LIDC-IDRI-0314").digest()[:8], "big") % 8 + 1
    void shardsAreFixed()
    {
        QCOMPARE(shardOf(u"LIDC-IDRI-0314"_s, 8), 8);
        QCOMPARE(shardOf(u" LIDC-IDRI-0314 "_s, 8), 8);
        QCOMPARE(shardOf(u"Größe-1"_s, 1'000), 180);
        QList<int> counts(8, 0);
        for (int i = 0; i < 8'000; ++i)
            ++counts[shardOf(QString::number(i), 8) - 1];
        for (const int count : counts)
            QVERIFY(count > 850 && count < 1'150);
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
