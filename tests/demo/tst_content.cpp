// SPDX-License-Identifier: Apache-2.0
#include "core/uid.h"
#include "demo/content/archivecontent.h"
#include "demo/images/dicomfile.h"

#include <QSet>
#include <QTest>

#include <algorithm>

namespace demo = tcia::demo;
using namespace Qt::StringLiterals;

//! What the demonstration archive holds.
class TestContent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isLargeEnough();
    void hasEveryModality();
    void uidsAreValidAndUnique();
    void relationsHold();
    void someValuesAreMissing();
    void listsHoldKnownSeries();
    void isTheSameEveryTime();
};

void TestContent::isLargeEnough()
{
    const demo::ArchiveContent &all = demo::content();
    QVERIFY(all.collections.size() >= 12);
    QVERIFY(all.patients.size() >= 150);
    QVERIFY2(all.studies.size() >= 400, qPrintable(QString::number(all.studies.size())));
    QVERIFY2(all.series.size() >= 1200, qPrintable(QString::number(all.series.size())));
    QList<int> counts;
    for (const demo::SeriesEntry &each : all.series)
        counts.append(each.images);
    std::sort(counts.begin(), counts.end());
    QVERIFY(counts.first() >= 1);
    QVERIFY2(counts.last() > 200 && counts.last() <= 300, qPrintable(QString::number(counts.last())));
    const int median = counts.at(counts.size() / 2);
    QVERIFY2(median >= 5 && median <= 30, qPrintable(QString::number(median)));
}

void TestContent::hasEveryModality()
{
    QSet<QString> modalities;
    for (const demo::SeriesEntry &each : demo::content().series)
        modalities.insert(each.record.modality);
    for (const char *modality : {"CT", "MR", "PT", "MG", "US", "CR", "DX", "RTSTRUCT", "SEG", "SR", "SC", "PR"})
        QVERIFY2(modalities.contains(QString::fromLatin1(modality)), modality);
}

void TestContent::uidsAreValidAndUnique()
{
    QSet<QString> uids;
    for (const demo::SeriesEntry &each : demo::content().series) {
        QVERIFY(tcia::isUid(each.record.seriesUid));
        uids.insert(each.record.seriesUid);
        for (int image = 0; image < each.images; ++image)
            uids.insert(demo::sopUid(each, image));
    }
    qsizetype expected = demo::content().series.size();
    for (const demo::SeriesEntry &each : demo::content().series)
        expected += each.images;
    QCOMPARE(uids.size(), expected);
}

void TestContent::relationsHold()
{
    const demo::ArchiveContent &all = demo::content();
    QHash<QString, int> seriesOfStudy;
    for (const demo::SeriesEntry &each : all.series) {
        const demo::StudyEntry &study = all.studies.at(each.study);
        QCOMPARE(each.record.studyUid, study.record.studyUid);
        QCOMPARE(each.record.patientId, all.patients.at(each.patient).record.patientId);
        QCOMPARE(study.patient, each.patient);
        QCOMPARE(*each.record.fileSize, each.bytesPerImage * each.images);
        QCOMPARE(*each.record.imageCount, each.images);
        const bool refers = each.record.modality == "RTSTRUCT"_L1 || each.record.modality == "SEG"_L1;
        QVERIFY(!refers || each.refersTo >= 0);
        ++seriesOfStudy[each.record.studyUid];
    }
    for (const demo::StudyEntry &each : all.studies)
        QCOMPARE(*each.record.seriesCount, seriesOfStudy.value(each.record.studyUid));
}

void TestContent::someValuesAreMissing()
{
    const auto &series = demo::content().series;
    const auto share = [&series](auto missing) {
        return double(std::count_if(series.begin(), series.end(), missing)) / double(series.size());
    };
    const double date = share([](const demo::SeriesEntry &each) { return !each.record.date.isValid(); });
    const double part = share([](const demo::SeriesEntry &each) { return each.record.bodyPart.isEmpty(); });
    const double maker = share([](const demo::SeriesEntry &each) { return each.record.manufacturer.isEmpty(); });
    QVERIFY2(date > 0.02 && date < 0.1, qPrintable(QString::number(date)));
    QVERIFY2(part > 0.1 && part < 0.4, qPrintable(QString::number(part)));
    QVERIFY2(maker > 0.02 && maker < 0.1, qPrintable(QString::number(maker)));
    QVERIFY(share([](const demo::SeriesEntry &each) { return each.record.bodyPart.endsWith(u' '); }) > 0);
    QVERIFY(share([](const demo::SeriesEntry &each) { return each.record.description.contains(u'<'); }) > 0);
}

void TestContent::listsHoldKnownSeries()
{
    const demo::ArchiveContent &all = demo::content();
    QVERIFY(all.list(u"sharedListApiUnitTest"_s) != nullptr);
    QVERIFY(all.list(u"ISBI Prostate Challenge - Training"_s) != nullptr);
    QVERIFY(all.list(u"nbia-33941643745631058"_s) != nullptr);
    QCOMPARE(all.list(u"no such list"_s), nullptr);
    const demo::SharedList *first = all.list(u"Demo Chest CT - Lung Screening"_s);
    QVERIFY(first != nullptr);
    QCOMPARE(first->seriesUids.size(), 6);
    for (const demo::SharedList &list : all.lists) {
        QVERIFY2(!list.seriesUids.isEmpty(), qPrintable(list.name));
        for (const QString &uid : list.seriesUids)
            QVERIFY(all.find(uid) != nullptr);
    }
}

void TestContent::isTheSameEveryTime()
{
    // A change of the plan changes these: then say so in the change log, for downloads people kept no longer match.
    const demo::ArchiveContent &all = demo::content();
    const demo::SeriesEntry &series = *all.find(all.list(u"Demo Chest CT - Lung Screening"_s)->seriesUids.first());
    QCOMPARE(demo::dicomFile(series, 0), demo::dicomFile(series, 0));
    QCOMPARE(demo::dicomFile(series, 0).size(), series.bytesPerImage);
}

QTEST_GUILESS_MAIN(TestContent)
#include "tst_content.moc"
