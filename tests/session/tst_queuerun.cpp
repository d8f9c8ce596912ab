// SPDX-License-Identifier: Apache-2.0
#include "session/queuerun.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using session::QueueNews;
using session::QueueRun;
using transfer::QueueBlock;
using transfer::State;

namespace {

transfer::QueueProgress queue(qint64 active, qint64 waiting)
{
    transfer::QueueProgress progress;
    progress.active = active;
    progress.waiting = waiting;
    return progress;
}

QueueBlock blocked(QueueBlock::Why why, const QString &subject)
{
    QueueBlock block;
    block.why = why;
    block.subject = subject;
    return block;
}

transfer::Transfer ended(State state, std::optional<Error::Kind> kind = {})
{
    transfer::Transfer transfer;
    transfer.state = state;
    if (kind)
        transfer.error = Error {.kind = *kind};
    return transfer;
}

} // namespace

//! What the queue does that users who do something else want to hear of, and what not.
class TestQueueRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEndOfLongWorkIsNews()
    {
        QueueRun run;
        QVERIFY(!run.update(queue(0, 0), {}, 0));
        QVERIFY(!run.update(queue(1, 2), {}, 1'000));
        for (const State state : {State::Done, State::Done, State::Failed, State::Cancelled})
            run.count(ended(state));
        QVERIFY(!run.update(queue(1, 0), {}, 60'999));
        const auto news = run.update(queue(0, 0), {}, 61'000);
        QVERIFY(news && news->kind == QueueNews::Kind::Ended);
        QCOMPARE(news->done, 2);
        QCOMPARE(news->failed, 1);
        QVERIFY(!run.update(queue(0, 0), {}, 200'000)); // once
    }

    void shortOrCancelledWorkIsNot()
    {
        QueueRun run;
        QVERIFY(!run.update(queue(1, 0), {}, 0));
        run.count(ended(State::Done));
        QVERIFY(!run.update(queue(0, 0), {}, 59'999));
        QVERIFY(!run.update(queue(1, 0), {}, 100'000));
        run.count(ended(State::Cancelled));
        QVERIFY(!run.update(queue(0, 0), {}, 300'000));
    }

    void aRefusedKeyIsNewsAtOnce()
    {
        QueueRun run;
        QVERIFY(!run.update(queue(1, 0), {}, 0));
        run.count(ended(State::Failed, Error::Kind::KeyRefused));
        const auto news = run.update(queue(0, 0), {}, 10);
        QVERIFY(news && news->kind == QueueNews::Kind::Refused);
        QCOMPARE(news->failed, 1);
    }

    void aFullDiskIsNewsOnce()
    {
        const QList<QueueBlock> full {
            {.why = QueueBlock::Why::NoSpace, .subject = u"/images"_s, .error = {}, .until = {}}};
        QueueRun run;
        QVERIFY(!run.update(queue(1, 9), full, 0)); // of another folder
        const auto news = run.update(queue(0, 9), full, 10);
        QVERIFY(news && news->kind == QueueNews::Kind::Stopped);
        QCOMPARE(news->block->subject, u"/images"_s);
        QVERIFY(!run.update(queue(0, 9), full, 200'000));
        QVERIFY(!run.update(queue(1, 8), {}, 300'000)); // it goes on
        QVERIFY(run.update(queue(0, 9), full, 400'000));
    }

    //! Paused series are not left undone for ever: what was done before the pause counts.
    void aPauseIsNotTheEnd()
    {
        QueueRun run;
        QVERIFY(!run.update(queue(1, 1), {}, 0));
        run.count(ended(State::Done));
        transfer::QueueProgress paused;
        paused.paused = 1;
        QVERIFY(!run.update(paused, {}, 100'000));
        QVERIFY(!run.update(queue(1, 0), {}, 200'000));
        run.count(ended(State::Done));
        const auto news = run.update(queue(0, 0), {}, 210'000);
        QVERIFY(news);
        QCOMPARE(news->done, 2);
    }

    //! A server that fails is tried again and again by one transfer, which is no progress.
    void aProbeIsNoProgress()
    {
        const QueueBlock fails = blocked(QueueBlock::Why::ServerFails, u"TCIA"_s);
        transfer::QueueProgress probing = queue(1, 8);
        probing.heldActive = 1;
        QueueRun run;
        QVERIFY(!run.update(queue(0, 9), {fails}, 0));
        QVERIFY(!run.update(probing, {fails}, 30'000));
        QVERIFY(run.update(queue(0, 9), {fails}, 60'000));
        QVERIFY(!run.update(probing, {fails}, 90'000));
        QVERIFY(!run.update(queue(0, 9), {fails}, 300'000)); // once
        QVERIFY(!run.update(queue(1, 8), {}, 310'000));      // it goes on
        const QueueBlock full = blocked(QueueBlock::Why::NoSpace, u"/images"_s);
        const auto news = run.update(queue(0, 8), {fails, full}, 320'000);
        QVERIFY(news && news->block->subject == full.subject); // at once
    }

    void aServerMayFailForAMoment()
    {
        const QList<QueueBlock> fails {
            {.why = QueueBlock::Why::ServerFails, .subject = u"TCIA"_s, .error = {}, .until = {}}};
        QueueRun run;
        QVERIFY(!run.update(queue(0, 9), fails, 0));
        QVERIFY(run.isStalled());
        QVERIFY(!run.update(queue(1, 8), {}, 30'000));
        QVERIFY(!run.isStalled());
        QVERIFY(!run.update(queue(0, 9), fails, 40'000));
        QVERIFY(!run.update(queue(0, 9), fails, 99'999));
        QVERIFY(run.update(queue(0, 9), fails, 100'000));
    }
};

QTEST_GUILESS_MAIN(TestQueueRun)
#include "tst_queuerun.moc"
