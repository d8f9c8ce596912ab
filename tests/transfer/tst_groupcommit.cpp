// SPDX-License-Identifier: Apache-2.0
#include "storage/intentlog.h"
#include "storage/stagingpaths.h"
#include "support/rootfixture.h"
#include "support/waiting.h"
#include "transfer/groupcommit.h"

#include <QLockFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using storage::StagedSeries;
using transfer::GroupCommit;

// Staged series that are committed together.
class TestGroupCommit : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::RootFixture> m_root;
    storage::OpenRoot m_open;
    std::unique_ptr<transfer::TransferWorkers> m_workers;
    transfer::UnrecordedFlag m_unrecorded = std::make_shared<std::atomic_bool>(false);
    std::unique_ptr<GroupCommit> m_commits;

    StagedSeries stage(const QString &uid) const
    {
        StagedSeries staged;
        staged.placement.series.seriesUid = uid;
        staged.placement.root = m_root->path();
        staged.placement.folder = uid;
        staged.placement.control = std::make_shared<storage::JobControl>();
        const QByteArray content = tests::RootFixture::first();
        m_root->write(storage::stagedFolder(uid) + u"/1.dcm"_s, content);
        staged.unpacked.files = {{.name = u"1.dcm"_s, .size = content.size(), .digests = digestsOf(content)}};
        staged.unpacked.bytes = content.size();
        return staged;
    }

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<tests::RootFixture>();
        const auto open = storage::openRoot(m_root->path());
        QVERIFY(open);
        m_open = *open;
        m_workers = std::make_unique<transfer::TransferWorkers>();
        *m_unrecorded = false;
        m_commits = std::make_unique<GroupCommit>(m_root->path(), *m_workers, m_unrecorded);
    }
    void cleanup()
    {
        m_commits.reset();
        m_workers.reset();
        m_open = {};
        m_root.reset();
    }

    void eachCommitHasAResult()
    {
        QSignalSpy committed(m_commits.get(), &GroupCommit::committed);
        QList<QFuture<Result<storage::CommitResult>>> answers;
        bool isSetFirst = true;
        connect(m_commits.get(), &GroupCommit::committed, this, [&](const StagedSeries &series) {
            isSetFirst = isSetFirst && !answers[series.placement.series.seriesUid.back().digitValue()].isFinished();
        });
        for (int i = 0; i < 3; ++i)
            answers << m_commits->add(stage(u"1.2.%1"_s.arg(i)));
        for (int i = 0; i < 3; ++i) {
            const auto result = tests::answerOf(answers[i]);
            QVERIFY(result);
            QCOMPARE(result->remark, QString());
            const auto record = storage::readRecordAt(m_root->path(), result->offset);
            QVERIFY(record);
            QCOMPARE(record->folder, u"1.2.%1"_s.arg(i));
            QCOMPARE(m_root->read(record->folder + u"/1.dcm"_s), tests::RootFixture::first());
            QCOMPARE(committed[i][1].toLongLong(), result->offset);
        }
        QVERIFY(isSetFirst); // the flag is set before the answer arrives
        QCOMPARE(committed.size(), 3);
    }

    void failedCommitDoesNotAffectOthers()
    {
        QSignalSpy committed(m_commits.get(), &GroupCommit::committed);
        m_root->write(u"1.2.4/mine"_s, "the user's");
        const StagedSeries stopped = stage(u"1.2.6"_s);
        stopped.placement.control->cancelled = true;
        const auto first = m_commits->add(stage(u"1.2.3"_s)), taken = m_commits->add(stage(u"1.2.4"_s));
        const auto last = m_commits->add(stage(u"1.2.5"_s)), cancelled = m_commits->add(stopped);
        QVERIFY(tests::answerOf(first));
        QCOMPARE(tests::answerOf(taken).error().kind, Error::Kind::Disk);
        QVERIFY(tests::answerOf(last));
        QCOMPARE(tests::answerOf(cancelled).error().kind, Error::Kind::Cancelled);
        QCOMPARE(committed.size(), 2);
        QCOMPARE(m_root->read(u"1.2.4/mine"_s), QByteArray("the user's"));
        QVERIFY(!m_root->has(u"1.2.4/1.dcm"_s) && !m_root->has(u"1.2.6"_s));
        QVERIFY(!m_root->has(storage::stagedFolder(u"1.2.4"_s)) && !m_root->has(storage::stagedFolder(u"1.2.6"_s)));
    }

    // Neither recorded nor reverted: the folder stays, and its intent completes the record once it can be written.
    void unrevertedSeriesIsRecordedLater()
    {
        const QString record = storage::recordPath(m_root->path());
        QVERIFY(QDir().mkdir(record)); // so that nothing can be appended
        StagedSeries other = stage(u"1.2.4"_s);
        other.placement.folder = storage::stagedFolder(u"1.2.3"_s); // prevents reverting the first
        const auto first = m_commits->add(stage(u"1.2.3"_s)), second = m_commits->add(other);
        const auto answer = tests::answerOf(first);
        QVERIFY(!answer && answer.error().diskFault);
        QVERIFY(!tests::answerOf(second));
        QVERIFY(m_root->has(u"1.2.3/1.dcm"_s));
        QVERIFY(*m_unrecorded);
        QVERIFY(!storage::recordPlaced(m_root->path(), {})); // not yet
        QVERIFY(QDir().rmdir(record));
        const auto placed = storage::recordPlaced(m_root->path(), {});
        QVERIFY(placed);
        QCOMPARE(placed->keys(), QStringList {u"1.2.3"_s});
        const auto there = storage::readRecordAt(m_root->path(), placed->value(u"1.2.3"_s).offset);
        QVERIFY(there);
        QCOMPARE(there->folder, u"1.2.3"_s);
        const auto again = storage::recordPlaced(m_root->path(), *placed);
        QVERIFY(again && again->isEmpty());
    }

    // An exception in the middle of a commit: part of the group is in place, and the offsets of its records were not
    // reported.
    void exceptionSetsTheUnrecordedFlag()
    {
        m_root->write(u"1.2.3/2.dcm"_s, QByteArray(128, '\0') + "DICM of a folder that fell short");
        StagedSeries replaced = stage(u"1.2.3"_s);
        replaced.placement.replace = true;
        replaced.placement.recordOffset = 0;
        m_root->record(tests::RootFixture::lineOf(u"1.2.3"_s, u"1.2.3"_s));
        replaced.placement.fileCheck = [](const QString &, QByteArrayView, const Series &) -> Result<QString> {
            throw std::bad_alloc();
        };
        const auto first = m_commits->add(replaced), second = m_commits->add(stage(u"1.2.4"_s));
        QVERIFY(!tests::answerOf(first));
        QVERIFY(!tests::answerOf(second));
        QVERIFY(m_root->has(u"1.2.4/1.dcm"_s));
        QVERIFY(*m_unrecorded); // no checkpoint is written until both are known again
        const auto placed = storage::recordPlaced(m_root->path(), {});
        QVERIFY(placed);
        QVERIFY(placed->contains(u"1.2.3"_s) && placed->contains(u"1.2.4"_s));
    }

    void unstoredLicenceIsARemark()
    {
        m_root->write(u"licenses"_s, "the user's");
        StagedSeries staged = stage(u"1.2.3"_s);
        staged.unpacked.licence = "free";
        const auto result = tests::answerOf(m_commits->add(staged));
        QVERIFY(result);
        QVERIFY2(result->remark.contains(u"/licenses."_s), qPrintable(result->remark));
        QVERIFY(!*m_unrecorded);
        QVERIFY(m_root->has(u"1.2.3/1.dcm"_s));
        QCOMPARE(m_root->read(u"licenses"_s), QByteArray("the user's"));
    }

    void laterSeriesFormTheNextGroup()
    {
        const StagedSeries later = stage(u"1.2.4"_s);
        QFuture<Result<storage::CommitResult>> answer;
        connect(
            m_commits.get(), &GroupCommit::committed, this, [&] { answer = m_commits->add(later); },
            Qt::SingleShotConnection);
        QVERIFY(tests::answerOf(m_commits->add(stage(u"1.2.3"_s))));
        QVERIFY(tests::answerOf(answer));
        QVERIFY(m_root->has(u"1.2.4/1.dcm"_s));
    }
};

QTEST_GUILESS_MAIN(TestGroupCommit)
#include "tst_groupcommit.moc"
