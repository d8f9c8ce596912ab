// SPDX-License-Identifier: Apache-2.0
#include "desktop/palette/commandsources.h"

#include "catalog/catalog.h"
#include "core/text.h"
#include "core/uid.h"
#include "desktop/palette/commandkeywords.h"
#include "desktop/widgets/icons.h"
#include "desktop/widgets/plaintext.h"
#include "desktop/window/actions.h"
#include "models/facetvalue.h"
#include "session/diskindex.h"
#include "session/serversession.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("CommandPalette", text, nullptr, n);
}

Command filterCommand(catalog::Catalog &catalog, const catalog::Facet &facet, const catalog::FacetCount &value)
{
    const bool isChosen = catalog.filter().isChosen(facet.id, value.value);
    const QString title = QCoreApplication::translate("Facets", facet.title);
    return {.group = Command::Group::Filter,
            .icon = icon(isChosen ? "edit-clear" : "view-filter"),
            //: %1 is a group of filters, %2 one of its values
            .text = translated(QT_TRANSLATE_NOOP("CommandPalette", "%1: %2"))
                        .arg(title, text::plain(models::shownValue(facet.id, value.value), 80)),
            .note = isChosen ? translated(QT_TRANSLATE_NOOP("CommandPalette", "chosen; remove it from the filter"))
                             : translated(QT_TRANSLATE_N_NOOP("CommandPalette", "%Ln series"),
                                          int(qMin<qint64>(value.count, INT_MAX))),
            .run = [catalog = QPointer(&catalog), id = facet.id, chosen = value.value, isChosen] {
                if (catalog)
                    catalog->setFilter(catalog->filter().with(id, chosen, !isChosen));
            }};
}

} // namespace

QList<Command> commandsOf(const Actions &actions, const QHash<Act, QString> &notes)
{
    QList<Command> commands;
    for (const MenuRow &row : menuRows()) {
        QAction *action = &actions[row.act];
        if (action->menu()) // there is nothing to trigger
            continue;
        const bool isOn = action->isCheckable() && action->isChecked();
        commands << Command {.icon = action->icon(),
                             .text = withoutMarks(action->text()),
                             .note =
                                 isOn ? translated(QT_TRANSLATE_NOOP("CommandPalette", "on")) : notes.value(row.act),
                             .keywords = keywordsOf(row.act),
                             .keys = action->shortcut().toString(QKeySequence::NativeText),
                             .isEnabled = action->isEnabled(),
                             .run = [action = QPointer(action)] {
                                 if (action)
                                     action->trigger();
                             }};
    }
    return commands;
}

QList<Command> peekOf(session::ServerSession &session, const session::DiskIndex &disk)
{
    const auto selected = session.selection().count() == 1 ? session.selection().selected()
                                                           : std::vector<session::SeriesSelection::Part>();
    Series one;
    for (const session::SeriesSelection::Part &part : selected)
        part.rows.forEach([&](Row row) { one = part.table->series(row); });
    const bool isOnDisk = disk.contains(one.seriesUid);
    return {Command {
        .icon = icon("media-playback-start"),
        .text = translated(QT_TRANSLATE_NOOP("CommandPalette", "Peek at the selected series")),
        .note = selected.empty() ? translated(QT_TRANSLATE_NOOP("CommandPalette", "select one series"))
                : isOnDisk       ? translated(QT_TRANSLATE_NOOP("CommandPalette", "it is on disk"))
                           : translated(QT_TRANSLATE_NOOP("CommandPalette", "a few of its images, before a download")),
        .keywords = translated(QT_TRANSLATE_NOOP("CommandPalette", "preview, look, images")),
        .isEnabled = !selected.empty() && !isOnDisk,
        .run = [peek = QPointer(&session.peek()), one] {
            if (peek)
                peek->start(one);
        }}};
}

QList<Command> filtersOf(catalog::Catalog &catalog, const QString &words)
{
    constexpr qsizetype most = 12;
    const QStringList wanted = wordsOf(words);
    if (wanted.isEmpty())
        return {};
    struct Found
    {
        const catalog::Facet *facet;
        catalog::FacetCount value;
    };
    QList<Found> found;
    for (const catalog::Facet &facet : catalog::facets()) {
        const QString title = QCoreApplication::translate("Facets", facet.title);
        for (const catalog::FacetCount &value : catalog.facetCounts(facet.id))
            if (const QString shown = title + u": "_s + models::shownValue(facet.id, value.value);
                !value.value.isEmpty() && !occurrences(shown, wanted).isEmpty())
                found << Found {&facet, value};
    }
    std::ranges::stable_sort(found, std::greater<>(), [](const Found &one) { return one.value.count; });
    QList<Command> commands;
    for (const Found &one : std::as_const(found).first(qMin(most, found.size())))
        commands << filterCommand(catalog, *one.facet, one.value);
    return commands;
}

QList<Command> placesOf(catalog::Catalog &catalog, const QString &words,
                        const std::function<void(const QString &seriesUid)> &reveal)
{
    const QString text = words.simplified();
    QList<Command> places;
    const auto add = [&places, guard = QPointer(&catalog)](const QString &name, const std::function<void()> &go) {
        places << Command {.group = Command::Group::Place, .icon = icon("edit-find"), .text = name, .run = [guard, go] {
                               if (guard)
                                   go();
                           }};
    };
    if (isUid(text))
        add(translated(QT_TRANSLATE_NOOP("CommandPalette", "Series %1")).arg(text), [reveal, text] { reveal(text); });
    if (!text.isEmpty())
        add(translated(QT_TRANSLATE_NOOP("CommandPalette", "Search for “%1”")).arg(text::plain(text, 80)),
            [&catalog, text] {
                catalog::Filter filter = catalog.filter();
                filter.text = text;
                catalog.setFilter(filter);
            });
    return places;
}

} // namespace tcia::desktop
