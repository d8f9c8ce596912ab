// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewer/folderimages.h"

#include "core/async.h"
#include "core/diskthread.h"
#include "core/naturalorder.h"
#include "core/platform/directory.h"
#include "dicom/sliceorder.h"
#include "storage/filedigests.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

//! Links are left out: what they lead to is not part of the series.
Result<QStringList> imagesIn(const QString &path)
{
    const auto folder = Directory::open(path);
    const auto entries = folder ? folder->entries() : failure(folder.error());
    if (!entries)
        return failure(entries.error());
    QStringList names;
    for (const DirectoryEntry &entry : *entries)
        if (entry.isFile() && storage::looksLikeImage(*folder, entry)) // other programs give no suffix
            names << entry.name;
    std::ranges::sort(names, naturalLess);
    for (QString &name : names)
        name = folder->pathOf(name);
    return names;
}

QList<dicom::Object> objectsOf(const QStringList &files)
{
    QList<dicom::Object> objects;
    for (const QString &file : files)
        objects << dicom::Object {file};
    return objects;
}

} // namespace

FolderImages::~FolderImages() { cancel(); }

//! The disk is not read for a series that is no longer selected.
void FolderImages::cancel()
{
    if (m_cancelled)
        m_cancelled->store(true);
    m_cancelled.reset();
}

void FolderImages::read(const QString &folder)
{
    cancel();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    onFinished(runOnDiskThread([folder] { return imagesIn(folder); }), this,
               [this, cancelled = m_cancelled](const Result<QStringList> &files) {
                   if (cancelled != m_cancelled)
                       return;
                   if (!files)
                       return Q_EMIT failed(files.error());
                   if (files->size() > 1)
                       sort(*files);
                   Q_EMIT listed(objectsOf(*files));
               });
}

//! The first image does not wait for all files to be read.
void FolderImages::sort(const QStringList &files)
{
    const auto order = [files, cancelled = m_cancelled] {
        return dicom::readInSliceOrder(files, [&cancelled] { return cancelled->load(); });
    };
    onFinished(runOnDiskThread(order), this, [this, cancelled = m_cancelled](const Result<QStringList> &sortedFiles) {
        if (sortedFiles && cancelled == m_cancelled)
            Q_EMIT sorted(objectsOf(*sortedFiles));
    });
}

} // namespace tcia::desktop
