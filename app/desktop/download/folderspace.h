// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QWidget>

class QLabel;

namespace tcia::desktop {

class FolderEdit;
class ShareBar;

//! The folder for downloads, whether it can be used, and the space on its disk with what is needed of it.
class FolderSpace : public QWidget
{
    Q_OBJECT
public:
    explicit FolderSpace(QWidget *parent = nullptr);

    QString path() const; //!< clean
    void setPath(const QString &path);
    void setNeeded(qint64 bytes); //!< -1: unknown
    //! A usable folder with enough space, as far as known; false while that is being determined.
    bool isReady() const { return obstacle().isEmpty(); }
    //! Why it is not ready, in a few words; empty if it is.
    QString obstacle() const;

Q_SIGNALS:
    void pathChanged();
    void problemChanged(const QString &words); //!< why the folder cannot be used; empty if it can, as far as known
    void readyChanged();                       //!< isReady() may have changed

private:
    void layOut();
    void measure(); //!< in the background
    void showSpace();

    FolderEdit *m_folder;
    ShareBar *m_bar;
    QLabel *m_words;
    QLabel *m_free;
    qint64 m_needed = 0;
    qint64 m_freeBytes = -1, m_totalBytes = -1; //!< -1: unknown
    bool m_isUsable = false;
    bool m_isMeasuring = false;
};

} // namespace tcia::desktop
