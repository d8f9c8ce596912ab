// SPDX-License-Identifier: Apache-2.0
// The command `cite`.
#include "archive/doilookup.h"
#include "cli/commands/recordfile.h"
#include "cli/commands/resolve.h"
#include "cli/commands/selection.h"
#include "cli/output/tr.h"
#include "cli/runtime/ask.h"
#include "cli/runtime/session.h"
#include "core/doi.h"
#include "core/licence.h"
#include "core/text.h"
#include "provenance/difference.h"
#include "provenance/recordfiles.h"
#include "session/citation.h"
#include "session/doiworks.h"
#include "verify/nbiarecord.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

using session::CitationFormat;

//! Series of one server, to be cited together.
struct CitedPart
{
    session::CitedSource source;
    QList<Series> series {};
    QHash<QString, QString> dois {}; //!< of collections, for series without one
    bool isWholeCollection = false;
};

//! Takes out the series that the user does not have: dropped ones, and those that are pending or failed, whose UIDs are
//! the result. A record that was made without a download has only planned ones, which stay.
QSet<QString> takePending(provenance::Record &record)
{
    using provenance::Outcome;
    QSet<QString> pending;
    for (const provenance::Entry &entry : std::as_const(record.entries))
        if (entry.outcome == Outcome::Pending || entry.outcome == Outcome::Failed)
            pending.insert(entry.series.seriesUid);
    record.entries.removeIf([](const provenance::Entry &entry) {
        return entry.outcome != Outcome::Planned && entry.outcome != Outcome::Downloaded;
    });
    return pending;
}

//! The series of a record by the servers that they came from. Without a network.
QList<CitedPart> partsOf(const provenance::Record &record)
{
    QList<CitedPart> parts;
    for (const provenance::Source &source : record.head.sources)
        parts << CitedPart {.source = session::citedSource(source.server, record.head.written.date())};
    parts << CitedPart {.source = {.archive = {},
                                   .address = {},
                                   .accessed = record.head.written.date()}}; // of those whose server is not known
    QHash<qsizetype, QDate> last;
    for (const provenance::Entry &entry : record.entries) {
        const qsizetype at = entry.source >= 0 ? entry.source : parts.size() - 1;
        parts[at].series << provenance::recordedSeries(entry);
        if (const QDate day = entry.downloaded.date(); day.isValid() && !(last.value(at) > day))
            last.insert(at, day);
    }
    for (auto day = last.cbegin(); day != last.cend(); ++day)
        parts[day.key()].source.accessed = *day;
    parts.removeIf([](const CitedPart &part) { return part.series.isEmpty(); });
    return parts;
}

//! Of a folder that another program downloaded into.
Result<QList<CitedPart>> partsOfTable(Session &session, const QString &path, Exit &exit)
{
    const auto records = session.await(QtConcurrent::run([path] {
        const auto folder = Directory::open(path);
        return folder ? verify::readNbiaRecords(*folder) : failure(folder.error());
    }));
    if (!records)
        return failure(records.error());
    exit = qMax(exit, reportUnreadable(session, records->unreadable));
    CitedPart part {.source = {.archive = u"The Cancer Imaging Archive"_s, .address = {}, .accessed = {}}};
    for (const verify::NbiaRecord &one : records->records)
        part.series << one.series;
    return QList<CitedPart> {part};
}

//! The DOIs that the archive gives its collections, if it does, and a series has none of its own.
QHash<QString, QString> doisFor(Session &session, archive::Archive &archive, const QList<Series> &series)
{
    const bool isOffered =
        archive::dialect(archive.server().dialect).spelling(archive::Endpoint::CollectionDescriptions).isOffered();
    if (!isOffered ||
        std::ranges::none_of(series, [](const Series &one) { return doiOf(one.collectionUri).isEmpty(); }))
        return {};
    const auto descriptions = session.await(archive.collectionDescriptions());
    QHash<QString, QString> dois;
    if (!descriptions) {
        session.note(text::of(descriptions.error()));
        return dois;
    }
    for (const CollectionDescription &one : *descriptions)
        dois.insert(one.collection, doiOf(one.uri));
    return dois;
}

//! Whether a collection was named and nothing else.
bool isCollectionAlone(const Session &session)
{
    const Options &options = session.options();
    archive::Query query = options.query;
    query.collection.clear();
    return !options.query.collection.isEmpty() && query == archive::Query() && options.seriesUids.isEmpty() &&
           options.manifests.isEmpty() && options.baskets.isEmpty() && options.listName.isEmpty();
}

//! Of what is selected, as the archive knows it now.
Result<QList<CitedPart>> selectedParts(Session &session, Exit &exit)
{
    const auto selected = selectedSeries(session);
    const auto archive = session.archive();
    if (!selected || !archive)
        return failure(selected ? archive.error() : selected.error());
    const QList<ResolvedSeries> all = resolved(session, **archive, selected->series);
    exit = qMax(reportFailures(session, all), selected->unnamed > 0 ? Exit::Incomplete : Exit::Done);
    CitedPart part {.source = session::citedSource((*archive)->server(), QDate::currentDate())};
    for (const ResolvedSeries &one : all)
        if (!one.error)
            part.series << one.series;
    part.dois = doisFor(session, **archive, part.series);
    part.isWholeCollection = isCollectionAlone(session);
    return QList<CitedPart> {part};
}

Result<QList<CitedPart>> recordedCitation(Session &session, Exit &exit)
{
    auto record = readRecordSource(session, exit, provenance::RecordedFiles::Dropped);
    const QString path = QDir(session.options().recordSource).absolutePath();
    const bool isFolder = QFileInfo(path).isDir();
    if (!record && (record.error().kind != Error::Kind::NotFound || !isFolder))
        return failure(record.error());
    QSet<QString> pending = record ? takePending(*record) : QSet<QString>();
    QList<CitedPart> parts = record ? partsOf(*record) : QList<CitedPart>();
    if (parts.isEmpty() && isFolder) { // the table of another program may know them
        const auto table = partsOfTable(session, path, exit);
        if (!table && (!record || table.error().kind != Error::Kind::NotFound))
            return failure(record || table.error().kind != Error::Kind::NotFound ? table.error() : record.error());
        parts = table.value_or(QList<CitedPart>());
    }
    for (const CitedPart &part : std::as_const(parts))
        for (const Series &one : part.series)
            pending.remove(one.seriesUid);
    exit = qMax(exit, reportPending(session, pending.size()));
    return parts;
}

Table licenceTable(const QList<provenance::LicenceTotal> &totals)
{
    Table table {.title = Tr::tr("Licences"),
                 .columns = {column("Licence"_L1, Tr::tr("Licence")),
                             column("Series"_L1, Tr::tr("Series"), TableColumn::Kind::Number),
                             column("Images"_L1, Tr::tr("Images"), TableColumn::Kind::Number),
                             column("Bytes"_L1, Tr::tr("Size"), TableColumn::Kind::Bytes),
                             column("Unsized"_L1, Tr::tr("Of unknown size"), TableColumn::Kind::Number, false),
                             column("CommercialUse"_L1, Tr::tr("Commercial use")),
                             column("Obligations"_L1, Tr::tr("Obligations")),
                             column("LicenseName"_L1, Tr::tr("Full name"), TableColumn::Kind::Text, false),
                             column("LicenseURI"_L1, Tr::tr("Licence address"), TableColumn::Kind::Path)},
                 .rows = {}};
    const auto use = [](const provenance::LicenceTotal &one) {
        switch (licenceUse(one.name, one.address)) {
        case LicenceUse::Free: return u"allowed"_s;
        case LicenceUse::NonCommercial: return u"forbidden"_s;
        case LicenceUse::Unknown: break;
        }
        return u"unknown"_s;
    };
    for (const provenance::LicenceTotal &one : totals)
        table.rows << QVariantList {licenceName(one.name),
                                    qlonglong(one.series),
                                    qlonglong(one.images),
                                    qlonglong(one.bytes),
                                    qlonglong(one.unsized),
                                    use(one),
                                    licenceObligations(one.name).join(u' '),
                                    one.name,
                                    one.address};
    return table;
}

QList<provenance::LicenceTotal> totalsOf(const QList<CitedPart> &parts)
{
    provenance::LicenceTotals totals;
    for (const CitedPart &part : parts)
        for (const Series &one : part.series)
            totals.add(one);
    return totals.sorted();
}

//! Below the citations for people: "CC BY 4.0 (21 series, https://…): Give credit: …".
QString obligationsOf(const QList<provenance::LicenceTotal> &totals)
{
    QString text;
    for (const provenance::LicenceTotal &one : totals) {
        const QString name = one.name.isEmpty() ? u"No licence"_s : licenceName(one.name);
        QStringList facts {u"%1 series"_s.arg(one.series)};
        if (const QString address = text::plain(one.address); !address.isEmpty())
            facts << address;
        text += u"%1 (%2): %3\n"_s.arg(name, facts.join(u", "_s), licenceObligations(one.name).join(u' '));
    }
    return text;
}

QList<session::CitedGroup> groupsOf(const QList<CitedPart> &parts)
{
    QList<session::CitedGroup> groups;
    for (const CitedPart &part : parts) {
        session::CitedGroup group {.source = part.source, .data = session::citedDataOf(part.series, part.dois)};
        if (part.isWholeCollection && group.data.size() == 1)
            group.data.first().series = 0;
        groups << group;
    }
    return groups;
}

//! Adds what the agencies of the DOIs say. Whatever they do not say is cited as the archive has it, which is reported.
Exit addWorks(Session &session, QList<session::CitedGroup> &groups)
{
    const QUrl base = session.options().doiServer;
    archive::DoiLookup lookup(base.isEmpty() ? archive::DoiLookup::defaultBase() : base,
                              session::DoiWorks::cacheFolder());
    QObject::connect(&session.interrupt(), &Interrupt::triggered, &lookup, &archive::DoiLookup::stop);
    QHash<QString, std::optional<archive::DoiMetadata>> works;
    Exit exit = Exit::Done;
    int unasked = 0;
    const auto find = [&](const QString &doi) -> std::optional<archive::DoiMetadata> {
        if (exit >= Exit::Network) { // the next one would get no answer either
            ++unasked;
            return {};
        }
        const auto work = ask(session, [&] { return lookup.find(doi); });
        if (work)
            return *work;
        session.note(Tr::tr("Cited as the archive has it, without authors and year: %1. %2")
                         .arg(text::plain(doi), text::of(work.error())));
        const bool isOfOne = work.error().httpStatus != 0 || work.error().kind == Error::Kind::BadAnswer;
        exit = qMax(exit, isOfOne ? Exit::Incomplete : exitFor(work.error()));
        return {};
    };
    for (session::CitedGroup &group : groups)
        for (session::CitedData &data : group.data) {
            if (!data.doi.isEmpty() && !works.contains(data.doi))
                works.insert(data.doi, find(data.doi));
            data.work = works.value(data.doi);
        }
    if (unasked > 0)
        session.note(Tr::tr("So are %n others, which were not asked about.", nullptr, unasked));
    return exit;
}

} // namespace

Exit cite(Session &session)
{
    const Options &options = session.options();
    const bool isRecord = !options.recordSource.isEmpty();
    if (isRecord == isAnythingSelected(session))
        return session.misused(Tr::tr("Name either a record or a folder, or series: --series, --manifest, "
                                      "--shared-list, or a filter such as --collection."));
    Exit exit = Exit::Done;
    const auto parts = isRecord ? recordedCitation(session, exit) : selectedParts(session, exit);
    if (!parts)
        return session.fail(parts.error());
    const QList<provenance::LicenceTotal> totals = totalsOf(*parts);
    if (totals.isEmpty() && exit == Exit::Done)
        return session.fail({.kind = Error::Kind::NotFound,
                             .detail = Tr::tr("There are no series to cite."),
                             .context = {.name = Tr::tr("what was selected")}});
    if (options.citeAs == CiteAs::Licences)
        return qMax(exit, session.put(licenceTable(totals)));
    constexpr std::array formats {CitationFormat::Text, CitationFormat::BibTeX, CitationFormat::Ris,
                                  CitationFormat::CslJson, CitationFormat::Methods}; // indexed by CiteAs
    static_assert(formats.size() == size_t(CiteAs::Licences));                       // which is a table, and the last
    QList<session::CitedGroup> groups = groupsOf(*parts);
    if (options.online && options.citeAs != CiteAs::Methods)
        exit = qMax(exit, addWorks(session, groups));
    QString text = citationOf(groups, formats[size_t(options.citeAs)]);
    if (!text.endsWith(u'\n') && !text.isEmpty())
        text += u'\n';
    if (options.citeAs == CiteAs::Text && !totals.isEmpty())
        text += u'\n' + obligationsOf(totals);
    return qMax(exit, session.put(text.toUtf8()));
}

} // namespace tcia::cli
