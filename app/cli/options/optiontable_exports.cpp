// SPDX-License-Identifier: Apache-2.0
// The rows of the table of options about exports, and about baskets as what is selected.
#include "cli/options/optiontable.h"
#include "cli/options/optionvalues.h"
#include "cli/output/tr.h"

#include <array>

namespace tcia::cli {

namespace {

QString addBasket(Options &options, const QString &value)
{
    options.baskets << value;
    return value.isEmpty() ? Tr::tr("a value is missing") : QString();
}

// Help lines are manually wrapped at about 60 characters.
constexpr std::array rows {
    OptionRow {"--basket", "NAME",
               QT_TRANSLATE_NOOP("Help", "the series of this basket (`tcia basket list`), which the window\n"
                                         "shares; may be repeated"),
               true, addBasket},
    OptionRow {"--queue", nullptr,
               QT_TRANSLATE_NOOP("Help", "instead of what is in DIR, what was requested into it and is not\n"
                                         "there yet"),
               false, sets<&Options::isQueue>},
    OptionRow {"--to", "FILE",
               QT_TRANSLATE_NOOP("Help", "write this file instead of standard output, in the format that its\n"
                                         "name ends in, unless --format names one"),
               false, [](Options &o, const QString &v) { return keep(o.file, v); }},
    OptionRow {"DIR", "DIR", QT_TRANSLATE_NOOP("Help", "the series in this folder, by the record of their download"),
               false, [](Options &o, const QString &v) { return keep(o.directory, v); }},
};
static_assert(rows.size() == size_t(Opt::ExportFolder) - size_t(firstExportOption) + 1);

} // namespace

std::span<const OptionRow> exportRows() { return rows; }

} // namespace tcia::cli
