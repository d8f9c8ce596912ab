// SPDX-License-Identifier: Apache-2.0
#include "transfer/licences.h"

#include "core/files.h"
#include "transfer/layout.h"
#include "transfer/partial.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

Result<void> keepLicence(const QString &root, const QString &collection, const QByteArray &text)
{
    if (text.isEmpty())
        return {};
    Series series;
    series.collection = collection;
    const QString stem = root + u"/licenses/"_s + folderFor(u"{Collection}"_s, series);
    if (const auto made = makeFolder(root + u"/licenses"_s); !made)
        return made;
    for (int n = 1;; ++n) {
        const QString path = (n == 1 ? stem : u"%1 (%2)"_s.arg(stem).arg(n)) + u".txt"_s;
        if (!QFile::exists(path))
            return writeFile(path, text);
        const auto kept = readFile(path);
        if (!kept)
            return failure(kept.error());
        if (*kept == text)
            return {};
    }
}

} // namespace tcia::transfer
