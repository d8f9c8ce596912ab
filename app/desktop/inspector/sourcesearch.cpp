// SPDX-License-Identifier: Apache-2.0
#include "desktop/inspector/sourcesearch.h"

#include "core/text.h"
#include "desktop/viewer/derivedsource.h"
#include "desktop/viewer/folderimages.h"

namespace tcia::desktop {

SourceSearch::SourceSearch(DerivedSource &reader, QObject *parent)
    : QObject(parent), m_reader(reader), m_files(new FolderImages(this))
{
    connect(m_files, &FolderImages::listed, this, [this](const QList<dicom::Object> &images) {
        if (images.size() <= 1) // others are put in order first
            m_reader.locate(images);
    });
    connect(m_files, &FolderImages::sorted, &reader, &DerivedSource::locate);
    connect(m_files, &FolderImages::failed, this, [this](const Error &error) { Q_EMIT nothingFound(text::of(error)); });
    connect(&reader, &DerivedSource::located, this, &SourceSearch::conclude);
}

void SourceSearch::search(const QString &folder)
{
    if (folder == m_folder)
        return;
    m_folder = folder;
    m_files->read(folder);
}

void SourceSearch::cancel()
{
    m_folder.clear();
    m_files->cancel();
}

void SourceSearch::conclude(const QList<qsizetype> &images, const QString &problem)
{
    if (m_folder.isEmpty())
        return;
    if (images.isEmpty())
        Q_EMIT nothingFound(problem);
    else
        Q_EMIT found(m_reader.images(), m_reader.initial(), problem);
}

} // namespace tcia::desktop
