// SPDX-License-Identifier: Apache-2.0
#include "cli/output/console.h"

#include "core/redactor.h"

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

const QString clearLine = u"\r\x1b[K"_s;

} // namespace

Console::Console(QIODevice &device, std::function<int()> columns) : m_device(device), m_columns(std::move(columns)) {}

void Console::say(const QString &text)
{
    const QString shown = redacted(text);
    write((m_line.isEmpty() ? QString() : clearLine) + shown + (text.endsWith(u'\n') ? QString() : u"\n"_s) + m_line);
}

void Console::redraw(const QString &line)
{
    const QString fitting = line.left(qMax(0, columns() - 1));
    if (fitting == m_line)
        return;
    m_line = fitting;
    write(clearLine + m_line);
}

void Console::write(const QString &text) { m_device.write(text.toUtf8()); }

} // namespace tcia::cli
