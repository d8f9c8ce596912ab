// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parquet/columndictionary.h"
#include "parquet/levels.h"
#include "parquet/pagereader.h"

#include <span>

namespace tcia::parquet {

//! Decodes the values of one data page, some at a time: first which of them are null, then those that are not. All
//! functions return false if the page is damaged. On one thread; the workspace, the column and the dictionary must
//! outlive it.
class PageDecoder
{
public:
    //! `dictionary` is needed if the page isCoded().
    PageDecoder(Workspace &workspace, const Column &column, Page &&page, const ColumnDictionary *dictionary);

    //! To be called once before the first values are taken.
    bool begin();

    qsizetype left() const { return m_left; } //!< values that were not taken yet, with those that are null
    bool isCoded() const { return isCoded(m_page); }
    static bool isCoded(const Page &page); //!< its values are numbers of the dictionary

    //! Of the next values: 1 where one is there, 0 where it is null. `there` becomes the number of ones.
    bool takePresent(std::span<quint8> present, qsizetype &there);

    bool takeCodes(std::span<qint32> into); //!< checked against the dictionary
    bool takeTexts(std::span<QByteArrayView> into);
    bool takeIntegers(std::span<qint64> into);
    bool takeReals(std::span<double> into);

private:
    template <typename Value>
    bool lookUp(std::span<Value> into);
    std::span<qint32> scratch(size_t count);

    Workspace *m_workspace;
    const Column *m_column;
    const ColumnDictionary *m_dictionary;
    Page m_page;
    qsizetype m_left;
    Levels m_levels;  //!< which values are null
    Levels m_codes;   //!< numbers of the dictionary, or truth values as run lengths
    qint64 m_bit = 0; //!< of truth values that are bits
};

} // namespace tcia::parquet
