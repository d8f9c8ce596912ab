// SPDX-License-Identifier: Apache-2.0
#include "models/rowruns.h"

#include <QTest>

using namespace tcia::models;

using Numbers = std::vector<quint32>;
using Runs = std::vector<RowRun>;

class TestRowRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removesFromTheEnd()
    {
        QVERIFY(runsToRemove({1, 2, 3, 4, 5, 6}, {2, 5}) == (Runs {{5, 5}, {2, 3}, {0, 0}}));
        QVERIFY(runsToRemove({1, 2, 3}, {}) == (Runs {{0, 2}}));
        QVERIFY(runsToRemove({2, 1}, {1, 2, 3}).empty()); // in any order
        QVERIFY(runsToRemove({}, {1}).empty());
    }

    void insertsFromTheStart()
    {
        QVERIFY(runsToInsert({2, 5}, {1, 2, 3, 4, 5, 6}) == (Runs {{0, 0}, {2, 3}, {5, 5}}));
        QVERIFY(runsToInsert({}, {1, 2, 3}) == (Runs {{0, 2}}));
        QVERIFY(runsToInsert({1, 2}, {1, 2}).empty());
        QVERIFY(runsToInsert({}, {}).empty());
    }

    //! Applied one after the other as a model does.
    void leadToWhatIsWanted()
    {
        Numbers rows {9, 1, 4, 7, 8};
        const Numbers wanted {1, 2, 3, 4, 5, 8, 6};
        for (const RowRun run : runsToRemove(rows, wanted))
            rows.erase(rows.begin() + run.first, rows.begin() + run.last + 1);
        QVERIFY(rows == (Numbers {1, 4, 8}));
        for (const RowRun run : runsToInsert(rows, wanted))
            rows.insert(rows.begin() + run.first, wanted.begin() + run.first, wanted.begin() + run.last + 1);
        QVERIFY(rows == wanted);
    }
};

QTEST_GUILESS_MAIN(TestRowRuns)
#include "tst_rowruns.moc"
