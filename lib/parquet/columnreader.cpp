// SPDX-License-Identifier: Apache-2.0
#include "parquet/columnreader.h"

#include "parquet/refusal.h"

#include <algorithm>
#include <utility>

namespace tcia::parquet {

namespace {

//! Moves the values, which stand together at the front, to the rows that have one, from the last on; the others get
//! `null`.
template <typename Value>
void spread(std::span<Value> values, std::span<const quint8> present, qsizetype there, Value null)
{
    auto from = size_t(there);
    for (size_t row = values.size(); row > from;) { // where all before are there, they stand in their places
        --row;
        values[row] = present[row] ? values[--from] : null;
    }
}

} // namespace

ColumnReader::ColumnReader(Workspace &workspace, const Column &column, const ChunkDescription &chunk,
                           std::stop_token stop)
    : m_workspace(workspace),
      m_column(column),
      m_stop(std::move(stop)),
      m_pages(workspace, column, chunk),
      m_rest(chunk.values)
{
}

Result<void> ColumnReader::takeDictionary(Page &&page)
{
    if (m_dictionary) // there is one at most, and it comes before its codes
        return damagedColumn(m_column.name);
    m_dictionary = std::make_unique<ColumnDictionary>();
    bool isTooLarge = false;
    if (m_dictionary->load(std::move(page), m_column.type, m_workspace.budget, isTooLarge))
        return {};
    return isTooLarge ? tooLarge(m_workspace.budget.limit()) : damagedColumn(m_column.name);
}

Result<void> ColumnReader::nextPage()
{
    if (m_stop.stop_requested())
        return failure(Error::Kind::Cancelled, {});
    auto next = m_pages.next();
    if (!next)
        return failure(next.error());
    if (!*next) // fewer values than the row group has rows
        return damagedColumn(m_column.name);
    Page &page = **next;
    if (page.isDictionary)
        return takeDictionary(std::move(page));
    if (page.values > m_rest)
        return damagedColumn(m_column.name);
    m_rest -= page.values;
    if (page.values == 0)
        return {};
    if (PageDecoder::isCoded(page) && !m_dictionary) // as good as an empty one: a page of nulls needs none
        m_dictionary = std::make_unique<ColumnDictionary>();
    // Only texts in full are shown to the taker where they lie.
    if (!m_held.empty() && (m_column.kind != Column::Kind::Text || m_held.back().isCoded()))
        m_held.pop_back();
    m_held.emplace_back(m_workspace, m_column, std::move(page), m_dictionary.get());
    return m_held.back().begin() ? Result<void>() : damagedColumn(m_column.name);
}

//! Codes as long as all of the batch are codes; with the first page that has texts in full, all become texts.
bool ColumnReader::takeTexts(qsizetype begin, std::span<const quint8> present, qsizetype there, Values &into)
{
    PageDecoder &page = m_held.back();
    if (page.isCoded() && into.form == Values::Form::Codes) {
        const std::span codes(into.codes.data() + begin, present.size());
        if (!page.takeCodes(codes.first(size_t(there))))
            return false;
        spread(codes, present, there, qint32(-1));
        return true;
    }
    if (into.form == Values::Form::Codes) {
        into.texts.resize(into.codes.size());
        for (qsizetype row = 0; row < begin; ++row)
            into.texts[size_t(row)] = into.text(row);
        into.form = Values::Form::Texts;
    }
    const std::span texts(into.texts.data() + begin, present.size());
    if (!page.takeTexts(texts.first(size_t(there))))
        return false;
    spread(texts, present, there, QByteArrayView());
    return true;
}

bool ColumnReader::takeValues(qsizetype begin, qsizetype count, Values &into)
{
    PageDecoder &page = m_held.back();
    const std::span present(into.present.data() + begin, size_t(count));
    qsizetype there = 0;
    if (!page.takePresent(present, there))
        return false;
    into.nulls += count - there;
    switch (into.form) {
    case Values::Form::Codes:
    case Values::Form::Texts: return takeTexts(begin, present, there, into);
    case Values::Form::Integers: {
        const std::span integers(into.integers.data() + begin, size_t(count));
        if (!page.takeIntegers(integers.first(size_t(there))))
            return false;
        spread<qint64>(integers, present, there, 0);
        return true;
    }
    case Values::Form::Reals: {
        const std::span reals(into.reals.data() + begin, size_t(count));
        if (!page.takeReals(reals.first(size_t(there))))
            return false;
        spread<double>(reals, present, there, 0);
        return true;
    }
    }
    return false;
}

void ColumnReader::prepare(qsizetype rows, Values &into) const
{
    into.nulls = 0;
    into.present.resize(size_t(rows));
    switch (m_column.kind) {
    case Column::Kind::Text:
        into.form = Values::Form::Codes;
        into.codes.resize(size_t(rows));
        break;
    case Column::Kind::Integer:
    case Column::Kind::Boolean:
        into.form = Values::Form::Integers;
        into.integers.resize(size_t(rows));
        break;
    case Column::Kind::Real:
        into.form = Values::Form::Reals;
        into.reals.resize(size_t(rows));
        break;
    }
}

Result<void> ColumnReader::read(qsizetype rows, Values &into)
{
    if (m_held.size() > 1) // texts of earlier batches are not shown any more
        m_held.erase(m_held.begin(), m_held.end() - 1);
    prepare(rows, into);
    for (qsizetype done = 0; done < rows;) {
        const qsizetype count = m_held.empty() ? 0 : std::min(m_held.back().left(), rows - done);
        if (count == 0) {
            if (auto next = nextPage(); !next)
                return next;
            continue;
        }
        into.dictionary = m_dictionary ? &m_dictionary->texts() : nullptr;
        if (!takeValues(done, count, into))
            return damagedColumn(m_column.name);
        done += count;
    }
    return {};
}

} // namespace tcia::parquet
