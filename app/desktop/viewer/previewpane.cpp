// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewer/previewpane.h"

#include "core/text.h"
#include "desktop/viewer/folderimages.h"
#include "desktop/viewer/seriesrenderer.h"
#include "desktop/viewer/seriesviewer.h"

#include <QDir>
#include <QVBoxLayout>

namespace tcia::desktop {

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent), m_viewer(new SeriesViewer(this)), m_files(new FolderImages(this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_viewer);
    connect(m_files, &FolderImages::listed, this, &PreviewPane::takeFiles);
    connect(m_files, &FolderImages::sorted, &m_viewer->renderer(), &SeriesRenderer::replace);
    connect(m_files, &FolderImages::failed, this, [this](const Error &error) { showWords(text::of(error)); });
    connect(&m_viewer->renderer(), &SeriesRenderer::rendered, this,
            [this](const dicom::Object &, const dicom::Rendered &image) { Q_EMIT thicknessRead(image.thickness); });
    connect(m_viewer, &SeriesViewer::imageShown, this, &PreviewPane::imageShown);
    connect(m_viewer, &SeriesViewer::acted, this, &PreviewPane::acted);
}

void PreviewPane::setSeries(const Series &series) { m_viewer->setSeries(series); }

void PreviewPane::setHeight(int picture, int most) { m_viewer->setHeight(picture, most); }

QStringList PreviewPane::files() const
{
    QStringList paths;
    for (const dicom::Object &image : m_viewer->renderer().images())
        paths << image.path;
    return paths;
}

void PreviewPane::showWords(const QString &words, const QString &button)
{
    m_files->cancel();
    m_folder.clear();
    m_viewer->showWords(words, button);
}

void PreviewPane::showImages(const QList<dicom::Object> &images, const QString &note)
{
    const QList<dicom::Object> &before = m_viewer->renderer().images();
    const bool isSame = !before.isEmpty() && !images.isEmpty() && before.first() == images.first();
    if (!isSame)
        showWords(tr("Opening the images…"));
    m_viewer->setNote(note);
    if (isSame)
        m_viewer->renderer().replace(images);
    else
        m_viewer->begin(images);
}

void PreviewPane::showImagesFrom(const QList<dicom::Object> &images, const QString &note, qsizetype first)
{
    showWords(tr("Opening the images…"));
    m_viewer->setNote(note);
    m_viewer->begin(images, first);
}

void PreviewPane::showFolder(const QString &folder)
{
    if (folder == m_folder)
        return;
    showWords(tr("Opening the images…"));
    m_folder = folder;
    m_files->read(folder);
}

void PreviewPane::takeFiles(const QList<dicom::Object> &images)
{
    Q_EMIT folderRead(images.size());
    if (images.isEmpty())
        return showWords(
            tr("The folder of this series no longer contains images:\n%1").arg(QDir::toNativeSeparators(m_folder)));
    m_viewer->begin(images);
}

} // namespace tcia::desktop
