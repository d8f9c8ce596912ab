// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parquet/batch.h"
#include "parquet/columndictionary.h"
#include "parquet/pagedecoder.h"
#include "parquet/pagereader.h"

#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace tcia::parquet {

//! Brings the values of one column in one row group into batches, across its pages. On one thread; the workspace and
//! the column must outlive it.
class ColumnReader
{
public:
    //! `chunk` has been checked as for PageReader.
    ColumnReader(Workspace &workspace, const Column &column, const ChunkDescription &chunk, std::stop_token stop);

    //! The next `rows` values. What was delivered before becomes invalid.
    Result<void> read(qsizetype rows, Values &into);

private:
    void prepare(qsizetype rows, Values &into) const;
    Result<void> nextPage();
    Result<void> takeDictionary(Page &&page);
    bool takeValues(qsizetype begin, qsizetype count, Values &into);
    bool takeTexts(qsizetype begin, std::span<const quint8> present, qsizetype there, Values &into);

    Workspace &m_workspace;
    const Column &m_column;
    const std::stop_token m_stop;
    PageReader m_pages;
    qint64 m_rest; //!< values of the row group that no page has brought yet
    std::unique_ptr<ColumnDictionary> m_dictionary;
    std::vector<PageDecoder> m_held; //!< whose texts the batch shows; the last is the current one
};

} // namespace tcia::parquet
