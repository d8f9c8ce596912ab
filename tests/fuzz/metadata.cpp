// SPDX-License-Identifier: Apache-2.0
#include "verify/nbiarecord.h"

#include "fuzz/targets.h"

#include <QBuffer>
#include <QDir>

using namespace Qt::StringLiterals;

namespace tcia::fuzz {

void metadata(const QByteArray &bytes)
{
    QBuffer table;
    table.setData(bytes);
    table.open(QIODevice::ReadOnly);
    const auto unreadable = verify::forEachNbiaRecord(table, [](const verify::NbiaRecord &record) {
        const QString folder = QDir::cleanPath(record.folder);
        insist(!QDir::isAbsolutePath(folder) && folder != ".."_L1 && !folder.startsWith("../"_L1),
               "no folder lies outside");
        insist(!record.size || (record.size->least >= 0 && record.size->least <= record.size->most),
               "a size is a range");
    });
    insist(unreadable ? *unreadable >= 0 : !unreadable.error().detail.isEmpty(), "what is refused has a reason");
}

} // namespace tcia::fuzz
