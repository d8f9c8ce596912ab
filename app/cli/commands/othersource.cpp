// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/othersource.h"

#include "cli/commands/resolve.h"
#include "cli/output/tr.h"
#include "cli/runtime/serverchoice.h"
#include "cli/runtime/session.h"
#include "core/text.h"
#include "session/sourcecomparison.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

Result<archive::Archive *> archiveNamed(Session &session, const QString &name)
{
    Options other = session.options();
    other.url.clear();
    other.dialect.reset();
    other.server = name;
    const auto server = chosenServer(other);
    return server ? session.anotherArchive(*server) : failure(server.error());
}

//! What the other server answered about each series.
struct OtherAnswers
{
    QList<Series> answered;        //!< as the first server knows them; the other one may lack them
    QHash<QString, Series> there;  //!< what the other one has, by series UID
    qint64 failed = 0;             //!< without an answer
    std::optional<Error> error {}; //!< of the first of these
};

OtherAnswers askOther(Session &session, archive::Archive &other, const QList<Series> &known)
{
    QList<Series> bare;
    for (const Series &one : known)
        bare << Series {.seriesUid = one.seriesUid};
    const QList<ResolvedSeries> all = resolved(session, other, bare);
    OtherAnswers answers;
    for (qsizetype i = 0; i < known.size(); ++i) {
        const std::optional<Error> &error = all[i].error;
        if (error && error->kind != Error::Kind::NotFound) {
            ++answers.failed;
            answers.error = answers.error ? answers.error : error;
            continue;
        }
        answers.answered << known[i];
        if (!error)
            answers.there.insert(known[i].seriesUid, all[i].series);
    }
    return answers;
}

//! "12 images, 3.1 MB"
QString wordsOf(const Series &series)
{
    return u"%1, %2"_s.arg(Tr::tr("%n images", nullptr, int(series.imageCount.value_or(0))),
                           text::size(series.fileSize.value_or(-1)));
}

void report(Session &session, const session::SourceComparison &found, const QString &server)
{
    constexpr qsizetype mostNamed = 20;
    session.note(Tr::tr("%1 has %n of these series with the same number of images and the same size.", nullptr,
                        int(found.same.size()))
                     .arg(server));
    if (!found.uncompared.isEmpty())
        session.note(Tr::tr("%n series could not be compared: their number of images or size is not stored. They are "
                            "fetched as %1 has them.",
                            nullptr, int(found.uncompared.size()))
                         .arg(server));
    for (const session::SourceDifference &one : found.different.first(qMin(mostNamed, found.different.size())))
        session.note(Tr::tr("Left out, it differs there: %1 (%2; there %3)")
                         .arg(one.known.seriesUid, wordsOf(one.known), wordsOf(one.found)));
    if (const qsizetype more = found.different.size() - mostNamed; more > 0)
        session.note(Tr::tr("%Ln more series differ there and are left out.", nullptr, int(more)));
    if (!found.missing.isEmpty())
        session.note(Tr::tr("%1 does not have %n of these series (“%2”).", nullptr, int(found.missing.size()))
                         .arg(server, found.missing.first().seriesUid));
}

} // namespace

Result<ChosenSource> chosenSource(Session &session, const SelectedSeries &selected)
{
    const auto archive = session.archive();
    if (!archive)
        return failure(archive.error());
    if (session.options().via.isEmpty())
        return ChosenSource {*archive, selected};
    const auto other = archiveNamed(session, session.options().via);
    if (!other)
        return failure(other.error());
    const QList<Series> known = withStoredAttributes(session, (*archive)->server(), selected.series);
    const OtherAnswers answers = askOther(session, **other, known);
    if (answers.answered.isEmpty() && answers.error)
        return failure(*answers.error);
    const session::SourceComparison found = session::compareSources(answers.answered, answers.there);
    if (answers.failed > 0)
        session.note(Tr::tr("%n series could not be looked up there: %1", nullptr, int(answers.failed))
                         .arg(text::of(*answers.error)));
    report(session, found, text::plain(archive::displayName((*other)->server())));
    ChosenSource source {*other, selected};
    source.selected.chosen.via = session.options().via;
    source.selected.series = found.same + found.uncompared;
    source.selected.addUndecided(found.different.size() + found.missing.size() + answers.failed);
    return source;
}

} // namespace tcia::cli
