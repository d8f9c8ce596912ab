// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/seriesselection.h"

#include <QCheckBox>

class QHeaderView;

namespace tcia::desktop {

//! A box in the header over the column of boxes: ticks all shown series, or none if all are ticked. Owned by the
//! header. GUI thread.
class TickAllBox : public QCheckBox
{
    Q_OBJECT
public:
    //! `selection` must outlive it. `column`: that of the boxes.
    TickAllBox(session::SeriesSelection &selection, QHeaderView &header, int column);

protected:
    bool hitButton(const QPoint &at) const override;
    void nextCheckState() override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showState();
    void place();

    session::SeriesSelection &m_selection;
    QHeaderView &m_header;
    const int m_column;
};

} // namespace tcia::desktop
