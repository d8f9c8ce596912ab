// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace tcia::desktop {

//! An inline message with at most one button: a line above working content, or filling an otherwise empty pane.
//! External text is shown as plain text.
class Notice : public QFrame
{
    Q_OBJECT
public:
    enum class Form { Line, Page };
    explicit Notice(Form form, QWidget *parent = nullptr);

    //! Shows a message; without a button if `button` is empty.
    void say(const QString &words, const QString &button = {});
    void say(const Error &error, const QString &button = {});
    QString words() const;

Q_SIGNALS:
    void acted(); //!< the button was pressed

private:
    QString m_words;
    QLabel *m_label;
    QPushButton *m_button;
};

} // namespace tcia::desktop
