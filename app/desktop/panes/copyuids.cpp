// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/copyuids.h"

#include "core/async.h"
#include "desktop/widgets/copytext.h"

#include <QtConcurrentRun>

namespace tcia::desktop {

void copyUidsOf(const session::SeriesSelection &selection, QObject *context,
                const std::function<void(const QString &)> &said)
{
    const auto gather = [selected = selection.selected()] {
        QStringList uids;
        for (const session::SeriesSelection::Part &part : selected)
            part.rows.forEach([&](Row row) { uids << part.table->seriesUid(row); });
        return uids;
    };
    onFinished(QtConcurrent::run(gather), context, [said](const Result<QStringList> &uids) {
        if (uids)
            said(copyLines(*uids, Copied::Uids));
    });
}

} // namespace tcia::desktop
