// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/lists.h"

#include "cli/output/tr.h"
#include "cli/runtime/ask.h"
#include "cli/runtime/session.h"
#include "core/reasontranslation.h"
#include "core/text.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <memory>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

//! Names the rows that name single files.
void noteFiles(Session &session, const QList<basket::FileRow> &files, const QString &subject)
{
    constexpr qsizetype mostShown = 100;
    for (const basket::FileRow &row : files.first(qMin(mostShown, files.size())))
        session.note(Tr::tr("%1: not a series: %2").arg(subject, text::plain(row.address, 200)));
    if (!files.isEmpty())
        session.note(u"%1: %2"_s.arg(subject, text::translated(basket::wordsFor(files))));
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

} // namespace

Result<ReadList> readList(Session &session, const QString &path, session::ListOf wanted)
{
    const bool fromInput = path == "-"_L1;
    const QString subject = fromInput ? Tr::tr("standard input") : path;
    if (!fromInput)
        session.noteIfWaiting(path);
    const auto content = fromInput ? session.input() : Result<QByteArray>();
    auto list = !content ? failure(content.error())
                         : (fromInput ? session::readList(*content, subject, wanted) : session::readList(path, wanted));
    if (!list)
        return failure(list.error());
    basket::Manifest &manifest = list->manifest;
    if (manifest.unreadableCount > 0)
        session.note(Tr::tr("%1: lines without a series UID were skipped: %2 (“%3”)")
                         .arg(subject, QString::number(manifest.unreadableCount),
                              text::plain(manifest.unreadable.join(u"”, “"_s), 200)));
    if (wanted == session::ListOf::Series)
        noteFiles(session, manifest.files, subject);
    const provenance::ChosenList chosen {.name = fromInput ? QString() : QFileInfo(path).fileName(),
                                         .sha256 = list->sha256,
                                         .entries = manifest.seriesUids.size() + manifest.locators.size()};
    return ReadList {.manifest = std::move(manifest), .chosen = chosen};
}

void compareServers(Session &session, const basket::Manifest &manifest, const QString &path)
{
    const QString host = QUrl(manifest.downloadServer).host();
    const auto archive = session.archive();
    if (archive && !host.isEmpty() && host != (*archive)->server().base.host())
        session.note(Tr::tr("%1 was made for %2; its series are looked up on %3.")
                         .arg(path, text::plain(host), (*archive)->server().base.host()));
}

void noteSingleFiles(Session &session, const basket::Manifest &manifest)
{
    if (manifest.singleFiles > 0)
        session.note(Tr::tr("%n lines of the list name single files; their whole series are meant.", nullptr,
                            int(manifest.singleFiles)));
}

void reportUnknownPlaces(Session &session, const archive::Server &server, const QStringList &places)
{
    if (places.isEmpty())
        return;
    session.note(Tr::tr("The server knows no series at %n places:", nullptr, int(places.size())));
    for (const QString &place : places)
        session.note(archive::mayHave(server, place)
                         ? text::plain(place)
                         : Tr::tr("%1 (the server has no bucket of this name)").arg(text::plain(place)));
}

Result<archive::LocatedSeries> locatedSeries(Session &session, const basket::Manifest &manifest)
{
    if (manifest.locators.isEmpty())
        return archive::LocatedSeries {};
    const auto archive = session.archive();
    if (!archive)
        return failure(archive.error());
    const auto progress = placesProgress(session, manifest.locators.size());
    auto located = ask(session, [&] { return archive::locateSeries(**archive, manifest.locators, progress); });
    if (!located)
        return located;
    noteSingleFiles(session, manifest);
    reportUnknownPlaces(session, (*archive)->server(), located->unknown);
    return located;
}

} // namespace tcia::cli
