// SPDX-License-Identifier: Apache-2.0
#include "core/backoff.h"

#include <QSet>
#include <QTest>

using namespace tcia;

class TestBackoff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doublesUpToALimit()
    {
        const QList<int> whole {3'000, 3'000, 6'000, 12'000, 20'000, 20'000};
        for (int failures = 0; failures < whole.size(); ++failures) {
            const qint64 delay = backOffMs(failures, 3'000, 20'000);
            QVERIFY2(delay >= whole[failures] * 2 / 3 - 1 && delay <= whole[failures] * 4 / 3,
                     qPrintable(QString::number(delay)));
        }
        QVERIFY(backOffMs(1'000'000, 3'000, 20'000) <= 26'667); // nothing runs over
    }

    void hasJitter()
    {
        QSet<qint64> delays;
        for (int client = 0; client < 100; ++client)
            delays << backOffMs(1, 1'000'000, 1'000'000);
        QVERIFY(delays.size() > 50);
    }

    void obeysRetryAfter()
    {
        const Error error {.kind = Error::Kind::Busy, .httpStatus = 503, .retryAfter = 1'000};
        QCOMPARE(backOffMs(error, 1, 3'000, 20'000), 1'000'000);
        QVERIFY(backOffMs(Error {}, 1, 3'000, 20'000) < 5'000);
    }
};

QTEST_APPLESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
