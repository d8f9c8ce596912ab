// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"

namespace tcia::bench {

//! Series as those of NLST, eight to a patient; no two of the same size, and their descriptions in no order.
inline QList<Series> manySeries(int count)
{
    using namespace Qt::StringLiterals;
    QList<Series> all(count);
    for (int i = 0; i < count; ++i) {
        Series &one = all[i];
        one.seriesUid =
            u"1.3.6.1.4.1.14519.5.2.1.7009.9004.%1%2"_s.arg(100'000'000'000 + i).arg(i, 12, 10, QChar(u'1'));
        one.studyUid = u"1.3.6.1.4.1.14519.5.2.1.7009.9004.%1"_s.arg(200'000'000'000 + i / 8);
        one.patientId = u"NLST-%1"_s.arg(100'000 + i / 8);
        one.collection = u"NLST"_s;
        one.modality = u"CT"_s;
        one.bodyPart = u"CHEST"_s;
        one.manufacturer = u"SIEMENS"_s;
        one.description = u"1,OPA,GE,HSQX,STANDARD,%1"_s.arg(i * 7919LL % 500);
        one.licenseName = u"CC BY 4.0"_s;
        one.imageCount = 100 + i % 100;
        one.fileSize = 80'000'000 + i;
    }
    return all;
}

} // namespace tcia::bench
