// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace tcia::desktop {

class TextLink;

//! A plain text of any length folded to two lines with a link "More", which shows all of it until "Less".
class FoldedText : public QLabel
{
    Q_OBJECT
public:
    explicit FoldedText(QWidget *parent = nullptr);

    void setWords(const QString &words); //!< folds it again; the text is also that for screen readers

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    QStringList wrapped() const;

    TextLink *m_more;
    QStringList m_lines; //!< what is painted
    bool m_isUnfolded = false;
};

} // namespace tcia::desktop
