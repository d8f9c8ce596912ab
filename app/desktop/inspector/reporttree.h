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

    void setReport(const dicom::Derived &report);
    QString asText() const; //!< all lines, indented by their depth, then what is missing

private:
    QList<dicom::ReportLine> m_lines;
    QStringList m_problems;
};

} // namespace tcia::desktop
