// SPDX-License-Identifier: Apache-2.0
// What citation.h says of series: which data sets they are of.
#include "core/doi.h"
#include "core/licence.h"
#include "session/citation.h"

#include <algorithm>
#include <map>

namespace tcia::session {

namespace {

void addTo(QStringList &list, const QString &value)
{
    if (!value.isEmpty() && !list.contains(value))
        list << value;
}

} // namespace

QList<CitedData> citedDataOf(const std::vector<SeriesSelection::Part> &series, const QHash<QString, QString> &dois)
{
    QList<CitedData> all;
    for (const SeriesSelection::Part &part : series) {
        const catalog::SeriesTable &table = *part.table;
        const catalog::TextColumn &uris = table.text(&Series::collectionUri),
                                  &licences = table.text(&Series::licenseName),
                                  &addresses = table.text(&Series::licenseUri);
        struct Codes
        {
            qint64 count = 0;
            std::map<std::pair<quint32, quint32>, bool> licences; //!< name and address
        };
        std::map<quint32, Codes> byUri;
        part.rows.forEach([&](Row row) {
            Codes &codes = byUri[uris.code(row)];
            ++codes.count;
            codes.licences[{licences.code(row), addresses.code(row)}] = true;
        });
        QList<CitedData> ofPart;
        for (const auto &[uri, codes] : byUri) {
            const QString own = doiOf(uris.value(uri));
            const QString doi = own.isEmpty() ? dois.value(table.collection()) : own;
            auto known = std::ranges::find(ofPart, doi, &CitedData::doi);
            if (known == ofPart.end()) {
                ofPart << CitedData {
                    .collection = table.collection(), .doi = doi, .licences = {}, .licenceAddress = {}};
                known = std::prev(ofPart.end());
            }
            known->series += codes.count;
            for (const auto &[licence, _] : codes.licences) {
                addTo(known->licences, licenceName(licences.value(licence.first)));
                if (known->licenceAddress.isEmpty())
                    known->licenceAddress = addresses.value(licence.second);
            }
            if (known->licences.size() > 1)
                known->licenceAddress.clear();
        }
        all << ofPart;
    }
    return all;
}

QList<CitedData> citedDataOf(const QList<Series> &series, const QHash<QString, QString> &dois)
{
    struct Set
    {
        CitedData data;
        QStringList addresses; //!< of licences
    };
    std::map<std::pair<QString, QString>, Set> sets; //!< by collection and DOI
    for (const Series &one : series) {
        const QString own = doiOf(one.collectionUri);
        const QString doi = own.isEmpty() ? dois.value(one.collection) : own;
        Set &set = sets[{one.collection, doi}];
        set.data.collection = one.collection;
        set.data.doi = doi;
        ++set.data.series;
        addTo(set.data.licences, licenceName(one.licenseName));
        addTo(set.addresses, one.licenseUri);
    }
    QList<CitedData> all;
    for (const auto &[_, set] : sets) {
        all << set.data;
        if (set.data.licences.size() <= 1)
            all.last().licenceAddress = set.addresses.value(0);
    }
    return all;
}

} // namespace tcia::session
