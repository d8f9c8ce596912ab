// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace tcia::desktop {

class GlyphLabel;
class LinkButton;

//! A remark in a box with a glyph, and below it what can be done about it. GUI thread.
class AdviceBox : public QWidget
{
    Q_OBJECT
public:
    enum class Kind {
        Fine, //!< without a box
        Information,
        Caution,
        Bad,
    };
    //! Hidden until it has words.
    explicit AdviceBox(Kind kind, QWidget *parent = nullptr);

    LinkButton *addLink(const QString &text);
    void setLinkVisible(int link, bool isVisible); //!< by the order in which they were added
    void say(const QString &words);                //!< hides the box if they are empty
    QString words() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Kind m_kind;
    QLabel *m_words;
    QBoxLayout *m_links = nullptr; //!< side by side, or one below the other if they are long
    int m_linksWidth = 0;
};

} // namespace tcia::desktop
