// SPDX-License-Identifier: Apache-2.0
#include "session/dicomfilecheck.h"

#include "dicom/inspect.h"

namespace tcia::session {

storage::FileCheck dicomFileCheck()
{
    return [](const QString &path, QByteArrayView bytes, const Series &of) {
        return dicom::checkSeries(path, bytes, of.seriesUid);
    };
}

} // namespace tcia::session
