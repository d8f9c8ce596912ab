// SPDX-License-Identifier: Apache-2.0
#include "built.h"
#include "catalog/changerecorder.h"
#include "catalogfixture.h"
#include "support/waiting.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;
using namespace tcia::catalog;

namespace {

ChangeRecorder::Table tableOf(const QStringList &uids)
{
    QList<Series> rows;
    for (const QString &uid : uids)
        rows << series(u"1"_s, uid, u"CT"_s);
    return built(u"A"_s, {}, {}, rows);
}

QStringList uids(const QList<SeriesChange> &changes, ChangeKind kind)
{
    QStringList out;
    for (const SeriesChange &change : changes)
        if (change.kind == kind)
            out << change.seriesUid;
    return out;
}

} // namespace

class TestChangeRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storesWhatAnAnswerChanges()
    {
        StoredArchive f;
        ChangeRecorder recorder(f.store, u"server"_s);
        QSignalSpy recorded(&recorder, &ChangeRecorder::recorded);
        recorder.record(tableOf({u"1"_s, u"2"_s}), tableOf({u"2"_s, u"3"_s}));
        QVERIFY(!recorder.isIdle());
        QVERIFY(recorded.wait());
        QVERIFY(recorder.isIdle());
        QCOMPARE(recorded.first()[0].toString(), u"A"_s);
        const auto stored = answerOf(f.store.history().changes(u"server"_s));
        QVERIFY(stored);
        QCOMPARE(uids(*stored, ChangeKind::New), QStringList {u"3"_s});
        QCOMPARE(uids(*stored, ChangeKind::Withdrawn), QStringList {u"1"_s});
    }

    void equalAnswersAreNoChange()
    {
        StoredArchive f;
        ChangeRecorder recorder(f.store, u"server"_s);
        QSignalSpy recorded(&recorder, &ChangeRecorder::recorded), compared(&recorder, &ChangeRecorder::compared);
        recorder.record(tableOf({u"1"_s}), tableOf({u"1"_s}));
        QVERIFY(compared.wait());
        QVERIFY(recorder.isIdle());
        QVERIFY(answerOf(f.store.history().changes(u"server"_s))->isEmpty());
        QCOMPARE(recorded.size(), 0);
    }

    //! Of a collection that was stored, but is not loaded.
    void readsWhatIsWithdrawnFromTheStore()
    {
        StoredArchive f;
        QVERIFY(answerOf(f.store.save(u"server"_s, tableOf({u"1"_s, u"2"_s}), QDateTime::currentDateTimeUtc())));
        ChangeRecorder recorder(f.store, u"server"_s);
        QSignalSpy recorded(&recorder, &ChangeRecorder::recorded);
        recorder.recordWithdrawal(u"A"_s, nullptr);
        QVERIFY(recorded.wait());
        QCOMPARE(uids(*answerOf(f.store.history().changes(u"server"_s)), ChangeKind::Withdrawn).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestChangeRecorder)
#include "tst_changerecorder.moc"
