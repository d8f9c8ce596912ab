// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/services.h"

#include <QWidget>

#include <functional>

namespace tcia::desktop {

class Actions;

//! What leaves the window for other programs: tables of series as files and on the clipboard, and splits of the basket.
//! Dialogs about one server close when another is opened. GUI thread; the work is done on the pool.
class ExportCommands : public QObject
{
    Q_OBJECT
public:
    //! Connects the actions. All must outlive it; the dialogs belong to `window`.
    ExportCommands(session::Services &services, const Actions &actions, QWidget &window, QObject *parent);

Q_SIGNALS:
    void said(const QString &words);
    void warned(const QString &words); //!< a warning that the user should read
    void failed(const tcia::Error &error);

private:
    using Gather = std::function<QList<Series>()>; //!< for the pool
    //! Series, and what the dialog says of them.
    struct Content
    {
        QString title;
        QString name; //!< of the file, without suffix
        Gather gather;
    };
    Content chosen() const;
    Content basket() const;
    QString basketWords() const;
    void saveTable(const Content &content);
    void copyTable();
    void splitBasket();
    void closeWithSession(QDialog &dialog);

    session::Services &m_services;
    QWidget &m_window;
};

} // namespace tcia::desktop
