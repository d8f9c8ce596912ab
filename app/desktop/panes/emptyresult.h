// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalog.h"
#include "catalog/filter/relaxation.h"

#include <QWidget>

class QGridLayout;

namespace tcia::desktop {

//! In place of the rows where no series passes the filter: names what each criterion keeps away, "Without SIEMENS: 41
//! series", with a button that removes it. GUI thread; counting runs on the pool while it is visible.
class EmptyResult : public QWidget
{
    Q_OBJECT
public:
    //! `catalog` must outlive it.
    explicit EmptyResult(catalog::Catalog &catalog, QWidget *parent = nullptr);

    void refresh(); //!< counts for the filter of the catalogue

Q_SIGNALS:
    void clearRequested(); //!< "Clear filter"

private:
    void show(const QList<catalog::Relaxation> &counted);

    catalog::Catalog &m_catalog;
    QGridLayout *m_lines;
    QStringList m_shown; //!< what each line says
    bool m_isCounting = false;
    bool m_isOutdated = false; //!< what is being counted: it is counted again
};

} // namespace tcia::desktop
