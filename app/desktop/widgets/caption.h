// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace tcia::desktop {

//! One line of plain text in one of the design's styles, elided with the whole as tooltip. It never widens its window.
class Caption : public QLabel
{
    Q_OBJECT
public:
    enum class Kind {
        Heading,   //!< what a pane is about
        Title,     //!< above a group: small, semibold, secondary
        Secondary, //!< small and secondary
        Quiet,     //!< as large as other text, but secondary
    };
    explicit Caption(Kind kind, QWidget *parent = nullptr);
    Caption(Kind kind, const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont ownFont() const;

    const Kind m_kind;
};

} // namespace tcia::desktop
