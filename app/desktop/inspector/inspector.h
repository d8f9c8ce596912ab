// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/peek.h"
#include "session/selectionsummary.h"

#include <QStackedWidget>

namespace tcia::desktop {

class CollectionCard;
class SelectionPage;
class SeriesPage;

//! Shows the selection: the current row's collection if nothing is selected, the series if one is, totals if several
//! are. Its width depends only on the window's. GUI thread.
class Inspector : public QStackedWidget
{
    Q_OBJECT
public:
    //! All must outlive it.
    Inspector(catalog::Catalog &catalog, session::SeriesSelection &selection, const session::SelectionSummary &summary,
              session::DiskIndex &disk, session::Peek &peek, QWidget *parent = nullptr);

    void setCurrentCollection(const QString &collection); //!< of the current row
    SeriesPage &seriesPage() { return *m_series; }

private:
    void follow();

    session::SeriesSelection &m_selection;
    session::Peek &m_peek;
    CollectionCard *m_card;
    SeriesPage *m_series;
    SelectionPage *m_many;
};

} // namespace tcia::desktop
