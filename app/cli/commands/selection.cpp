// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/selection.h"

#include "cli/commands/lists.h"
#include "cli/commands/namedbaskets.h"
#include "cli/commands/unreadablefiles.h"
#include "cli/output/tr.h"
#include "cli/runtime/ask.h"
#include "cli/runtime/serverchoice.h"
#include "cli/runtime/session.h"
#include "core/text.h"
#include "session/baskets.h"
#include "session/referencedseries.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QHash>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

constexpr qsizetype shortList = 24; // places that are looked up within a second or two

//! Series in the given order; later records fill in attributes.
class Union
{
public:
    void add(const Series &series)
    {
        if (const auto known = m_positions.constFind(series.seriesUid); known != m_positions.constEnd()) {
            if (m_series[*known].collection.isEmpty())
                m_series[*known] = series;
            return;
        }
        m_positions.insert(series.seriesUid, m_series.size());
        m_series << series;
    }
    QList<Series> series() const { return m_series; }

private:
    QList<Series> m_series;
    QHash<QString, qsizetype> m_positions;
};

//! What is selected so far.
struct Gathered
{
    Union chosen {};
    qint64 unnamed = 0;
    provenance::Selection made {};
    QStringList places {};
    QList<basket::FileRow> files {};
};

//! Distinguishes lists.
QString digestOf(const QStringList &lines)
{
    constexpr qsizetype digits = 8;
    const QByteArray text = lines.join(u'\n').toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex().first(digits));
}

//! Of --series. A list from standard input is distinguished by its digest.
Result<SelectedSeries> namedSelection(Session &session)
{
    SelectedSeries selected;
    for (const QString &typed : session.options().seriesUids) {
        if (typed != "-"_L1) {
            selected.series << Series {.seriesUid = typed};
            ++selected.chosen.named;
            continue;
        }
        const auto list = readList(session, typed);
        if (!list)
            return failure(list.error());
        selected.chosen.lists << list->chosen;
        const basket::Manifest *const manifest = &list->manifest;
        for (const QString &uid : manifest->seriesUids)
            selected.series << manifest->attributes.value(uid, {.seriesUid = uid});
        selected.unnamed += manifest->unreadableCount;
        selected.words = u"standard input %1"_s.arg(digestOf(manifest->seriesUids + manifest->unreadable));
    }
    return selected;
}

//! The series of --basket, with what the basket knows of them.
Result<void> addBaskets(Session &session, Gathered &all)
{
    if (session.options().baskets.isEmpty())
        return {};
    const auto server = chosenServer(session.options());
    if (!server)
        return failure(server.error());
    NamedBaskets baskets(session, session::basketServerOf(*server));
    for (const QString &name : session.options().baskets) {
        const auto basket = baskets.find(name);
        const auto series = basket ? baskets.series(*basket) : Result<basket::SeriesList>(failure(basket.error()));
        if (!series)
            return failure(series.error());
        QCryptographicHash sum(QCryptographicHash::Sha256); // of what there is to name it by
        for (const Series &one : *series) {
            all.chosen.add(one);
            sum.addData(QByteArray(one.seriesUid.toUtf8() + '\n'));
        }
        all.made.lists << provenance::ChosenList {
            .name = basket->name, .sha256 = sum.result().toHex(), .entries = series->size()};
    }
    return {};
}

//! Identifies what an archive or a list answers, in the file that says which rows of it name no series.
QString wordsOf(const Options &options)
{
    QStringList words;
    for (const SelectedBy &one : selectedBy(options)) {
        const QString value = one.isPath && one.value != "-"_L1 ? QFileInfo(one.value).absoluteFilePath() : one.value;
        words << (one.option == manifestOption
                      ? value
                      : u"%1 %2"_s.arg(one.option == listOption ? "list"_L1 : one.option, value));
    }
    return words.join(u", "_s);
}

//! The series that objects in the folder of --referenced-by were made from. Objects that name none are unnamed.
Result<void> addReferenced(Session &session, Gathered &all)
{
    if (session.options().referencedBy.isEmpty())
        return {};
    const QString folder = QFileInfo(session.options().referencedBy).absoluteFilePath();
    const std::atomic_bool &cancelled = session.interrupt().flag();
    const auto found =
        session.await(QtConcurrent::run([folder, &cancelled] { return session::referencedSeries(folder, cancelled); }));
    if (!found)
        return failure(found.error());
    reportUnreadable(session, found->errors);
    if (found->objects == 0)
        session.note(Tr::tr("There is no segmentation or structure set in %1.").arg(text::plain(folder)));
    if (found->withoutNames > 0)
        session.note(Tr::tr("%n of them name no series.", nullptr, int(found->withoutNames)));
    for (const QString &uid : found->seriesUids)
        all.chosen.add({.seriesUid = uid});
    all.made.references = {
        .folder = QFileInfo(folder).fileName(), .objects = found->objects, .series = found->seriesUids.size()};
    all.unnamed += found->withoutNames + found->errors.size();
    return {};
}

//! The series of one --manifest.
Result<void> addManifest(Session &session, const QString &path, const Wanted &wanted, Gathered &all)
{
    const auto list = readList(session, path, wanted.lists);
    if (!list)
        return failure(list.error());
    all.made.lists << list->chosen;
    const basket::Manifest &manifest = list->manifest;
    compareServers(session, manifest, path);
    all.unnamed += manifest.unreadableCount;
    if (wanted.lists == session::ListOf::SeriesOrFiles)
        all.files += manifest.files;
    for (const QString &uid : manifest.seriesUids)
        all.chosen.add(manifest.attributes.value(uid, {.seriesUid = uid}));
    if (wanted.longLists == LongLists::Leave && manifest.locators.size() > shortList) {
        noteSingleFiles(session, manifest);
        all.places += manifest.locators;
        return {};
    }
    const auto located = locatedSeries(session, manifest);
    if (!located)
        return failure(located.error());
    for (const Series &one : located->series)
        all.chosen.add(one);
    all.unnamed += located->unknown.size();
    return {};
}

//! What the archive answers to --shared-list and filters. Rows without a series are unnamed.
Result<void> addAnswers(Session &session, Gathered &all)
{
    const Options &options = session.options();
    const auto archive = session.archive();
    if (!archive)
        return failure(archive.error());
    const QObject counting; // ends the counting
    QObject::connect(
        *archive, &archive::Archive::foundUnusable, &counting,
        [&all](const QString &, const Unusable &unusable) { all.unnamed += unusable.empty + unusable.withoutUid; });
    QList<std::function<QFuture<Result<QList<Series>>>()>> requests;
    if (!options.listName.isEmpty())
        requests << [&] { return (*archive)->sharedList(options.listName); };
    if (isFiltered(session))
        requests << [&] { return (*archive)->series(options.query); };
    for (const auto &request : requests) {
        const auto series = ask(session, request);
        if (!series)
            return failure(series.error());
        for (const Series &one : *series)
            all.chosen.add(one);
    }
    return {};
}

} // namespace

void SelectedSeries::addUndecided(qint64 count)
{
    unnamed += count;
    if (words.isEmpty())
        words = u"series %1"_s.arg(uidDigest);
}

Result<QStringList> namedSeries(Session &session)
{
    const auto named = namedSelection(session);
    QStringList uids;
    if (!named)
        return failure(named.error());
    for (const Series &one : named->series)
        uids << one.seriesUid;
    uids.removeDuplicates();
    return uids;
}

QList<SelectedBy> selectedBy(const Options &options)
{
    QList<SelectedBy> all;
    for (const archive::QueryFilter &filter : archive::queryFilters)
        if (const QString value = options.query.*filter.member; !value.isEmpty())
            all << SelectedBy {.option = QLatin1StringView(filter.name), .value = value, .isFilter = true};
    if (!options.listName.isEmpty())
        all << SelectedBy {.option = listOption, .value = options.listName};
    for (const QString &path : options.manifests)
        all << SelectedBy {.option = manifestOption, .value = path, .isPath = true};
    if (!options.referencedBy.isEmpty())
        all << SelectedBy {.option = "referenced-by"_L1, .value = options.referencedBy, .isPath = true};
    return all;
}

bool isFiltered(const Session &session)
{
    const archive::Query &query = session.options().query;
    return std::ranges::any_of(archive::queryFilters,
                               [&query](const auto &one) { return !(query.*one.member).isEmpty(); });
}

bool isAnythingSelected(const Session &session)
{
    return !session.options().manifests.isEmpty() || isSelectedBesideManifests(session);
}

bool isSelectedBesideManifests(const Session &session)
{
    const Options &options = session.options();
    return !options.seriesUids.isEmpty() || !options.baskets.isEmpty() || !options.referencedBy.isEmpty() ||
           !options.listName.isEmpty() || isFiltered(session);
}

Result<SelectedSeries> selectedSeries(Session &session, const Wanted &wanted)
{
    const Options &options = session.options();
    const auto named = namedSelection(session);
    if (!named)
        return failure(named.error());
    Gathered all {.unnamed = named->unnamed, .made = named->chosen};
    all.made.filters = options.query;
    all.made.filters.listName = options.listName;
    for (const Series &one : named->series)
        all.chosen.add(one);
    for (const QString &path : options.manifests)
        if (const auto added = addManifest(session, path, wanted, all); !added)
            return failure(added.error());
    for (const auto &add : {addBaskets, addReferenced, addAnswers})
        if (const auto added = add(session, all); !added)
            return failure(added.error());
    QStringList words {wordsOf(options), named->words};
    words.removeAll(QString());
    if (const auto archive = session.archive(); archive && !words.isEmpty())
        words << (*archive)->server().base.host();
    const QList<Series> series = all.chosen.series();
    QStringList uids;
    for (const Series &one : series)
        uids << one.seriesUid;
    return SelectedSeries {.series = series,
                           .unnamed = all.unnamed,
                           .words = words.join(u", "_s),
                           .uidDigest = digestOf(uids),
                           .chosen = all.made,
                           .places = all.places,
                           .files = all.files};
}

} // namespace tcia::cli
