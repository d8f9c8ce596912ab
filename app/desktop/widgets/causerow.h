// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/failurecause.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace tcia::desktop {

class Caption;
class GlyphLabel;
class LinkButton;
class SummaryLabel;

//! A cause of failures as a row with the link *What it said* and one or two buttons: one line on a coloured ground as
//! the head of a group that collapses, or two lines in a list. Its texts are plain text and are elided.
class CauseRow : public QWidget
{
    Q_OBJECT
public:
    enum class Form {
        Head, //!< of a group: with an arrow, on the ground of failures
        Item, //!< with a second line
    };
    explicit CauseRow(Form form, QWidget *parent = nullptr);

    void setWords(const QString &strong, const QString &rest, const QString &detail = {});
    void setCaution(bool isCaution);                             //!< the glyph's colour; otherwise that of failures
    void setAction(models::Remedy remedy, const QString &words); //!< no words: no button
    void setAlternative(models::Remedy remedy, const QString &words); //!< a second button, before the first
    void setExpanded(bool isExpanded);                                //!< state of the arrow; without a signal
    void setCurrent(bool isCurrent);                                  //!< the row that has the keyboard is outlined

    QPushButton &button() const { return *m_button; }
    LinkButton &link() const { return *m_said; }

Q_SIGNALS:
    void toggled();                          //!< request to expand or collapse the group
    void acted(tcia::models::Remedy remedy); //!< the button with this action was pressed
    void saidRequested();                    //!< the link was pressed

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    const Form m_form;
    bool m_isCurrent = false;
    QToolButton *m_arrow;
    GlyphLabel *m_glyph;
    SummaryLabel *m_words;
    Caption *m_detail;
    LinkButton *m_said;
    QPushButton *m_alternative;
    QPushButton *m_button;
    struct
    {
        models::Remedy alternative {}, button {};
    } m_actions;
};

} // namespace tcia::desktop
