// SPDX-License-Identifier: Apache-2.0
// The command `basket`.
#include "basket/basketfile.h"
#include "basket/basketsets.h"
#include "basket/manifest.h"
#include "cli/commands/commands.h"
#include "cli/commands/namedbaskets.h"
#include "cli/commands/resolve.h"
#include "cli/commands/selection.h"
#include "cli/output/tables.h"
#include "cli/output/tr.h"
#include "cli/runtime/serverchoice.h"
#include "cli/runtime/session.h"
#include "core/files.h"
#include "core/text.h"
#include "session/baskets.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

using basket::BasketInfo;
using basket::SeriesList;

//! What an action works on.
struct Work
{
    Session &session;
    archive::Server server;
    NamedBaskets &baskets;
    QStringList names; //!< after the action, as typed

    Exit fail(const Error &error) const { return session.fail(error); }
};

Exit said(const Work &work, const BasketInfo &basket, const SeriesList &series)
{
    if (!work.session.options().quiet)
        work.session.note(Tr::tr("%1 has %n series now.", nullptr, int(series.size())).arg(text::plain(basket.name)));
    return Exit::Done;
}

Exit list(Work &work)
{
    const auto all = work.baskets.all();
    if (!all)
        return work.fail(all.error());
    Table table {.title = Tr::tr("Baskets"),
                 .columns = {column("Name"_L1, Tr::tr("Name")),
                             column("Series"_L1, Tr::tr("Series"), TableColumn::Kind::Number),
                             column("Bytes"_L1, Tr::tr("Size"), TableColumn::Kind::Bytes),
                             column("Server"_L1, Tr::tr("Server"))},
                 .rows = {}};
    const QString key = session::basketServerOf(work.server);
    for (const BasketInfo &one : *all)
        if (!isServerNamed(work.session.options()) || one.server == key)
            table.rows << QVariantList {one.name, qlonglong(one.series), qlonglong(one.bytes), one.server};
    return work.session.put(table);
}

Exit show(Work &work)
{
    const auto basket = work.baskets.find(work.names[0]);
    const auto series = basket ? work.baskets.series(*basket) : Result<SeriesList>(failure(basket.error()));
    return series ? work.session.put(tableOf(series->toList(), basket->name)) : work.fail(series.error());
}

Exit create(Work &work)
{
    const auto created = work.baskets.create(work.names[0], contentOf({}), {});
    return created ? said(work, *created, {}) : work.fail(created.error());
}

Exit remove(Work &work)
{
    const auto basket = work.baskets.find(work.names[0]);
    const auto dropped = basket ? work.baskets.drop(*basket) : Result<void>(failure(basket.error()));
    return dropped ? Exit::Done : work.fail(dropped.error());
}

constexpr qsizetype mostNamedOrigins = 100; // of series that are named one by one

//! How the series of a selection were chosen, as it is typed.
QStringList originsOf(const Options &options)
{
    QStringList origins, filters;
    for (const SelectedBy &one : selectedBy(options)) {
        const bool isFile = one.isPath && one.value != "-"_L1;
        const QString text = u"%1=%2"_s.arg(one.option, isFile ? QFileInfo(one.value).fileName() : one.value);
        (one.isFilter ? filters : origins) << text;
    }
    if (!filters.isEmpty())
        origins.prepend(filters.join(u' '));
    for (const QString &uid : options.seriesUids.first(qMin(options.seriesUids.size(), mostNamedOrigins)))
        origins << u"series=%1"_s.arg(uid);
    return origins;
}

//! A basket that is not there yet is created.
Exit add(Work &work)
{
    if (!isAnythingSelected(work.session))
        return work.session.misused(
            Tr::tr("Nothing was selected: name --series, --manifest, --shared-list, or a filter "
                   "such as --collection."));
    const auto selected = selectedSeries(work.session);
    if (!selected)
        return work.fail(selected.error());
    const auto archive = work.session.archive();
    if (!archive)
        return work.fail(archive.error());
    const QList<ResolvedSeries> known = resolved(work.session, **archive, selected->series);
    Exit exit = qMax(reportFailures(work.session, known), selected->unnamed > 0 ? Exit::Incomplete : Exit::Done);
    if (exit == Exit::Interrupted)
        return exit;
    QList<Series> series;
    for (const ResolvedSeries &one : known)
        if (!one.error)
            series << one.series;
    const auto all = work.baskets.all();
    if (!all)
        return work.fail(all.error());
    auto basket = work.baskets.find(work.names[0]);
    if (!basket)
        basket = work.baskets.create(work.names[0], contentOf({}), {});
    if (!basket)
        return work.fail(basket.error());
    const auto before = work.baskets.series(*basket);
    if (!before)
        return work.fail(before.error());
    const SeriesList after = basket::added(contentOf(*before), series).next->series;
    if (const auto saved = work.baskets.save(*basket, after, originsOf(work.session.options())); !saved)
        return work.fail(saved.error());
    return qMax(exit, said(work, *basket, after));
}

Exit takeOut(Work &work)
{
    if (!isAnythingSelected(work.session))
        return work.session.misused(
            Tr::tr("Nothing was selected: name --series, --manifest, --shared-list, or a filter "
                   "such as --collection."));
    const auto basket = work.baskets.find(work.names[0]);
    const auto before = basket ? work.baskets.series(*basket) : Result<SeriesList>(failure(basket.error()));
    if (!before)
        return work.fail(before.error());
    const auto selected = selectedSeries(work.session);
    if (!selected)
        return work.fail(selected.error());
    QStringList uids;
    for (const Series &one : selected->series)
        uids << one.seriesUid;
    const SeriesList after = basket::removed(contentOf(*before), uids).next->series;
    if (const auto saved = work.baskets.save(*basket, after, {}); !saved)
        return work.fail(saved.error());
    return said(work, *basket, after);
}

Exit combine(Work &work, basket::SetOperation how)
{
    if (work.names.size() < 2 || work.session.options().into.isEmpty())
        return work.session.misused(Tr::tr("Name two baskets or more, and the new one with --into."));
    basket::Snapshot result; // built once: that takes longer than the operation
    QStringList origins;
    for (qsizetype i = 0; i < work.names.size(); ++i) {
        const auto basket = work.baskets.find(work.names[i]);
        const auto series = basket ? work.baskets.series(*basket) : Result<SeriesList>(failure(basket.error()));
        const auto from = series ? work.baskets.origins(*basket) : Result<QStringList>(failure(series.error()));
        if (!from)
            return work.fail(from.error());
        result = i == 0 ? contentOf(*series) : basket::combined(result, *series, how).next;
        origins << *from;
    }
    origins << work.session.options().words.first() + u' ' + work.names.join(u", "_s);
    const auto created = work.baskets.create(work.session.options().into, result, origins);
    return created ? said(work, *created, result->series) : work.fail(created.error());
}

Exit unite(Work &work) { return combine(work, basket::SetOperation::Unite); }
Exit intersect(Work &work) { return combine(work, basket::SetOperation::Intersect); }
Exit subtract(Work &work) { return combine(work, basket::SetOperation::Subtract); }

//! A basket file, or a manifest if --to says so.
Exit exportFile(Work &work)
{
    const auto basket = work.baskets.find(work.names[0]);
    const auto series = basket ? work.baskets.series(*basket) : Result<SeriesList>(failure(basket.error()));
    const auto origins = series ? work.baskets.origins(*basket) : Result<QStringList>(failure(series.error()));
    if (!origins)
        return work.fail(origins.error());
    const QString &to = work.session.options().into;
    QStringList uids;
    for (const Series &one : *series)
        uids << one.seriesUid;
    const QByteArray content = to.endsWith(".tcia"_L1, Qt::CaseInsensitive)
                                   ? basket::writeManifest(uids, work.server.base.host(), basket->name)
                                   : basket::writeBasketFile({.name = basket->name,
                                                              .server = work.server.base,
                                                              .serverName = work.server.name,
                                                              .note = work.session.options().remark,
                                                              .origins = *origins,
                                                              .series = *series});
    if (to.isEmpty())
        return work.session.put(controlsEscaped(content));
    const auto written = writeFile(to, content);
    return written ? Exit::Done : work.fail(written.error());
}

//! Whether a file is of the server that is chosen. One that names none is of the server that the user names.
bool isOf(const Work &work, const basket::BasketFile &file)
{
    if (file.server.isEmpty() && file.serverName.isEmpty())
        return isServerNamed(work.session.options());
    if (work.server.demonstration) // its port is another one in each run, and unknown until it runs
        return file.serverName == work.server.name || file.server.host() == work.server.base.host();
    return file.server.authority() == work.server.base.authority();
}

//! Series of one archive cannot be fetched from another.
Result<void> checkServer(const Work &work, const basket::BasketFile &file)
{
    if (isOf(work, file))
        return {};
    const QString server = file.server.isEmpty() ? file.serverName : file.server.toDisplayString();
    const QString why =
        server.isEmpty()
            ? Tr::tr("It does not say which server its series are of. Name it with --server or --url.")
            : Tr::tr("Its series are of %1. Name that server with --server or --url.").arg(text::plain(server));
    return failure(Error::Kind::Usage, why, {.name = work.names[0]});
}

Exit importFile(Work &work)
{
    const auto content = readFile(work.names[0], basket::maxListSize);
    const auto file = content ? basket::readBasketFile(*content, work.names[0])
                              : Result<basket::BasketFile>(failure(content.error()));
    if (!file)
        return work.fail(file.error());
    if (const auto same = checkServer(work, *file); !same)
        return work.fail(same.error());
    const QString &into = work.session.options().into;
    const auto name = basket::checkedBasketName(into.isEmpty() ? file->name : into);
    if (!name)
        return work.fail(name.error());
    const auto created = work.baskets.create(*name, contentOf(file->series), file->origins);
    if (!created)
        return work.fail(created.error());
    if (!file->note.isEmpty())
        work.session.note(text::plain(file->note));
    return said(work, *created, file->series);
}

//! One row of the table of actions.
struct Action
{
    QLatin1StringView name;
    qsizetype leastNames;
    qsizetype mostNames;
    Exit (*run)(Work &work);
};

constexpr qsizetype any = 100;
constexpr std::array actions {
    Action {"list"_L1, 0, 0, list},
    Action {"show"_L1, 1, 1, show},
    Action {"create"_L1, 1, 1, create},
    Action {"delete"_L1, 1, 1, remove},
    Action {"add"_L1, 1, 1, add},
    Action {"remove"_L1, 1, 1, takeOut},
    Action {"union"_L1, 2, any, unite},
    Action {"intersect"_L1, 2, any, intersect},
    Action {"subtract"_L1, 2, any, subtract},
    Action {"export"_L1, 1, 1, exportFile},
    Action {"import"_L1, 1, 1, importFile},
};

} // namespace

Exit manageBaskets(Session &session)
{
    const QStringList &words = session.options().words;
    const auto action =
        std::ranges::find_if(actions, [&words](const Action &one) { return one.name == words.value(0); });
    if (action == actions.end()) {
        QStringList names;
        for (const Action &one : actions)
            names << QString(one.name);
        return session.misused(Tr::tr("“%1” is not one of %2").arg(text::plain(words.value(0)), names.join(u", "_s)));
    }
    if (words.size() - 1 < action->leastNames || words.size() - 1 > action->mostNames)
        return session.misused(Tr::tr("`tcia basket %1` takes %2.")
                                   .arg(QString(action->name), action->leastNames == 0  ? Tr::tr("no name")
                                                               : action->mostNames == 1 ? Tr::tr("one name")
                                                                                        : Tr::tr("two names or more")));
    const auto server = chosenServer(session.options());
    if (!server)
        return session.fail(server.error());
    NamedBaskets baskets(session, session::basketServerOf(*server));
    Work work {.session = session, .server = *server, .baskets = baskets, .names = words.sliced(1)};
    return action->run(work);
}

} // namespace tcia::cli
