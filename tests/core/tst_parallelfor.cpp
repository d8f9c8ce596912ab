// SPDX-License-Identifier: Apache-2.0
#include "core/parallelfor.h"

#include <QTest>

#include <stdexcept>
#include <vector>

using namespace Qt::StringLiterals;
using namespace tcia;

// Numbers that are worked off by several threads.
class TestParallelFor : public QObject
{
    Q_OBJECT

    QThreadPool m_helpers;

private Q_SLOTS:
    void initTestCase() { m_helpers.setMaxThreadCount(4); }

    void eachNumberOnce_data()
    {
        QTest::addColumn<bool>("helped");
        QTest::newRow("alone") << false;
        QTest::newRow("with helpers") << true;
    }
    void eachNumberOnce()
    {
        QFETCH(bool, helped);
        std::vector<std::atomic<int>> seen(1'000);
        std::atomic<int> workers = 0;
        const auto done = parallelFor(helped ? &m_helpers : nullptr, 1'000, [&] {
            ++workers;
            return [&seen](qsizetype number) -> Result<void> {
                ++seen[size_t(number)];
                return {};
            };
        });
        QVERIFY(done);
        QVERIFY(std::all_of(seen.begin(), seen.end(), [](const auto &times) { return times == 1; }));
        QVERIFY(workers >= 1 && workers <= (helped ? 4 : 1));
    }

    void theFirstFailureEndsIt()
    {
        qsizetype last = -1;
        const auto done = parallelFor(nullptr, 100, [&] {
            return [&last](qsizetype number) -> Result<void> {
                last = number;
                return number < 7 ? Result<void>() : failure(Error::Kind::BadArchive, QString::number(number));
            };
        });
        QVERIFY(!done);
        QCOMPARE(done.error().detail, u"7"_s);
        QCOMPARE(last, 7);
        const auto many = parallelFor(&m_helpers, 100, [] {
            return [](qsizetype) -> Result<void> { return failure(Error::Kind::BadArchive, u"each"_s); };
        });
        QCOMPARE(many.error().detail, u"each"_s);
    }

    void exceptionsReachTheCaller()
    {
        const auto throwing = [] {
            return [](qsizetype number) -> Result<void> {
                if (number == 50)
                    throw std::runtime_error("thrown");
                return {};
            };
        };
        QVERIFY_EXCEPTION_THROWN((void)parallelFor(&m_helpers, 100, throwing), std::runtime_error);
    }

    void nothingToDo()
    {
        QVERIFY(parallelFor(&m_helpers, 0, [] { return [](qsizetype) -> Result<void> { return {}; }; }));
    }
};

QTEST_GUILESS_MAIN(TestParallelFor)
#include "tst_parallelfor.moc"
