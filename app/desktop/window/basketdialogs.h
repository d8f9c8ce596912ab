// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/basketsets.h"
#include "session/services.h"

#include <optional>

class QInputDialog;

namespace tcia::desktop {

class Actions;

//! The dialogs that create, rename, duplicate, delete, combine and compare baskets of the open server. They close when
//! another is opened.
class BasketDialogs : public QObject
{
    Q_OBJECT
public:
    //! Connects the actions. All must outlive it; the dialogs belong to `window`.
    BasketDialogs(session::Services &services, const Actions &actions, QWidget &window, QObject *parent);

Q_SIGNALS:
    void failed(const tcia::Error &error);
    void changed(const QString &words, bool canUndo); //!< the open basket

private:
    using Edit = QFuture<Result<void>> (session::Baskets::*)(const QString &);
    void create();
    void rename();
    void duplicate();
    void remove();
    void combine(std::optional<basket::SetOperation> how);
    void apply(const QString &other, basket::SetOperation how);
    void followBaskets();
    void askName(const QString &title, const QString &button, const QString &name, Edit edit, bool mayKeepName);
    void showState(QInputDialog &dialog, bool mayKeepName) const;
    void report(const QFuture<Result<void>> &done);

    session::Services &m_services;
    const Actions &m_actions;
    QWidget &m_window;
};

} // namespace tcia::desktop
