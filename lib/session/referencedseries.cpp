// SPDX-License-Identifier: Apache-2.0
#include "session/referencedseries.h"

#include "dicom/attributetable.h"
#include "dicom/references.h"

#include <QSet>
#include <QThreadPool>

namespace tcia::session {

Result<ReferencedSeries> referencedSeries(const QString &root, const std::atomic_bool &cancelled)
{
    ReferencedSeries out;
    QSet<QString> known;
    const auto take = [&](const dicom::ImageAttributes &image) {
        if (!dicom::refersToSeries(image.modality))
            return;
        ++out.objects;
        const auto named = dicom::readReferencedSeries(root + u'/' + image.path);
        if (!named) {
            out.errors << named.error();
            return;
        }
        out.withoutNames += named->isEmpty();
        for (const QString &uid : *named)
            if (!known.contains(uid)) {
                known.insert(uid);
                out.seriesUids << uid;
            }
    };
    const auto read = dicom::forEachImage(root, {}, QThreadPool::globalInstance(), cancelled, take);
    if (!read)
        return failure(read.error());
    out.errors = read->errors + out.errors;
    return out;
}

} // namespace tcia::session
