// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/copyuids.h"

#include "core/async.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QtConcurrentRun>

namespace tcia::desktop {

void copyUidsOf(const session::SeriesSelection &selection, QObject *context)
{
    const auto join = [selected = selection.selected()] {
        QStringList uids;
        for (const session::SeriesSelection::Part &part : selected)
            part.rows.forEach([&](Row row) { uids << part.table->seriesUid(row); });
        return uids.join(u'\n');
    };
    onFinished(QtConcurrent::run(join), context, [](const Result<QString> &uids) {
        if (uids)
            QGuiApplication::clipboard()->setText(*uids);
    });
}

} // namespace tcia::desktop
