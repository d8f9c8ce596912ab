// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIODevice>
#include <QString>

#include <functional>

namespace tcia::cli {

//! Messages on standard error: whole lines, and one status line that is redrawn on a terminal. Failures of standard
//! error cannot be reported and are ignored.
class Console
{
public:
    //! `columns` 0: not a terminal.
    Console(QIODevice &device, std::function<int()> columns);

    bool isTerminal() const { return columns() > 0; }
    int columns() const { return m_columns ? m_columns() : 0; }

    //! Prints lines above the status line.
    void say(const QString &text);
    //! Replaces the status line, truncated to the terminal's width; empty removes it.
    void redraw(const QString &line);

private:
    void write(const QString &text);

    QIODevice &m_device;
    std::function<int()> m_columns;
    QString m_line;
};

} // namespace tcia::cli
