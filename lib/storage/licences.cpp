// SPDX-License-Identifier: Apache-2.0
#include "storage/licences.h"

#include "core/platform/directory.h"
#include "storage/layout.h"
#include "storage/reservednames.h"
#include "storage/stagingpaths.h"

using namespace Qt::StringLiterals;

namespace tcia::storage {

namespace {

// After a crash the text stays in the staging area, which the next start clears.
Result<void> stageAndRename(const Directory &root, const QString &path, const QByteArray &text)
{
    const QString staged = stagedLicence();
    if (const auto written = root.write(staged, text); !written)
        return written;
    const auto renamed = root.rename(staged, path);
    if (!renamed)
        (void)root.removeFile(staged); // the first error is the one reported
    return renamed;
}

} // namespace

Result<void> storeLicence(const QString &root, const QString &collection, const QByteArray &text)
{
    if (text.isEmpty())
        return {};
    Series series;
    series.collection = collection;
    const QString stem = nameOf(ReservedName::Licences) + u'/' + folderFor(u"{Collection}"_s, series);
    const auto folder = Directory::open(root);
    if (!folder)
        return failure(folder.error());
    if (const auto made = folder->makeFolder(nameOf(ReservedName::Licences)); !made)
        return failure(made.error());
    for (int n = 1;; ++n) {
        const QString path = (n == 1 ? stem : u"%1 (%2)"_s.arg(stem).arg(n)) + u".txt"_s;
        if (!folder->exists(path))
            return stageAndRename(*folder, path, text);
        const auto stored = folder->read(path);
        if (!stored)
            return failure(stored.error());
        if (*stored == text)
            return {};
    }
}

} // namespace tcia::storage
