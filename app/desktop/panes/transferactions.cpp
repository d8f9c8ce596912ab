// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/transferactions.h"

#include "desktop/window/actions.h"

namespace tcia::desktop {

void connectTransferActions(const Actions &actions, transfer::DownloadManager &downloads,
                            const std::function<QList<transfer::TransferId>()> &selected, QObject *context)
{
    const auto on = [&](Act act, const std::function<void()> &run) {
        QObject::connect(&actions[act], &QAction::triggered, context, run);
    };
    using transfer::Move;
    on(Act::PauseTransfers, [&downloads, selected] { downloads.pause(selected()); });
    on(Act::ResumeTransfers, [&downloads, selected] { downloads.resume(selected()); });
    on(Act::PauseAll, [&downloads] { downloads.pauseAll(); });
    on(Act::ResumeAll, [&downloads] { downloads.resumeAll(); });
    for (const auto &[act, where] : {std::pair {Act::MoveUp, Move::Up}, std::pair {Act::MoveDown, Move::Down},
                                     std::pair {Act::MoveTop, Move::Top}, std::pair {Act::MoveBottom, Move::Bottom}})
        on(act, [&downloads, selected, to = where] { downloads.move(selected(), to); });
    on(Act::CancelTransfers, [&downloads, selected] { downloads.cancel(selected()); });
    on(Act::CancelAll, [&downloads] { downloads.cancelAll(); });
    on(Act::RetryTransfers, [&downloads, selected] { downloads.retry(selected()); });
    on(Act::RetryFailed, [&downloads] { downloads.retryFailed(); });
    on(Act::ClearFinished, [&downloads] { downloads.clearFinished(); });
}

void enableTransferActions(const Actions &actions, const transfer::DownloadManager &downloads,
                           const std::optional<QList<transfer::TransferId>> &selected)
{
    using transfer::State;
    const transfer::QueueProgress all = downloads.progress();
    const bool isMany = !selected;
    bool paused = isMany && all.paused > 0, pausable = isMany && all.active + all.waiting > 0;
    bool stopped = isMany && all.failed + all.cancelled > 0, placed = isMany && all.done > 0;
    for (const transfer::TransferId id : selected.value_or(QList<transfer::TransferId>())) {
        const transfer::Transfer *transfer = downloads.find(id);
        if (!transfer)
            continue;
        paused |= transfer->state == State::Paused;
        pausable |= !transfer::isFinal(transfer->state) && transfer->state != State::Paused;
        stopped |= transfer->state == State::Failed || transfer->state == State::Cancelled;
        placed |= !transfer->folder.isEmpty();
    }
    const bool running = paused || pausable;
    actions[Act::OpenFolder].setEnabled(placed);
    actions[Act::PauseTransfers].setEnabled(pausable);
    actions[Act::ResumeTransfers].setEnabled(paused);
    actions[Act::PauseAll].setEnabled(all.active + all.waiting > 0);
    actions[Act::ResumeAll].setEnabled(all.paused > 0);
    for (const Act act : {Act::MoveUp, Act::MoveDown, Act::MoveTop, Act::MoveBottom})
        actions[act].setEnabled(running);
    actions[Act::CancelTransfers].setEnabled(running);
    actions[Act::RetryTransfers].setEnabled(stopped);
    actions[Act::CancelAll].setEnabled(all.active + all.waiting + all.paused > 0);
    for (const Act act : {Act::RetryFailed, Act::FetchFromIdc})
        actions[act].setEnabled(all.failed > 0);
    actions[Act::ClearFinished].setEnabled(all.done + all.failed + all.cancelled > 0);
}

} // namespace tcia::desktop
