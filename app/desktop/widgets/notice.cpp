// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/notice.h"

#include "core/text.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/icons.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

//! Long paths and addresses may be continued in the next line after each separator.
QString breakable(QString words)
{
    constexpr QChar zeroWidthSpace(0x200b);
    return words.replace(u'/', QString(u'/') + zeroWidthSpace);
}

} // namespace

Notice::Notice(Form form, QWidget *parent) : QFrame(parent), m_label(new QLabel(this)), m_button(new QPushButton(this))
{
    const bool page = form == Form::Page;
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_label->setFocusPolicy(Qt::NoFocus);
    m_label->setObjectName(u"noticeText"_s);
    m_button->setObjectName(u"noticeButton"_s);
    connect(m_button, &QPushButton::clicked, this, &Notice::acted);

    auto *layout = new QBoxLayout(page ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    if (page) {
        setFocusProxy(m_button);
        m_label->setAlignment(Qt::AlignCenter);
        layout->addStretch(2);
        layout->addWidget(m_label);
        layout->addWidget(m_button, 0, Qt::AlignHCenter);
        layout->addStretch(3);
        return;
    }
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_label->setForegroundRole(QPalette::ToolTipText);
    m_label->setFont(smallFont(font())); // two lines of it are as high as a bar
    layout->setContentsMargins(scaled(*this, 8), 2, scaled(*this, 4), 2);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_button);
    auto *close = new QToolButton(this);
    close->setIcon(icon("window-close"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Hide this message"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    layout->addWidget(close);
    hide();
}

void Notice::say(const QString &words, const QString &button)
{
    m_words = words;
    m_label->setText(breakable(words));
    m_label->setToolTip(words);
    setAccessibleName(words);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    show();
}

void Notice::say(const Error &error, const QString &button) { say(text::of(error), button); }

QString Notice::words() const { return m_words; }

} // namespace tcia::desktop
