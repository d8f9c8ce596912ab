// SPDX-License-Identifier: Apache-2.0
#include "catalog/table/tableparts.h"

#include <QCoreApplication>

namespace tcia::catalog {

QString wordsFor(const Gaps &gaps)
{
    if (gaps.studies && gaps.patients)
        return QCoreApplication::translate("Gaps", "The lists of studies and patients are missing.");
    if (gaps.studies)
        return QCoreApplication::translate("Gaps", "The list of studies is missing.");
    return gaps.patients ? QCoreApplication::translate("Gaps", "The list of patients is missing.") : QString();
}

} // namespace tcia::catalog
