// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QAbstractItemView;
class QHelpEvent;

namespace tcia::desktop {

//! Forces plain text: while it exists, no label, message box or tooltip, including Qt's own, interprets markup. Models,
//! panes and dialogs pass text unchanged; text from servers, files and other users cannot load images or fake messages.
//! GUI thread; the window owns the only instance.
class PlainText : public QObject
{
    Q_OBJECT
public:
    explicit PlainText(QObject *parent = nullptr);

    //! Text shortened and wrapped for a tooltip.
    static QString tip(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static bool showTip(QWidget &widget, const QHelpEvent &event);
    static bool showTip(QAbstractItemView &view, const QHelpEvent &event);
};

//! Text for a place outside the window that may read markup, such as the desktop's notifications.
QString withoutMarkup(const QString &text);

//! Text for a button, action or menu, which take a single `&` for the mark of a mnemonic.
QString withoutMnemonic(QString text);

//! The words of a button or action without the mark of a mnemonic, nor the letter that Chinese texts add for it:
//! "(&D)".
QString withoutMarks(QString text);

} // namespace tcia::desktop
