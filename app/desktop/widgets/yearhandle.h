// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/widgets/yearscale.h"

#include <QSpinBox>

#include <optional>

namespace tcia::desktop {

//! A handle of the year histogram: a real spin box for keyboard and screen readers that paints nothing itself.
class YearHandle : public QSpinBox
{
    Q_OBJECT
public:
    YearHandle(const QString &name, QWidget *parent);

    void setScale(const YearScale &scale) { m_scale = scale; } //!< whose words it speaks

Q_SIGNALS:
    void removalRequested(); //!< Del

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QString textFromValue(int value) const override { return m_scale.words(value); }
    int valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &at) const override;

private:
    std::optional<int> endOf(const QString &text) const; //!< the year that stands for others, by its words

    YearScale m_scale;
};

} // namespace tcia::desktop
