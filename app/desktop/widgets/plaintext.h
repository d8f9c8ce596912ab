// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QAbstractItemView;
class QHelpEvent;

namespace tcia::desktop {

//! Makes all text that the program shows plain text: while it exists, no label, message box or tooltip of any widget, Qt's own
//! included, interprets markup. Models, panes and dialogs hand over text as it is; what came from a server, a file or another user
//! cannot load images, hide or fake words. GUI thread; the window owns the only one.
class PlainText : public QObject
{
    Q_OBJECT
public:
    explicit PlainText(QObject *parent = nullptr);

    //! As a tooltip shows it: at most some lines of some words each.
    static QString tip(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static bool showTip(QWidget &widget, const QHelpEvent &event);
    static bool showTip(QAbstractItemView &view, const QHelpEvent &event);
};

} // namespace tcia::desktop
