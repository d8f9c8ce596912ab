// SPDX-License-Identifier: Apache-2.0
#include "catalog/table/tableorder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia::catalog;

//! The order of a table's patients, studies and series.
class TestTableOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patientsAreSortedByTheirIds()
    {
        Interner ids;
        const quint32 ten = ids.code(u"P10"_s), two = ids.code(u"p2"_s), none = ids.code(u"P3"_s);
        std::vector<quint32> recordOf(ids.size());
        recordOf[ten] = 1;
        recordOf[two] = 2;
        QCOMPARE(recordOf[none], 0u); // it has no record
        QCOMPARE(patientsByName(ids, recordOf), (std::vector<quint32> {two, ten}));
    }

    void studiesAreSortedByPatientDateAndUid()
    {
        Interner uids;
        const quint32 ten = uids.code(u"1.10"_s), nine = uids.code(u"1.9"_s);
        const std::vector<StudyKey> keys {{.patient = 1, .day = 5, .uid = ten, .node = 0},
                                          {.patient = 0, .day = 0, .uid = nine, .node = 1},
                                          {.patient = 0, .day = 9, .uid = ten, .node = 2},
                                          {.patient = 0, .day = 9, .uid = nine, .node = 3},
                                          {.patient = 0, .day = 1, .uid = ten, .node = 4}};
        QCOMPARE(studiesByDate(keys, uids), (std::vector<quint32> {4, 3, 2, 1, 0}));
    }

    void seriesAreSortedByStudyNumberAndUid()
    {
        PackedTexts uids;
        for (const char *uid : {"1.10", "1.9", "1.1", "1.2"})
            uids.append(uid);
        std::vector<SeriesKey> keys {{.study = 0, .number = 3, .row = 0},
                                     {.study = 0, .number = 3, .row = 1},
                                     {.study = 0, .number = 0, .row = 2},
                                     {.study = 0, .number = 1, .row = 3}};
        sortSeries(keys, uids);
        std::vector<quint32> rows;
        for (const SeriesKey &key : keys)
            rows.push_back(key.row);
        QCOMPARE(rows, (std::vector<quint32> {3, 1, 0, 2}));
    }
};

QTEST_APPLESS_MAIN(TestTableOrder)
#include "tst_tableorder.moc"
