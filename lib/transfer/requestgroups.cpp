// SPDX-License-Identifier: Apache-2.0
#include "transfer/requestgroups.h"

#include "transfer/requestlines.h"

#include <QHash>

namespace tcia::transfer {

QList<RequestGroup> groupsOf(const QList<SeriesRequest> &requests)
{
    QList<RequestGroup> groups;
    QHash<QByteArray, qsizetype> known;
    const SeriesRequest *before = nullptr; // usually unchanged, which avoids computing a key
    qsizetype at = 0;
    for (const SeriesRequest &request : requests) {
        if (!before || before->server != request.server || before->target != request.target) {
            const QByteArray key = keyOf(request);
            at = known.value(key, groups.size());
            if (at == groups.size()) {
                known.insert(key, at);
                groups << RequestGroup {.server = request.server, .target = request.target, .series = {}};
            }
        }
        before = &request;
        groups[at].series << request.series;
    }
    return groups;
}

} // namespace tcia::transfer
