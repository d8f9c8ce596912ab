// SPDX-License-Identifier: Apache-2.0
#include "cli/output/jsonoutput.h"

#include "cli/output/json.h"

namespace tcia::cli {

qint64 JsonOutput::writeData(const char *data, qint64 size)
{
    m_sink << controlsEscaped(QByteArray(data, size));
    return size;
}

} // namespace tcia::cli
