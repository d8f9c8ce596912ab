// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace tcia::desktop {

//! A short text in a frame, such as a licence or version. Elided with the full text as tooltip.
class TagLabel : public QLabel
{
    Q_OBJECT
public:
    enum class Mark { None, Check, Warning };
    explicit TagLabel(QWidget *parent = nullptr);

    //! `tip`: what the tooltip says; empty: the text where it is elided.
    void setTag(const QString &text, Mark mark = Mark::None, const QString &tip = {});
    Mark mark() const { return m_mark; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int besideText() const;

    Mark m_mark = Mark::None;
    QString m_tip;
};

} // namespace tcia::desktop
