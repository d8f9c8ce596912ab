// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QButtonGroup;

namespace tcia::desktop {

//! Switches between two or more views of the same data: "Series | Tree". Screen readers see a group of radio buttons.
//! The Tab key stops once; arrow keys choose.
class SegmentedSwitch : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentedSwitch(const QString &name, QWidget *parent = nullptr);

    void addSegment(const char *icon, const QString &text, const QString &tip = {});
    void setCurrent(int segment); //!< without a signal
    int current() const;

Q_SIGNALS:
    void currentChanged(int segment); //!< by the user

private:
    QButtonGroup *m_group;
};

} // namespace tcia::desktop
