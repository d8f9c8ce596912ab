// SPDX-License-Identifier: Apache-2.0
#include "session/stagefolders.h"

#include "core/async.h"
#include "core/diskthread.h"

#include <utility>

namespace tcia::session {

using stages::StageState;

StagePhase phaseOf(StageState state)
{
    switch (state) {
    case StageState::Waiting: return StagePhase::Waiting;
    case StageState::Done: return StagePhase::Done;
    case StageState::Failed: return StagePhase::Failed;
    case StageState::Cancelled: return StagePhase::Cancelled;
    }
    Q_UNREACHABLE();
}

//! Takes calls from other threads as long as the object lives.
struct StageFolders::Relay
{
    std::mutex guard;
    StageFolders *target = nullptr;

    void post(const std::function<void(StageFolders &)> &call)
    {
        const std::lock_guard lock(guard);
        if (target)
            QMetaObject::invokeMethod(
                target, [call, to = target] { call(*to); }, Qt::QueuedConnection);
    }
};

StageFolders::StageFolders(StageList &list, QObject *parent)
    : QObject(parent), m_list(list), m_relay(std::make_shared<Relay>())
{
    m_relay->target = this;
}

StageFolders::~StageFolders()
{
    {
        const std::lock_guard lock(m_relay->guard);
        m_relay->target = nullptr;
    }
    for (Folder &one : m_folders) {
        one.stages->stop();
        startDiskThread([stages = std::exchange(one.stages, nullptr)]() mutable { stages.reset(); });
    }
}

//! Calls a folder's stages on a disk thread.
template <typename Answer>
void StageFolders::call(const QString &root, std::function<Result<Answer>(FolderStages &)> work,
                        std::function<void(const Result<Answer> &)> take)
{
    Folder &one = folder(root);
    ++one.calls;
    const auto called = runOnDiskThread([stages = one.stages, work = std::move(work)] { return work(*stages); });
    onFinished(called, this, [this, root, take = std::move(take)](const Result<Answer> &answer) {
        ++folder(root).answered;
        take(answer);
        closeIdle(root);
    });
}

void StageFolders::run(const QString &root, const QString &text, const QList<FolderStages::Place> &series)
{
    const QString stage = stages::stageKey(text);
    const auto setAll = [this, root, stage, series](StagePhase phase, const QString &message) {
        for (const FolderStages::Place &one : series)
            m_list.set({root, stage, one.seriesUid}, phase, message);
    };
    const auto spec = stages::stageSpec(text);
    if (!spec) // of a file that was edited
        return setAll(StagePhase::Failed, spec.error().detail);
    setAll(StagePhase::Waiting, {});
    call<FolderStages::LeftOut>(
        root, [spec = *spec, series](FolderStages &folder) { return folder.run(spec, series); },
        [this, root, stage, setAll](const Result<FolderStages::LeftOut> &leftOut) {
            if (!leftOut)
                return setAll(StagePhase::Waiting, leftOut.error().detail);
            for (const QString &uid : leftOut->missing)
                m_list.set({root, stage, uid}, StagePhase::Downloading);
            for (auto one = leftOut->failed.cbegin(); one != leftOut->failed.cend(); ++one)
                m_list.set({root, stage, one.key()}, StagePhase::Failed, one->detail);
        });
}

void StageFolders::cancel(const QString &root, const QString &stage, const QStringList &seriesUids)
{
    call<bool>(
        root,
        [stage, seriesUids](FolderStages &folder) -> Result<bool> {
            return folder.cancel(stage, seriesUids).map([] { return true; });
        },
        [this, root, stage, seriesUids](const Result<bool> &done) {
            for (const QString &uid : seriesUids)
                if (!done)
                    m_list.set({root, stage, uid}, StagePhase::Waiting, done.error().detail);
        });
}

stages::StageEvents StageFolders::events(const QString &root)
{
    return {.ended =
                [relay = m_relay, root](const stages::StageRow &row) {
                    relay->post([root, row](StageFolders &to) {
                        to.m_list.set({root, row.stage, row.seriesUid}, phaseOf(row.state), row.message, row.tries);
                        to.closeIdle(root);
                    });
                },
            .outage =
                [relay = m_relay, root](const QString &stage, const Error &error) {
                    relay->post([root, stage, error](StageFolders &to) { to.explain(root, stage, error); });
                },
            .began =
                [relay = m_relay, root](const QString &stage, const QString &uid) {
                    relay->post([key = StageKey {root, stage, uid}](StageFolders &to) {
                        to.m_list.set(key, StagePhase::Running);
                    });
                },
            .gaveUp =
                [relay = m_relay, root](const QString &stage, const Error &error) {
                    relay->post([root, stage, error](StageFolders &to) { to.giveUp(root, stage, error); });
                }};
}

StageFolders::Folder &StageFolders::folder(const QString &root)
{
    Folder &one = m_folders[root];
    if (!one.stages)
        one.stages = std::make_shared<FolderStages>(root, events(root));
    return one;
}

//! The peer is probed for many minutes: what is being tried says meanwhile what it waits for. What waits for its turn
//! says nothing: with a message it would count as stopped.
void StageFolders::explain(const QString &root, const QString &stage, const Error &error)
{
    const QList<StageStatus> rows = m_list.rows();
    for (const StageStatus &row : rows)
        if (row.key.root == root && row.key.stage == stage && row.phase == StagePhase::Running)
            m_list.set(row.key, row.phase, error.detail, row.tries);
}

//! What waits for this stage waits until the user asks again, or until the next start.
void StageFolders::giveUp(const QString &root, const QString &stage, const Error &error)
{
    const QList<StageStatus> rows = m_list.rows();
    for (const StageStatus &row : rows)
        if (row.key.root == root && row.key.stage == stage && isPending(row))
            m_list.set(row.key, StagePhase::Waiting, error.detail);
    closeIdle(root);
}

//! Other programs may run stages of the folder once nothing is left to do here.
void StageFolders::closeIdle(const QString &root)
{
    Folder &one = folder(root);
    if (m_list.pending(root) > 0 || one.calls != one.answered || one.closed == one.calls)
        return;
    one.closed = one.calls;
    startDiskThread([stages = one.stages, calls = one.calls] { stages->close(calls); });
}

} // namespace tcia::session
