// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace tcia::desktop {

//! One line of plain text in one of the design's styles, elided with the full text as tooltip. It never widens its
//! window.
class Caption : public QLabel
{
    Q_OBJECT
public:
    enum class Kind {
        Heading,   //!< the heading of a pane
        Title,     //!< title of a group: small, semibold, secondary colour
        Secondary, //!< small, secondary colour
        Quiet,     //!< normal size, secondary colour
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
