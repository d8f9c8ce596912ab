// SPDX-License-Identifier: Apache-2.0
#include "session/dicomfilecheck.h"

#include "dicom/inspect.h"

namespace tcia::session {

storage::FileCheck dicomFileCheck()
{
    return [](const QString &path, QByteArrayView bytes, const Series &of) -> Result<storage::CheckedImage> {
        const auto image = dicom::identifyImage(path, bytes, of.seriesUid);
        if (!image)
            return failure(image.error());
        return storage::CheckedImage(image->sopUid, image->instance);
    };
}

} // namespace tcia::session
