// SPDX-License-Identifier: Apache-2.0
#include "cli/output/results.h"

#include "cli/output/progressreport.h"
#include "cli/output/tr.h"
#include "core/text.h"
#include "storage/layout.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

QVariant cell(const Count &count) { return count ? QVariant(qlonglong(*count)) : QVariant(); }

QVariant errorCell(const std::optional<Error> &error) { return error ? QVariant(text::inEnglish(*error)) : QVariant(); }

} // namespace

bool isTransportFault(const std::optional<Error> &error)
{
    using enum Error::Kind;
    constexpr Error::Kind faults[] {Offline, Timeout, Certificate, KeyRefused, Busy, Server, BadAnswer};
    return error && std::ranges::find(faults, error->kind) != std::end(faults);
}

Table resultsOf(const std::vector<transfer::Transfer> &transfers)
{
    Table table {.title = Tr::tr("Downloaded series"),
                 .columns = {column("SeriesInstanceUID"_L1, Tr::tr("Series UID")), column("State"_L1, Tr::tr("State")),
                             column("Images"_L1, Tr::tr("Images"), TableColumn::Kind::Number),
                             column("Bytes"_L1, Tr::tr("Size"), TableColumn::Kind::Bytes),
                             column("Folder"_L1, Tr::tr("Folder"), TableColumn::Kind::Path),
                             column("Error"_L1, Tr::tr("Error"), TableColumn::Kind::Text, false),
                             column("Proof"_L1, Tr::tr("Proof"), TableColumn::Kind::Text, false)},
                 .rows = {}};
    for (const transfer::Transfer &one : transfers) {
        const bool there = one.state == transfer::State::Done || one.state == transfer::State::Present;
        table.rows << QVariantList {one.series.seriesUid,
                                    stateWord(one.state),
                                    there ? cell(one.series.imageCount) : QVariant(),
                                    there ? cell(one.series.fileSize) : QVariant(),
                                    there ? one.folder : QString(),
                                    errorCell(one.error),
                                    one.proof == Digest::Kind::None ? QVariant() : QVariant(nameOf(one.proof))};
    }
    return table;
}

Exit exitOf(const std::vector<transfer::Transfer> &transfers)
{
    const auto there = [](const transfer::Transfer &one) {
        return one.state == transfer::State::Done || one.state == transfer::State::Present;
    };
    if (std::ranges::all_of(transfers, there))
        return Exit::Done;
    const auto byTransport = [](const transfer::Transfer &one) { return isTransportFault(one.error); };
    return std::ranges::all_of(transfers, byTransport) ? Exit::Network : Exit::Incomplete;
}

Table planOf(const QList<ResolvedSeries> &planned, const QString &layout)
{
    QList<Series> series;
    for (const ResolvedSeries &one : planned)
        series << one.series;
    Table table = tableOf(series, Tr::tr("Series to fetch"));
    table.columns << column("Folder"_L1, Tr::tr("Folder"), TableColumn::Kind::Path)
                  << column("Error"_L1, Tr::tr("Error"), TableColumn::Kind::Text, false);
    for (qsizetype i = 0; i < planned.size(); ++i)
        table.rows[i] << (planned[i].error ? QString() : storage::folderFor(layout, planned[i].series))
                      << errorCell(planned[i].error);
    return table;
}

} // namespace tcia::cli
