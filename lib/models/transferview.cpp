// SPDX-License-Identifier: Apache-2.0
#include "models/transferview.h"

namespace tcia::models {

using transfer::State;

bool isShownIn(TransferView view, State state)
{
    switch (view) {
    case TransferView::All: return true;
    case TransferView::Active: return transfer::isRunning(state);
    case TransferView::Waiting: return state == State::Waiting || state == State::Paused;
    case TransferView::Failed: return state == State::Failed;
    case TransferView::Done: return state == State::Done || state == State::Present;
    }
    Q_UNREACHABLE();
}

qint64 countOf(TransferView view, const transfer::QueueProgress &progress)
{
    switch (view) {
    case TransferView::All: return progress.total();
    case TransferView::Active: return progress.active;
    case TransferView::Waiting: return progress.waiting + progress.paused;
    case TransferView::Failed: return progress.failed;
    case TransferView::Done: return progress.done;
    }
    Q_UNREACHABLE();
}

} // namespace tcia::models
