// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSpinBox>

namespace tcia::desktop {

//! A handle of the year histogram: a real spin box for keyboard and screen readers that paints nothing itself.
class YearHandle : public QSpinBox
{
    Q_OBJECT
public:
    YearHandle(const QString &name, QWidget *parent);

Q_SIGNALS:
    void removalRequested(); //!< Del

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace tcia::desktop
