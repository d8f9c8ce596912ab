// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/derived/structures.h"

#include <QTreeWidget>

namespace tcia::desktop {

//! The content of a report as an outline: "Diameter: 8.4 mm", the value bold. GUI thread.
class ReportTree : public QTreeWidget
{
    Q_OBJECT
public:
    explicit ReportTree(QWidget *parent = nullptr);

    void setLines(const QList<dicom::ReportLine> &lines);
    QString asText() const; //!< all lines, indented by their depth

private:
    QList<dicom::ReportLine> m_lines;
};

} // namespace tcia::desktop
