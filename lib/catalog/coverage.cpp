// SPDX-License-Identifier: Apache-2.0
#include "catalog/coverage.h"

#include "core/text.h"

#include <QCoreApplication>

namespace tcia::catalog {

QString coverageText(qint64 fetched, qint64 all)
{
    return QCoreApplication::translate("Cover", "%1 of %2 collections fetched so far")
        .arg(text::number(fetched), text::number(all));
}

} // namespace tcia::catalog
