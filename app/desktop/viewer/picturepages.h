// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QScrollBar;
class QStackedWidget;

namespace tcia::desktop {

class ImageView;
class Notice;

//! The picture of a viewer with the scroll bar of its images, or words in its place. The keyboard focus stays inside
//! when one replaces the other. GUI thread.
class PicturePages : public QWidget
{
    Q_OBJECT
public:
    explicit PicturePages(QWidget *parent = nullptr);

    ImageView &view() const { return *m_view; }
    void showWords(const QString &words, const QString &button = {});
    void showPicture();
    bool isPicture() const; //!< not words

    void setPosition(int position, int count);

Q_SIGNALS:
    void acted();                //!< the button of the words was pressed
    void scrolled(int position); //!< by the user

private:
    bool holdsFocus() const;

    QStackedWidget *m_pages;
    Notice *m_notice;
    ImageView *m_view;
    QScrollBar *m_scroll;
};

} // namespace tcia::desktop
