// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/widgets/chip.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace tcia::desktop {

class Caption;
class MoreChips;
class SummaryLabel;
class TabStop;

//! The criteria of the filter as chips in one row of fixed height. Chips that do not fit are in the menu of "3 more ▾".
//! At the right end: the number of matches, *Clear* and *Save filter…*. Shows a hint without criteria. GUI thread.
class ChipRow : public QWidget
{
    Q_OBJECT
public:
    explicit ChipRow(QWidget *parent = nullptr);

    void setChips(const QList<Chip::Data> &chips);
    //! "**21 series** · 13 patients": `strong` in semibold, then `rest`.
    void setSummary(const QString &strong, const QString &rest);
    //! A link at the end of the chips, such as "of 12 of 136 collections known · Index all"; none if empty.
    void setNote(const QString &note);
    //! A control before the chips, which may be hidden until the chips are set; the row takes ownership.
    void setLeading(QWidget *leading);
    int hiddenChips() const; //!< number of chips in the menu

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const QString &key);
    void removeRequested(const QString &key);
    void noteActivated();
    void clearRequested();
    void saveRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Chip *newChip();
    void arrange();
    int arrangeRight();
    int place(QWidget &widget, int left, int width);
    int arrangeChips(int left, int right);
    int fitting(int left, int right) const;

    QList<Chip *> m_chips;
    QWidget *m_leading = nullptr;
    QLabel *m_hint;
    MoreChips *m_more;
    QToolButton *m_note;
    SummaryLabel *m_summary;
    QPushButton *m_clear;
    QPushButton *m_save;
    TabStop *m_tabStop;
};

} // namespace tcia::desktop
