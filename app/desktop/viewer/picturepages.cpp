// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewer/picturepages.h"

#include "desktop/viewer/imageview.h"
#include "desktop/widgets/notice.h"
#include "desktop/widgets/palettecolours.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

PicturePages::PicturePages(QWidget *parent)
    : QWidget(parent),
      m_pages(new QStackedWidget(this)),
      m_notice(new Notice(Notice::Form::Page, this)),
      m_view(new ImageView(this)),
      m_scroll(new QScrollBar(Qt::Vertical, this))
{
    m_notice->setObjectName(u"previewNotice"_s);
    m_view->setObjectName(u"previewImage"_s);
    m_scroll->setObjectName(u"previewScroll"_s);
    m_scroll->setAccessibleName(tr("Image number"));
    QPalette dark = darkPalette(); // the picture is black around in every theme
    m_scroll->setPalette(dark);
    dark.setColor(QPalette::Window, Qt::black);
    m_notice->setPalette(dark);
    m_notice->setAutoFillBackground(true);
    m_pages->addWidget(m_notice);
    m_pages->addWidget(m_view);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_scroll);
    connect(m_notice, &Notice::acted, this, &PicturePages::acted);
    connect(m_scroll, &QScrollBar::valueChanged, this, &PicturePages::scrolled);
}

void PicturePages::showWords(const QString &words, const QString &button)
{
    const bool hasFocus = holdsFocus();
    if (hasFocus)
        setFocus(); // the button may be hidden
    m_notice->say(words, button);
    m_pages->setCurrentWidget(m_notice);
    if (hasFocus && !button.isEmpty())
        m_notice->setFocus();
}

void PicturePages::showPicture()
{
    const bool hasFocus = holdsFocus();
    if (hasFocus)
        setFocus();
    m_pages->setCurrentWidget(m_view);
    if (hasFocus)
        m_view->setFocus();
}

//! The widget that has it may be hidden by what follows; Qt would then move the focus to the next control anywhere.
bool PicturePages::holdsFocus() const
{
    const QWidget *const focused = window()->focusWidget();
    return focused != nullptr && (focused == this || isAncestorOf(focused));
}

bool PicturePages::isPicture() const { return m_pages->currentWidget() == m_view; }

void PicturePages::setPosition(int position, int count)
{
    const QSignalBlocker quiet(m_scroll);
    m_scroll->setRange(0, qMax(0, count - 1));
    m_scroll->setPageStep(qMax(1, count / 10));
    m_scroll->setValue(position);
    m_scroll->setEnabled(count > 1);
    m_scroll->setVisible(isPicture() || count > 1); // leads away from an image that cannot be shown
}

} // namespace tcia::desktop
