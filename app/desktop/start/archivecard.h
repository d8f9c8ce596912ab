// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace tcia::desktop {

class GlyphLabel;

//! One of the choices of the start page: what it is, its state, and the button that chooses it.
class ArchiveCard : public QWidget
{
    Q_OBJECT
public:
    struct Texts
    {
        const char *icon;
        QString title;
        QString words; //!< one or two sentences
        QString button;
    };
    //! `name`: object name of the button.
    ArchiveCard(const QString &name, const Texts &texts, QWidget *parent = nullptr);

    enum class Mark { None, Good, Warning };
    void setState(const QString &words, Mark mark);
    void setButtonText(const QString &text);
    QPushButton &button() { return *m_button; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QString m_title;
    GlyphLabel *m_mark;
    QLabel *m_state;
    QPushButton *m_button;
};

} // namespace tcia::desktop
