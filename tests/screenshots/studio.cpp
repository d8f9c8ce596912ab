// SPDX-License-Identifier: Apache-2.0
#include "studio.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace {
constexpr int timeoutMs = 60'000;
}

void Studio::take(QWidget &widget, const QString &name) const
{
    constexpr int layouts = 3; // a change inside of others reaches the outermost one by one
    for (int i = 0; i < layouts; ++i)
        QCoreApplication::processEvents();
    if (!widget.grab().save(folder.filePath(name + u".png"_s)))
        qFatal("%s cannot be written", qPrintable(folder.filePath(name)));
}

void Studio::takeMore(QWidget &widget, const QString &name) const
{
    if (all)
        take(widget, name);
}

void Studio::takeMenu(QMenu &menu, const QString &name) const
{
    menu.popup({});
    takeMore(menu, name);
    menu.close();
}

void await(const char *what, const std::function<bool()> &there)
{
    if (!QTest::qWaitFor(there, timeoutMs))
        qFatal("In vain waited for %s", what);
}
