// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/facetmodel.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace tcia::desktop {

class FacetView;
class YearHistogram;

//! One facet: a collapsible header that summarises the selection, with a button to clear it; below it the values with
//! counts and check boxes and, if there are many, a search field.
class FacetGroup : public QWidget
{
    Q_OBJECT
public:
    FacetGroup(catalog::Catalog &catalog, const catalog::Facet &facet, QWidget *parent = nullptr);

    bool isOpen() const { return m_open; }
    void setOpen(bool open);

Q_SIGNALS:
    void openChanged();

private:
    void showChosen();
    void fit();

    catalog::Catalog &m_catalog;
    models::FacetModel *m_model;
    QToolButton *m_head;
    QToolButton *m_clear;
    QLineEdit *m_search;
    FacetView *m_values;
    YearHistogram *m_years = nullptr; //!< in place of the values, for years
    QWidget *m_body;
    bool m_open = false;
    int m_rows = 0; //!< visible rows
};

} // namespace tcia::desktop
