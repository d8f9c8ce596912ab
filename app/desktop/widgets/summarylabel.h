// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace tcia::desktop {

//! "**21 series** · 13 patients · 1.65 GB": one line with a semibold first part, elided with the full text as tooltip.
class SummaryLabel : public QLabel
{
    Q_OBJECT
public:
    explicit SummaryLabel(QWidget *parent = nullptr);

    //! `rest` follows `strong` without a separator of its own.
    void setSummary(const QString &strong, const QString &rest);
    int naturalWidth() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int strongWidth() const;

    QString m_strong;
    QString m_rest;
};

} // namespace tcia::desktop
