// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace tcia::desktop {

//! Accepts files and text that are dropped anywhere on a window, unless a part of it takes them.
class ListDrop : public QObject
{
    Q_OBJECT
public:
    //! Belongs to the window.
    explicit ListDrop(QWidget &window);

Q_SIGNALS:
    void filesDropped(const QStringList &paths); //!< none of them a folder
    void folderDropped(const QString &path);     //!< of several the first
    void textDropped(const QString &text);
    void remoteDropped(); //!< addresses of files that are not on this computer

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QMimeData &data);
};

} // namespace tcia::desktop
