// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace tcia::desktop {

class GlyphLabel;

//! An inline message with at most one button: a line above working content, or filling an otherwise empty pane.
//! External text is shown as plain text.
class Notice : public QFrame
{
    Q_OBJECT
public:
    enum class Form { Line, Page };
    //! How a line looks; a page looks the same in both.
    enum class Tone { Information, Caution };
    explicit Notice(Form form, QWidget *parent = nullptr);

    //! Shows a message; without a button if `button` is empty.
    void say(const QString &words, const QString &button = {}, Tone tone = Tone::Information);
    void say(const Error &error, const QString &button = {}); //!< a caution
    QString words() const;
    Tone tone() const { return m_tone; }

Q_SIGNALS:
    void acted(); //!< the button was pressed

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void layOutPage();
    void layOutLine();

    const Form m_form;
    Tone m_tone = Tone::Information;
    QString m_words;
    GlyphLabel *m_glyph;
    QLabel *m_label;
    QPushButton *m_button;
};

} // namespace tcia::desktop
