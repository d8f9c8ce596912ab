// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QButtonGroup;

namespace tcia::desktop {

//! Asks what becomes of the chosen series that are on disk already: nothing, a check of their files, or a new download
//! that replaces them.
class OnDiskChoice : public QWidget
{
    Q_OBJECT
public:
    enum Choice { LeaveAlone, CheckAgain, FetchAnew };

    explicit OnDiskChoice(QWidget *parent = nullptr); //!< begins with LeaveAlone

    Choice choice() const;
    void setChoice(Choice choice);

Q_SIGNALS:
    void changed();

private:
    QButtonGroup *m_buttons;
};

} // namespace tcia::desktop
