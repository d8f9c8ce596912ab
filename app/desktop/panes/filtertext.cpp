// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/filtertext.h"

#include "catalog/coverage.h"
#include "core/text.h"

#include <QCoreApplication>

namespace tcia::desktop {

namespace {

QString words(const char *text) { return QCoreApplication::translate("InView", text); }
QString words(const char *text, qint64 number)
{
    return QCoreApplication::translate("InView", text, nullptr, int(number));
}

} // namespace

QString filteredText(const catalog::Catalog::Visible &visible)
{
    //: %1 is "1,236 series", %2 is "151 patients"
    QString out = words(QT_TRANSLATE_NOOP("InView", "%1 of %2"))
                      .arg(words(QT_TRANSLATE_N_NOOP("InView", "%Ln series"), visible.series),
                           words(QT_TRANSLATE_N_NOOP("InView", "%Ln patients"), visible.patients));
    if (visible.bytes > 0) // 0: unknown
        out = words(QT_TRANSLATE_NOOP("InView", "%1, %2")).arg(out, text::size(visible.bytes));
    return out;
}

QString coverageText(const catalog::Catalog &catalog)
{
    const auto all = qsizetype(catalog.entries().size());
    const qsizetype known = catalog.loadedCollections();
    if (known == all && all > 0)
        return words(QT_TRANSLATE_NOOP("InView", "in the whole archive"));
    //: %1 is "37 of 152 collections fetched so far"
    return words(QT_TRANSLATE_NOOP("InView", "(%1)")).arg(catalog::coverageText(known, all));
}

QString idsFoundText(const catalog::Catalog &catalog)
{
    const qsizetype wanted = catalog.filter().ids.size();
    if (wanted == 0)
        return {};
    const qsizetype missing = qMin(catalog.notFound().size(), wanted);
    //: of a list of IDs: %1 found, %2 looked for, %3 where ("(37 of 152 collections fetched so far)"), %4 not found
    const char *text = missing > 0 ? QT_TRANSLATE_NOOP("InView", "%1 of %2 found %3; %4 not found")
                                   : QT_TRANSLATE_NOOP("InView", "%1 of %2 found %3");
    QString out = words(text).arg(text::number(wanted - missing), text::number(wanted), coverageText(catalog));
    return missing > 0 ? out.arg(text::number(missing)) : out;
}

} // namespace tcia::desktop
