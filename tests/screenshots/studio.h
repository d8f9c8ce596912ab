// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../desktop/desk.h"

#include "demo/server/demoserver.h"

#include <QDir>

#include <functional>

//! Where the pictures go, and which.
struct Studio
{
    QDir folder;
    QSize size;
    bool all = false; //!< otherwise those of the README

    //! Paints a picture of a widget, with the reason of a failure on standard error.
    void take(QWidget &widget, const QString &name) const;
    void takeMore(QWidget &widget, const QString &name) const; //!< only with `all`
    //! The same of a menu that drops down from a button.
    void takeMenu(QMenu &menu, const QString &name) const;
};

//! Waits; ends the program if it is in vain.
void await(const char *what, const std::function<bool()> &there);

// The states of the window, one after another; each leaves it as the next one expects it.

void startWithoutArchive(const Studio &studio);
void index(tcia::tests::Desk &desk, const Studio &studio);
void browse(tcia::tests::Desk &desk, const Studio &studio);
void fillBasket(tcia::tests::Desk &desk, const Studio &studio);
void download(tcia::tests::Desk &desk, const Studio &studio, tcia::demo::DemoServer &server, const QString &folder);
void inspect(tcia::tests::Desk &desk, const Studio &studio);
void lookAtFilters(tcia::tests::Desk &desk, const Studio &studio);
void lookAtBaskets(tcia::tests::Desk &desk, const Studio &studio);
void lookAtDialogs(tcia::tests::Desk &desk, const Studio &studio);
void lookAtTroubles(tcia::tests::Desk &desk, const Studio &studio, tcia::demo::DemoServer &server);
