// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/selection.h"

#include "archive/locatorlookup.h"
#include "basket/manifest.h"
#include "cli/commands/unreadablefiles.h"
#include "cli/output/tr.h"
#include "cli/runtime/ask.h"
#include "cli/runtime/session.h"
#include "core/files.h"
#include "core/reasontranslation.h"
#include "core/text.h"
#include "session/referencedseries.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QHash>
#include <QtConcurrentRun>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

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

//! A list, and what records say about it.
struct ReadList
{
    basket::Manifest manifest;
    provenance::ChosenList chosen;
};

//! Says of each row that names a single file why that is not fetched.
void noteFiles(Session &session, const QList<basket::FileRow> &files, const QString &subject)
{
    constexpr qsizetype mostShown = 100;
    for (const basket::FileRow &row : files.first(qMin(mostShown, files.size())))
        session.note((row.needsToken ? Tr::tr("%1: not fetched, needs the token of an account: %2")
                                     : Tr::tr("%1: not fetched, a single file: %2"))
                         .arg(subject, text::plain(row.address, 200)));
    if (!files.isEmpty())
        session.note(u"%1: %2"_s.arg(subject, text::translated(basket::wordsFor(files))));
}

//! The UIDs of a manifest in any format; reports unreadable parts.
Result<ReadList> readManifest(Session &session, const QString &path)
{
    const bool fromInput = path == "-"_L1;
    if (!fromInput)
        session.noteIfWaiting(path);
    const auto content = fromInput ? session.input() : readFile(path, basket::maxListSize);
    if (!content)
        return failure(content.error());
    const QString subject = fromInput ? Tr::tr("standard input") : path;
    auto manifest = basket::parseManifest(*content, subject);
    if (!manifest)
        return failure(manifest.error());
    if (manifest->unreadableCount > 0)
        session.note(Tr::tr("%1: lines without a series UID were skipped: %2 (“%3”)")
                         .arg(subject, QString::number(manifest->unreadableCount),
                              text::plain(manifest->unreadable.join(u"”, “"_s), 200)));
    noteFiles(session, manifest->files, subject);
    const provenance::ChosenList chosen {.name = fromInput ? QString() : QFileInfo(path).fileName(),
                                         .sha256 =
                                             QCryptographicHash::hash(*content, QCryptographicHash::Sha256).toHex(),
                                         .entries = manifest->seriesUids.size() + manifest->locators.size()};
    return ReadList {.manifest = *std::move(manifest), .chosen = chosen};
}

//! Warns about a manifest made for another server.
void compareServers(Session &session, const basket::Manifest &manifest, const QString &path)
{
    const QString host = QUrl(manifest.downloadServer).host();
    const auto archive = session.archive();
    if (archive && !host.isEmpty() && host != (*archive)->server().base.host())
        session.note(Tr::tr("%1 was made for %2; its series are looked up on %3.")
                         .arg(path, text::plain(host), (*archive)->server().base.host()));
}

//! Says from time to time how many places of a long list were looked up.
std::function<void(qsizetype)> placesProgress(Session &session, qsizetype places)
{
    constexpr qsizetype longList = 1'000;
    constexpr qint64 everyMs = 10'000;
    if (places < longList)
        return {};
    session.note(Tr::tr("Looking up the series at %Ln places.", nullptr, int(places)));
    const auto clock = std::make_shared<QElapsedTimer>();
    clock->start();
    return [&session, places, clock](qsizetype done) {
        if (clock->elapsed() < everyMs || done == places)
            return;
        clock->start();
        session.note(Tr::tr("%1 of %Ln places were looked up.", nullptr, int(places)).arg(text::number(done)));
    };
}

//! Names every place at which the server knows no series, so that each line of a list is accounted for.
void reportUnknown(Session &session, const archive::Server &server, const QStringList &places)
{
    if (places.isEmpty())
        return;
    session.note(Tr::tr("The server knows no series at %n places:", nullptr, int(places.size())));
    for (const QString &place : places)
        session.note(archive::mayHave(server, place)
                         ? text::plain(place)
                         : Tr::tr("%1 (the server has no bucket of this name)").arg(text::plain(place)));
}

//! Adds the series at a list's places in buckets; the number of places at which the server knows none.
Result<qint64> addLocated(Session &session, const basket::Manifest &manifest, Union &chosen)
{
    if (manifest.locators.isEmpty())
        return 0;
    const auto archive = session.archive();
    if (!archive)
        return failure(archive.error());
    const auto progress = placesProgress(session, manifest.locators.size());
    const auto located = ask(session, [&] { return archive::locateSeries(**archive, manifest.locators, progress); });
    if (!located)
        return failure(located.error());
    for (const Series &one : located->series)
        chosen.add(one);
    if (manifest.singleFiles > 0)
        session.note(Tr::tr("%n lines of the list name single files; their whole series are meant.", nullptr,
                            int(manifest.singleFiles)));
    reportUnknown(session, (*archive)->server(), located->unknown);
    return located->unknown.size();
}

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
        const auto list = readManifest(session, typed);
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

//! The part of a selection that an archive or a list answers, as it is typed.
QString wordsOf(const Options &options)
{
    QStringList words;
    for (const archive::QueryFilter &filter : archive::queryFilters)
        if (const QString value = options.query.*filter.member; !value.isEmpty())
            words << u"%1 %2"_s.arg(QString::fromLatin1(filter.name), value);
    if (!options.listName.isEmpty())
        words << u"list %1"_s.arg(options.listName);
    for (const QString &path : options.manifests)
        words << (path == "-"_L1 ? path : QFileInfo(path).absoluteFilePath());
    if (!options.referencedBy.isEmpty())
        words << u"referenced-by %1"_s.arg(QFileInfo(options.referencedBy).absoluteFilePath());
    return words.join(u", "_s);
}

//! Adds the series that objects in the folder of --referenced-by were made from; the number of objects that name none.
Result<qint64> addReferenced(Session &session, Union &chosen, provenance::Selection &made)
{
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
        chosen.add({.seriesUid = uid});
    made.references = {
        .folder = QFileInfo(folder).fileName(), .objects = found->objects, .series = found->seriesUids.size()};
    return found->withoutNames + found->errors.size();
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

bool isFiltered(const Session &session)
{
    const archive::Query &query = session.options().query;
    return std::ranges::any_of(archive::queryFilters,
                               [&query](const auto &one) { return !(query.*one.member).isEmpty(); });
}

bool isAnythingSelected(const Session &session)
{
    const Options &options = session.options();
    return !options.seriesUids.isEmpty() || !options.manifests.isEmpty() || !options.referencedBy.isEmpty() ||
           !options.listName.isEmpty() || isFiltered(session);
}

Result<SelectedSeries> selectedSeries(Session &session)
{
    const Options &options = session.options();
    Union chosen;
    const auto named = namedSelection(session);
    if (!named)
        return failure(named.error());
    for (const Series &one : named->series)
        chosen.add(one);
    qint64 unnamed = named->unnamed;
    provenance::Selection made = named->chosen;
    made.filters = options.query;
    made.filters.listName = options.listName;
    for (const QString &path : options.manifests) {
        const auto list = readManifest(session, path);
        if (!list)
            return failure(list.error());
        made.lists << list->chosen;
        const basket::Manifest *const manifest = &list->manifest;
        compareServers(session, *manifest, path);
        unnamed += manifest->unreadableCount;
        for (const QString &uid : manifest->seriesUids)
            chosen.add(manifest->attributes.value(uid, {.seriesUid = uid}));
        const auto unknown = addLocated(session, *manifest, chosen);
        if (!unknown)
            return failure(unknown.error());
        unnamed += *unknown;
    }
    if (!options.referencedBy.isEmpty()) {
        const auto silent = addReferenced(session, chosen, made);
        if (!silent)
            return failure(silent.error());
        unnamed += *silent;
    }
    const auto archive = session.archive();
    if (!archive)
        return failure(archive.error());
    const QObject counting; // ends the counting
    QObject::connect(
        *archive, &archive::Archive::foundUnusable, &counting,
        [&unnamed](const QString &, const Unusable &unusable) { unnamed += unusable.empty + unusable.withoutUid; });
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
            chosen.add(one);
    }
    QStringList words {wordsOf(options), named->words};
    words.removeAll(QString());
    if (!words.isEmpty())
        words << (*archive)->server().base.host();
    const QList<Series> series = chosen.series();
    QStringList uids;
    for (const Series &one : series)
        uids << one.seriesUid;
    return SelectedSeries {.series = series,
                           .unnamed = unnamed,
                           .words = words.join(u", "_s),
                           .uidDigest = digestOf(uids),
                           .chosen = made};
}

} // namespace tcia::cli
