// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/rowvalues.h"

#include <QLabel>

namespace tcia::desktop {

//! The modalities of a selection: one segmented bar and a legend with counts. Screen readers get "Modality, series: CT
//! 6, SEG 1". paintMix() paints the bar alone.
class MixBar : public QLabel
{
    Q_OBJECT
public:
    explicit MixBar(const QString &title, QWidget *parent = nullptr);

    void setMix(const models::ModalityMix &mix);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool paintLegend(QPainter &painter) const;

    const QString m_title;
    models::ModalityMix m_mix;
};

} // namespace tcia::desktop
