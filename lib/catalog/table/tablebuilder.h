// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/table/tablejoin.h"

namespace tcia::catalog {

//! Joins the three answers of a collection as they arrive, in any order: rows without a patient take it from their
//! study, studies from their series; patients and studies without series appear with an empty range, and series of
//! unlisted studies and patients appear, too. A value: a copy can be built while the original keeps growing.
class TableBuilder
{
public:
    explicit TableBuilder(QString collection);

    void add(const QList<Patient> &patients);
    void add(const QList<Study> &studies);
    void add(const QList<Series> &series);
    //! Fills missing answers from an earlier table, or null.
    void addGaps(const Gaps &gaps, const SeriesTable *before);
    void add(const Unusable &unusable) { m_answers.unusable += unusable; } //!< unusable parts of the answers
    Row rows() const { return m_answers.series.size(); }

    //! The table of the rows so far. Slow; run it on the pool.
    std::shared_ptr<const SeriesTable> build() &&;
    std::shared_ptr<const SeriesTable> build() const & { return TableBuilder(*this).build(); }

private:
    TableAnswers m_answers;
};

} // namespace tcia::catalog
