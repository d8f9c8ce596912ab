// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/seriesselection.h"

#include <QMimeData>

namespace tcia::desktop {

inline constexpr const char *seriesMimeType = "application/x-tcia-series-uids";

//! The selected series as dragged data: their UIDs, one a line, in the window's own format and as text. They are
//! gathered when they are asked for. Without selected series, the drag stands for the current row.
class SelectionMime : public QMimeData
{
    Q_OBJECT
public:
    explicit SelectionMime(std::vector<session::SeriesSelection::Part> selected) : m_selected(std::move(selected)) {}

    QStringList formats() const override;

protected:
    QVariant retrieveData(const QString &type, QMetaType preferred) const override;

private:
    const std::vector<session::SeriesSelection::Part> m_selected;
};

} // namespace tcia::desktop
