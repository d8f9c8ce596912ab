// SPDX-License-Identifier: Apache-2.0
#include "catalog/table/tableparts.h"

#include <QCoreApplication>

namespace tcia::catalog {

QString wordsFor(const Gaps &gaps)
{
    if (gaps.studies && gaps.patients)
        return QCoreApplication::translate("Gaps", "The lists of studies and patients did not come.");
    if (gaps.studies)
        return QCoreApplication::translate("Gaps", "The list of studies did not come.");
    return gaps.patients ? QCoreApplication::translate("Gaps", "The list of patients did not come.") : QString();
}

} // namespace tcia::catalog
