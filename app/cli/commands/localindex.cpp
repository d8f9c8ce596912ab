// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/localindex.h"

#include "catalog/coverage.h"
#include "cli/output/tr.h"
#include "cli/runtime/session.h"
#include "core/naturalorder.h"
#include "core/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::cli {

std::unique_ptr<catalog::CatalogStore> openCatalogue(Session &session, Exit *exit)
{
    auto store = std::make_unique<catalog::CatalogStore>(catalog::catalogStorePath(), catalog::changeHistoryPath());
    (void)session.await(store->open());
    const auto opened = session.await(store->history().open());
    if (!opened && opened.error().kind != Error::Kind::Cancelled)
        session.note(text::of(opened.error()));
    const auto report = [&](const QString &words, const QString &note) {
        if (note.isEmpty())
            return;
        session.note(words.arg(note));
        if (exit)
            *exit = qMax(*exit, Exit::Incomplete);
    };
    //: %1 says where the damaged file is now
    report(Tr::tr("The local catalogue cannot be read. %1"), store->takeRepairNote());
    report(Tr::tr("The history of changes cannot be read. %1"), store->history().takeRepairNote());
    return store;
}

Result<LocalIndex> readLocalIndex(Session &session, catalog::CatalogStore &store, const QString &server)
{
    const auto names = session.await(store.collections(server));
    if (!names)
        return failure(names.error());
    auto stored = session.await(store.storedCollections(server));
    if (!stored)
        return failure(stored.error());
    // no longer in the archive
    stored->removeIf([&names](const catalog::StoredCollection &one) { return !names->contains(one.collection); });
    const QStringList &wanted = session.options().collections;
    LocalIndex known {.collections = names->size(), .stored = stored->size(), .chosen = {}, .unknown = wanted};
    for (const catalog::StoredCollection &one : std::as_const(*stored))
        if (wanted.isEmpty() || wanted.contains(one.collection))
            known.chosen << one;
    std::ranges::sort(known.chosen, naturalLess, &catalog::StoredCollection::collection);
    known.unknown.removeDuplicates();
    for (const catalog::StoredCollection &one : std::as_const(known.chosen))
        known.unknown.removeOne(one.collection);
    return known;
}

QString coverage(const LocalIndex &known)
{
    if (known.stored == 0)
        return Tr::tr("Nothing of this archive is stored yet; run `tcia index`.");
    if (known.stored < known.collections) //: %1 is "37 of 152 collections fetched so far"
        return Tr::tr("%1; run `tcia index` for the rest.").arg(catalog::coverageText(known.stored, known.collections));
    return Tr::tr("All %n collections of the archive are covered.", nullptr, int(known.collections));
}

} // namespace tcia::cli
