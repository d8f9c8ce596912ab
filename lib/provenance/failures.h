// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text.h"
#include "transfer/transfer.h"

#include <QHash>

namespace tcia::provenance {

//! Why series of a queue failed in a folder, in English, by series UID: see Knowledge.
template <typename Transfers>
QHash<QString, QString> failuresOf(const Transfers &transfers, const QString &root)
{
    QHash<QString, QString> failures;
    for (const transfer::Transfer &one : transfers)
        if (one.state == transfer::State::Failed && one.error && one.target.root == root)
            failures.insert(one.series.seriesUid, text::inEnglish(*one.error));
    return failures;
}

} // namespace tcia::provenance
