// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tables/sink.h"

namespace tcia::tables {

//! JSON on its way to an output, whole lines at a time, with control characters escaped: see controlsEscaped(). Never
//! fails itself; finish() says what came of it. On one thread at a time.
class JsonOutput : public QIODevice
{
    Q_OBJECT
public:
    explicit JsonOutput(QIODevice &out) : m_sink(out) { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }
    Result<void> finish() { return m_sink.flush(); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    Sink m_sink;
};

} // namespace tcia::tables
