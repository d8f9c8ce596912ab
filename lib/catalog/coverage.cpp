// SPDX-License-Identifier: Apache-2.0
#include "catalog/coverage.h"

#include "core/text.h"

#include <QCoreApplication>

namespace tcia::catalog {

QString coverageText(qint64 fetched, qint64 all)
{
    return QCoreApplication::translate("Cover", "%1 of %Ln collections fetched so far", nullptr, int(all))
        .arg(text::number(fetched));
}

} // namespace tcia::catalog
