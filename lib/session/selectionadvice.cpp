// SPDX-License-Identifier: Apache-2.0
#include "session/selectionadvice.h"

#include "catalog/table/noncommercial.h"
#include "core/saturated.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tcia::session {

namespace {

using catalog::SeriesTable;
using Parts = SelectionAdvice::Parts;

template <size_t count>
bool isOneOf(const QString &modality, const std::array<QLatin1StringView, count> &list)
{
    return std::ranges::find(list, modality) != list.end();
}

//! Series that are of no use without the images that they were drawn on.
bool refersToImages(const QString &modality)
{
    static constexpr std::array list {"SEG"_L1, "RTSTRUCT"_L1, "RTDOSE"_L1, "RTPLAN"_L1};
    return isOneOf(modality, list);
}

//! Whether a series may be those images. The standard adds kinds of images, so what is none is listed: reports,
//! presentation states, plans, registrations, waveforms, documents.
bool isImage(const QString &modality)
{
    static constexpr std::array none {"SR"_L1,  "PR"_L1,  "KO"_L1,  "REG"_L1, "RWV"_L1, "PLAN"_L1, "RTRECORD"_L1,
                                      "ANN"_L1, "FID"_L1, "SMR"_L1, "M3D"_L1, "DOC"_L1, "AU"_L1,   "ECG"_L1,
                                      "EPS"_L1, "HD"_L1,  "EEG"_L1, "EMG"_L1, "EOG"_L1, "RESP"_L1, "ASMT"_L1,
                                      "POS"_L1, "KER"_L1, "SRF"_L1, "LEN"_L1, "VA"_L1,  "OSS"_L1,  "STAIN"_L1};
    return !refersToImages(modality) && !isOneOf(modality, none);
}

//! A property of each value of a text column.
template <typename Property>
std::vector<bool> byCode(const catalog::TextColumn &column, Property property)
{
    std::vector<bool> out(column.valueCount());
    for (quint32 code = 0; code < out.size(); ++code)
        out[code] = property(column.value(code));
    return out;
}

void addRows(Parts &parts, const std::shared_ptr<const SeriesTable> &table, Bitmap rows)
{
    if (rows.count() > 0)
        parts.push_back({table, std::move(rows)});
}

//! Related series of one collection while they are gathered.
struct RelatedRows
{
    explicit RelatedRows(Row size) : shown(size), hidden(size), ticked(size) {}
    void addTo(SelectionAdvice::Related &related, const std::shared_ptr<const SeriesTable> &table)
    {
        addRows(related.shown, table, std::move(shown));
        addRows(related.hidden, table, std::move(hidden));
        addRows(related.ticked, table, std::move(ticked));
    }

    Bitmap shown, hidden, ticked;
};

//! One selected collection.
class Adviser
{
public:
    Adviser(const SelectionState &state, size_t part, SelectionAdvice &advice)
        : m_state(state), m_part(part), m_advice(advice), m_table(*state.selected[part].table)
    {
    }

    void advise()
    {
        addLicences();
        addPartners();
        addSizesAndChanges();
    }

private:
    const Bitmap &selected() const { return m_state.selected[m_part].rows; }
    bool isShown(Row row) const { return m_state.shown[m_part] && m_state.shown[m_part]->rows.test(row); }
    bool isTicked(Row row) const { return m_state.ticked[m_part].test(row); }
    bool isOnDisk(Row row) const { return m_state.onDisk.contains(m_table.seriesUid(row)); }

    void addLicences();
    void addPartners();
    void addSizesAndChanges();
    bool isChanged(Row row, const QString &uid) const;

    const SelectionState &m_state;
    const size_t m_part;
    SelectionAdvice &m_advice;
    const SeriesTable &m_table;
};

void Adviser::addLicences()
{
    const catalog::TextColumn &licences = m_table.text(&Series::licenseName);
    const catalog::NonCommercialRows nonCommercial(m_table);
    Bitmap rows(m_table.size());
    std::vector<bool> isSeen(licences.valueCount());
    selected().forEach([&](Row row) {
        if (!nonCommercial.contains(row))
            return;
        rows.set(row);
        isSeen[licences.code(row)] = true;
    });
    for (quint32 code = 0; code < isSeen.size(); ++code)
        if (isSeen[code])
            m_advice.licences << licences.value(code);
    if (rows.count() > 0)
        m_advice.collections << m_table.collection();
    addRows(m_advice.nonCommercial, m_state.selected[m_part].table, std::move(rows));
}

//! By study: the archive does not say which images a segmentation refers to.
void Adviser::addPartners()
{
    const catalog::TextColumn &modalities = m_table.text(&Series::modality);
    const std::vector<bool> derived = byCode(modalities, refersToImages), images = byCode(modalities, isImage);
    RelatedRows sources(m_table.size()), partners(m_table.size());
    qint64 lastStudy = -1; // rows are ordered by study
    selected().forEach([&](Row any) {
        const quint32 study = m_table.studyOf(any);
        if (std::exchange(lastStudy, study) == study)
            return;
        const RowRange range = m_table.rowsOfStudy(study);
        qint64 derivedChosen = 0;
        bool hasImage = false, isImageChosen = false;
        for (Row row = range.begin; row < range.end; ++row) {
            const bool isChosen = selected().test(row), isOfImages = images[modalities.code(row)];
            derivedChosen += isChosen && derived[modalities.code(row)];
            isImageChosen |= isChosen && isOfImages;
            hasImage |= isOfImages && (isChosen || isOnDisk(row));
        }
        const bool lacksImages = derivedChosen > 0 && !hasImage;
        m_advice.withoutSource += lacksImages ? derivedChosen : 0;
        for (Row row = range.begin; row < range.end; ++row) {
            const bool isSource = lacksImages && images[modalities.code(row)];
            const bool isPartner = isImageChosen && derived[modalities.code(row)] && !selected().test(row);
            if (!isSource && (!isPartner || isOnDisk(row)))
                continue;
            RelatedRows &rows = isSource ? sources : partners;
            (isShown(row) ? rows.shown : isTicked(row) ? rows.ticked : rows.hidden).set(row);
        }
    });
    sources.addTo(m_advice.sources, m_state.selected[m_part].table);
    partners.addTo(m_advice.partners, m_state.selected[m_part].table);
}

bool Adviser::isChanged(Row row, const QString &uid) const
{
    const auto at = m_state.basket->rows.constFind(uid);
    if (at == m_state.basket->rows.constEnd())
        return false;
    const Series &chosen = m_state.basket->series[*at];
    const auto differs = [](Count then, qint64 now) { return then && now >= 0 && *then != now; };
    return differs(chosen.imageCount, m_table.images(row)) || differs(chosen.fileSize, m_table.bytes(row));
}

void Adviser::addSizesAndChanges()
{
    selected().forEach([&](Row row) {
        const QString uid = m_table.seriesUid(row);
        m_advice.changed += isChanged(row, uid);
        if (!m_state.onDisk.contains(uid))
            m_advice.toFetch.push_back({qMax<qint64>(0, m_table.bytes(row)), {m_part, row}});
    });
}

} // namespace

SelectionState stateOf(const SeriesSelection &selection, const catalog::Catalog &catalog, const basket::Basket &basket,
                       const DiskIndex &disk)
{
    SelectionState state {selection.selected(), {}, {}, basket.content(), disk.folders()};
    const SeriesSelection::Snapshot ticked = selection.snapshot();
    for (const SeriesSelection::Part &part : state.selected) {
        const qsizetype at = catalog.entryOf(part.table->collection());
        state.shown.push_back(at < 0 ? nullptr : catalog.entries()[size_t(at)].shown);
        state.ticked.push_back(ticked.value(part.table->collection()).rows);
    }
    return state;
}

SelectionAdvice adviceOf(const SelectionState &state)
{
    SelectionAdvice advice;
    for (size_t part = 0; part < state.selected.size(); ++part)
        Adviser(state, part, advice).advise();
    std::ranges::sort(advice.toFetch, std::greater());
    advice.selected = state.selected;
    return advice;
}

Parts largestBeyond(const SelectionAdvice &advice, qint64 bytes)
{
    qint64 all = 0;
    for (const auto &[size, where] : advice.toFetch)
        all = saturatedSum(all, size);
    std::vector<Bitmap> rows;
    for (const SeriesSelection::Part &part : advice.selected)
        rows.emplace_back(part.table->size());
    for (const auto &[size, where] : advice.toFetch) {
        if (all <= bytes)
            break;
        rows[where.first].set(where.second);
        all -= size;
    }
    Parts out;
    for (size_t part = 0; part < rows.size(); ++part)
        addRows(out, advice.selected[part].table, std::move(rows[part]));
    return out;
}

qint64 countOf(const Parts &parts)
{
    qint64 count = 0;
    for (const SeriesSelection::Part &part : parts)
        count += part.rows.count();
    return count;
}

std::vector<SeriesSelection::Target> targetsOf(const Parts &parts)
{
    std::vector<SeriesSelection::Target> out;
    for (const SeriesSelection::Part &part : parts) {
        SeriesSelection::Target target {part.table->collection(), {}};
        part.rows.forEach([&](Row row) { target.rows.push_back(row); });
        out.push_back(std::move(target));
    }
    return out;
}

} // namespace tcia::session
