// SPDX-License-Identifier: Apache-2.0
#include "tables/sink.h"

#include "core/reason.h"

#include <QFileDevice>

using namespace Qt::StringLiterals;

namespace tcia::tables {

Sink &Sink::add(QByteArrayView bytes)
{
    constexpr qsizetype piece = 1 << 20;
    m_waiting += bytes;
    if (m_waiting.size() >= piece) {
        m_failed = m_failed || m_out.write(m_waiting) != m_waiting.size();
        m_waiting.clear();
    }
    return *this;
}

Result<void> Sink::flush()
{
    m_failed = m_failed || m_out.write(m_waiting) != m_waiting.size();
    m_waiting.clear();
    if (auto file = qobject_cast<QFileDevice *>(&m_out); file && !m_failed)
        m_failed = !file->flush();
    if (m_failed)
        return failure(Error::Kind::Disk, m_out.errorString(),
                       {.name = english<QT_TRANSLATE_NOOP("Reasons", "standard output")>()});
    return {};
}

} // namespace tcia::tables
