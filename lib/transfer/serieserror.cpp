// SPDX-License-Identifier: Apache-2.0
#include "transfer/serieserror.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

Error seriesError(Error error, const Series &series)
{
    using enum Error::Kind;
    const bool isOfDisk = error.kind == Disk || error.kind == NoSpace;
    const bool isOfArchive =
        error.kind == BadArchive || error.kind == Incomplete; // its spool file is gone when this is read
    const bool isTold = isOfDisk || (!isOfArchive && !error.subject.contains(series.seriesUid));
    if (isTold && !error.subject.isEmpty() && !error.detail.contains(error.subject))
        error.detail = u"%1 (%2)"_s.arg(error.detail, error.subject).trimmed();
    QStringList words {series.collection, series.patientId};
    words.removeAll(QString());
    error.subject = words.isEmpty() ? series.seriesUid : u"%1 (%2)"_s.arg(series.seriesUid, words.join(u", "_s));
    return error;
}

} // namespace tcia::transfer
