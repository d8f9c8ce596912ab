// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace tcia::desktop {

//! Words to the person, in place, with at most one thing to do about them: as a line above what still works, or filling a pane
//! that has nothing else to show. Foreign text is shown as it is, never as markup.
class Notice : public QFrame
{
    Q_OBJECT
public:
    enum class Form { Line, Page };
    explicit Notice(Form form, QWidget *parent = nullptr);

    //! Shows words; without a button where `button` is empty.
    void say(const QString &words, const QString &button = {});
    void say(const Error &error, const QString &button = {});
    QString words() const;

Q_SIGNALS:
    void acted(); //!< the button was pressed

private:
    QLabel *m_label;
    QPushButton *m_button;
};

} // namespace tcia::desktop
