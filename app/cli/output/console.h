// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIODevice>
#include <QString>

#include <functional>

namespace tcia::cli {

//! What is told beside the data, on standard error: whole lines, and one line that is drawn again and again where that
//! is a terminal. Nobody can be told that standard error failed, so its failures are let go.
class Console
{
public:
    //! `columns` 0: not a terminal.
    Console(QIODevice &device, std::function<int()> columns);

    bool isTerminal() const { return columns() > 0; }
    int columns() const { return m_columns ? m_columns() : 0; }

    //! One or more lines; the redrawn line makes room and comes back below.
    void say(const QString &text);
    //! Replaces the redrawn line, cut to the terminal's width; empty removes it.
    void redraw(const QString &line);

private:
    void write(const QString &text);

    QIODevice &m_device;
    std::function<int()> m_columns;
    QString m_line;
};

} // namespace tcia::cli
