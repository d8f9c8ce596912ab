// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/widgets/notice.h"

namespace tcia::desktop {

//! The message of the window: lies over the upper edge of its body, as high as its words, and moves nothing. Esc or its
//! button closes it.
class MessageBar : public Notice
{
    Q_OBJECT
public:
    //! `body`: what it lies over, a widget with the same parent, which must outlive it.
    explicit MessageBar(QWidget &body);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QWidget &m_body;
};

} // namespace tcia::desktop
