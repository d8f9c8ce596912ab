// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

namespace tcia::desktop {

//! The last sixty values of a rate as a line with the area below filled. The owner adds one a second. To a screen
//! reader it is its name and the latest value in words.
class Sparkline : public QWidget
{
    Q_OBJECT
public:
    static constexpr int capacity = 60;
    explicit Sparkline(QWidget *parent = nullptr);

    void addValue(double value); //!< negative is 0
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
