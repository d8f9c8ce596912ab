// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/palette/command.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListWidget;

namespace tcia::desktop {

//! The command palette: a field over the window, and below it the commands that match what is typed in it. Up and Down
//! choose, Enter runs, Esc or a click elsewhere closes it; the keyboard goes back to where it was. A child of the
//! window, because Wayland places no windows.
class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    //! What it offers for the typed words; asked with each change.
    using Source = std::function<QList<Command>(const QString &words)>;

    CommandPalette(Source source, QWidget &window);

    void open(); //!< empty, with the keyboard

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dismiss();
    void showMatches(const QString &words);
    void addHeading(const QString &title);
    void addCommand(qsizetype number, const QStringList &words);
    void choose(int step);
    void run();
    void place();
    bool handleKey(int key);

    const Source m_source;
    QWidget &m_window;
    QLineEdit *m_field;
    QListWidget *m_list;
    QWidget *m_footer;
    QList<Command> m_commands; //!< those shown
    QPointer<QWidget> m_focusBefore;
};

} // namespace tcia::desktop
