// SPDX-License-Identifier: Apache-2.0
#include "session/repair.h"

using namespace Qt::StringLiterals;

namespace tcia::session {

Series seriesOf(const verify::Verdict &verdict)
{
    Series series;
    series.seriesUid = verdict.seriesUid;
    series.patientId = verdict.patientId;
    series.modality = verdict.modality;
    series.description = verdict.description;
    return series;
}

transfer::Target repairTarget(const QString &root, const verify::Verdict &verdict)
{
    const bool inRoot = verdict.place.isEmpty();
    return {.root = inRoot ? root : root + u'/' + verdict.place,
            .layout = u"classic"_s, // as good as any: the repair's folder is what counts
            .verify = transfer::Verify::Strongest,
            .repair = inRoot ? verdict.folder : verdict.folder.mid(verdict.place.size() + 1)};
}

} // namespace tcia::session
