// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/filtertext.h"

#include "catalog/coverage.h"

#include <QCoreApplication>

namespace tcia::desktop {

namespace {

QString words(const char *text) { return QCoreApplication::translate("InView", text); }

} // namespace

QString coverageText(const catalog::Catalog &catalog)
{
    const auto all = qsizetype(catalog.entries().size());
    const qsizetype known = catalog.loadedCollections();
    if (known == all && all > 0)
        return words(QT_TRANSLATE_NOOP("InView", "in the whole archive"));
    //: %1 is "37 of 152 collections fetched so far"
    return words(QT_TRANSLATE_NOOP("InView", "(%1)")).arg(catalog::coverageText(known, all));
}

} // namespace tcia::desktop
