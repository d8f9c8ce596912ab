// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/selectionsummary.h"

#include <QStackedWidget>

namespace tcia::desktop {

class CollectionCard;
class SelectionPage;
class SeriesPage;

//! What the selection is, in one place: nothing selected shows the current row's collection, one series that series,
//! several their totals. Its width depends on the window's alone. GUI thread.
class Inspector : public QStackedWidget
{
    Q_OBJECT
public:
    //! All must outlive it.
    Inspector(catalog::Catalog &catalog, session::SeriesSelection &selection, const session::SelectionSummary &summary,
              session::DiskIndex &disk, QWidget *parent = nullptr);

    void setCurrentCollection(const QString &collection); //!< of the row with the keyboard
    SeriesPage &seriesPage() { return *m_series; }

private:
    void follow();

    session::SeriesSelection &m_selection;
    CollectionCard *m_card;
    SeriesPage *m_series;
    SelectionPage *m_many;
};

} // namespace tcia::desktop
