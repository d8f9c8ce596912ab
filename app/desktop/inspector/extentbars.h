// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/derived/structures.h"

#include <QWidget>

namespace tcia::desktop {

//! Where the segments of a segmentation lie among its planes: a bar each. GUI thread.
class ExtentBars : public QWidget
{
    Q_OBJECT
public:
    explicit ExtentBars(QWidget *parent = nullptr);

    void setSegments(const dicom::Derived &derived);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString moreWords() const;

    QList<dicom::Structure> m_segments;
    int m_planes = 0;
    int m_more = 0; //!< segments without a bar
};

} // namespace tcia::desktop
