// SPDX-License-Identifier: Apache-2.0
#include "transfer/serieserror.h"

#include <QFileInfo>

namespace tcia::transfer {

Error seriesError(Error error, const Series &series)
{
    using enum Error::Kind;
    ErrorContext &context = error.context;
    context.seriesUid = series.seriesUid;
    context.collection = series.collection;
    context.patientId = series.patientId;
    if (isDamage(error.kind) && QFileInfo(context.path).isAbsolute())
        context.path.clear();
    return error;
}

} // namespace tcia::transfer
