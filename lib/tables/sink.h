// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QIODevice>

namespace tcia::tables {

//! Buffers output into large writes; discards everything after a failure, which flush() reports.
class Sink
{
public:
    explicit Sink(QIODevice &out) : m_out(out) {}
    Sink &operator<<(const QByteArray &bytes) { return add(bytes); }
    Sink &operator<<(const char *bytes) { return add(bytes); }
    Sink &operator<<(const QString &text) { return add(text.toUtf8()); }
    Result<void> flush();

private:
    Sink &add(QByteArrayView bytes);

    QIODevice &m_out;
    QByteArray m_waiting;
    bool m_failed = false;
};

} // namespace tcia::tables
