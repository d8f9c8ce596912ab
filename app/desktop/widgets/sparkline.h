// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

namespace tcia::desktop {

//! The last sixty values of a rate as a line with a filled area. The owner adds one value per second. Screen readers
//! get its name and the latest value as text.
class Sparkline : public QWidget
{
    Q_OBJECT
public:
    static constexpr int capacity = 60;
    explicit Sparkline(QWidget *parent = nullptr);

    void addValue(double value); //!< negative values count as 0
    void setWords(const QString &latest);
    void clear();
    QList<double> values() const { return m_values; } //!< oldest first

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPolygonF line() const;

    QList<double> m_values;
};

} // namespace tcia::desktop
