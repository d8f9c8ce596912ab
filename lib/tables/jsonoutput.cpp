// SPDX-License-Identifier: Apache-2.0
#include "tables/jsonoutput.h"

#include "tables/json.h"

namespace tcia::tables {

qint64 JsonOutput::writeData(const char *data, qint64 size)
{
    m_sink << controlsEscaped(QByteArray(data, size));
    return size;
}

} // namespace tcia::tables
