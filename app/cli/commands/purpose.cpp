// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/purpose.h"

#include "archive/archive.h"
#include "cli/commands/resolve.h"
#include "cli/output/tr.h"
#include "cli/runtime/session.h"
#include "core/licence.h"
#include "core/text.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

constexpr qsizetype mostNamed = 100;

void name(Session &session, const QList<Series> &forbidden)
{
    for (const Series &one : forbidden.first(qMin(mostNamed, forbidden.size())))
        session.note(Tr::tr("Its licence forbids commercial use: %1 (%2)")
                         .arg(one.seriesUid, text::plain(licenceName(one.licenseName))));
    if (const qsizetype more = forbidden.size() - mostNamed; more > 0)
        session.note(Tr::tr("The licences of %Ln more series forbid commercial use.", nullptr, int(more)));
}

//! Whether the licences of a selection are those of lists and baskets, which anyone may have written.
Claims claimsIn(const Options &options)
{
    const bool isListed =
        !options.manifests.isEmpty() || !options.baskets.isEmpty() || options.seriesUids.contains(u"-"_s);
    return isListed ? Claims::Checked : Claims::Trusted;
}

LicenceUse useOf(const Series &series) { return licenceUse(series.licenseName, series.licenseUri); }

//! Of two licences, the one that permits less.
const Series &stricterOf(const Series &one, const Series &other)
{
    constexpr auto strictness = [](LicenceUse use) {
        return use == LicenceUse::NonCommercial ? 2 : use == LicenceUse::Unknown ? 1 : 0;
    };
    return strictness(useOf(one)) > strictness(useOf(other)) ? one : other;
}

//! A licence as messages name it.
QString wordsOf(const Series &series)
{
    return text::plain(series.licenseName.isEmpty() ? series.licenseUri : licenceName(series.licenseName));
}

//! Compares the licences that lists claim with those of the archive, and names the differences.
class LicenceClaims
{
public:
    LicenceClaims(Session &session, Claims claims) : m_session(session), m_claims(claims) {}

    //! The series with the licence that holds.
    Series checked(Series claimed, const Series &known)
    {
        if (known.licenseName.isEmpty() && known.licenseUri.isEmpty())
            return claimed; // the archive does not say
        const bool isClaim = m_claims == Claims::Checked && !wordsOf(claimed).isEmpty();
        if (isClaim && differ(claimed, known) && ++m_different <= mostNamed)
            m_session.note(Tr::tr("The list gives %1 the licence “%2”, the archive “%3”: the stricter one holds.")
                               .arg(text::plain(claimed.seriesUid), wordsOf(claimed), wordsOf(known)));
        const Series &holding = isClaim ? stricterOf(claimed, known) : known;
        const QString name = holding.licenseName, address = holding.licenseUri;
        claimed.licenseName = name;
        claimed.licenseUri = address;
        return claimed;
    }
    void reportMore()
    {
        if (m_different > mostNamed)
            m_session.note(Tr::tr("The licences of %Ln more series differ from those that the list gives them.",
                                  nullptr, int(m_different - mostNamed)));
    }

private:
    //! Short and long names of one licence are the same; a name and an address are, if they permit the same use.
    static bool differ(const Series &one, const Series &other)
    {
        const bool areNamed = !one.licenseName.isEmpty() && !other.licenseName.isEmpty();
        return useOf(one) != useOf(other) || (areNamed && wordsOf(one) != wordsOf(other));
    }

    Session &m_session;
    Claims m_claims;
    qsizetype m_different = 0;
};

} // namespace

LicensedSeries withLicences(Session &session, archive::Archive &archive, const QList<Series> &series, Claims claims)
{
    LicensedSeries licensed;
    QStringList unknown;
    QList<Series> claimed;
    for (const Series &one : series)
        if (one.licenseName.isEmpty())
            unknown << one.seriesUid;
        else if (claims == Claims::Checked)
            claimed << Series {.seriesUid = one.seriesUid};
    QHash<QString, ResolvedSeries> answers;
    QList<ResolvedSeries> failed;
    QList<ResolvedSeries> asked = queryAgain(session, archive, unknown);
    asked += resolved(session, archive, claimed);
    for (qsizetype i = 0; i < asked.size(); ++i) {
        answers.insert(i < unknown.size() ? unknown[i] : claimed[i - unknown.size()].seriesUid, asked[i]);
        if (asked[i].error && asked[i].error->kind != Error::Kind::NotFound)
            failed << asked[i];
    }
    licensed.unanswered = failed.size();
    licensed.exit = reportFailures(session, failed);
    LicenceClaims compared(session, claims);
    for (const Series &one : series) {
        const ResolvedSeries answer = answers.value(one.seriesUid);
        if (!answer.error)
            licensed.series << compared.checked(one, answer.series);
        else if (answer.error->kind == Error::Kind::NotFound)
            licensed.series << one;
    }
    compared.reportMore();
    return licensed;
}

Result<PermittedSeries> permittedSeries(Session &session, archive::Archive &archive, const SelectedSeries &selected)
{
    const Options &options = session.options();
    PermittedSeries permitted {.selected = selected};
    if (!options.purpose)
        return permitted;
    const bool isCommercial = *options.purpose == Purpose::Commercial;
    permitted.selected.chosen.purpose = isCommercial ? u"commercial"_s : u"non-commercial"_s;
    permitted.selected.chosen.isDespiteLicence = options.despiteLicence;
    if (!isCommercial) // every licence that the archive knows permits it
        return permitted;
    const LicensedSeries licensed = withLicences(session, archive, selected.series, claimsIn(options));
    if (session.interrupt().happened())
        return failure({.kind = Error::Kind::Cancelled, .detail = {}});
    const auto note = [&session](qint64 count, const QString &message) {
        if (count > 0)
            session.note(message);
    };
    permitted.exit = licensed.exit;
    QList<Series> allowed, forbidden;
    qint64 unknown = 0;
    for (const Series &one : licensed.series) {
        const LicenceUse use = licenceUse(one.licenseName, one.licenseUri);
        (use == LicenceUse::NonCommercial ? forbidden : allowed) << one;
        unknown += use == LicenceUse::Unknown;
    }
    name(session, forbidden);
    note(unknown, Tr::tr("Whether the licences of %n series permit commercial use is not known: read them first.",
                         nullptr, int(unknown)));
    if (options.despiteLicence) {
        note(forbidden.size(), Tr::tr("%n series are fetched although their licences forbid commercial use.", nullptr,
                                      int(forbidden.size())));
        return permitted;
    }
    note(licensed.unanswered, Tr::tr("The licences of %n series could not be asked for; they are left out.", nullptr,
                                     int(licensed.unanswered)));
    note(forbidden.size(), Tr::tr("%n series are left out for their licences; --despite-licence fetches them.", nullptr,
                                  int(forbidden.size())));
    if (unknown > 0 || !forbidden.isEmpty())
        permitted.exit = qMax(permitted.exit, Exit::Incomplete);
    permitted.selected.series = allowed;
    permitted.selected.addUndecided(licensed.unanswered);
    return permitted;
}

} // namespace tcia::cli
