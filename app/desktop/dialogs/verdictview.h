// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/verdictmodel.h"

#include <QPlainTextEdit>

class QTreeView;

namespace tcia::desktop {

//! A table of verdicts with the defective series first. Its model is a QSortFilterProxyModel that filters by
//! VerdictModel::DefectiveRole.
QTreeView *verdictView(models::VerdictModel &verdicts, QWidget *parent);

//! The current row of such a table in full, to be read and copied: the table cuts long reasons. New verdicts make the
//! first row the current one.
class VerdictDetails : public QPlainTextEdit
{
    Q_OBJECT
public:
    //! `view` must outlive it.
    explicit VerdictDetails(QTreeView &view, QWidget *parent = nullptr);

private:
    void showRow();

    QTreeView &m_view;
};

} // namespace tcia::desktop
