// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewer/structureoverlay.h"

#include "desktop/viewer/derivedsource.h"
#include "desktop/viewer/imageview.h"
#include "desktop/viewer/seriesrenderer.h"

namespace tcia::desktop {

StructureOverlay::StructureOverlay(DerivedSource &source, SeriesRenderer &renderer, ImageView &view, QObject *parent)
    : QObject(parent), m_source(source), m_view(view)
{
    connect(&renderer, &SeriesRenderer::rendered, this, &StructureOverlay::follow);
    connect(&source, &DerivedSource::drawn, this, &StructureOverlay::take);
}

void StructureOverlay::begin(const dicom::Derived &derived)
{
    QList<QRgb> colours;
    for (const dicom::Structure &structure : derived.structures)
        colours.append(structure.colour);
    m_layer.setColours(colours);
    m_image = {};
    m_isOn = true;
    m_view.setStructures(m_layer);
}

void StructureOverlay::end()
{
    m_isOn = false;
    m_layer = {};
    m_view.setStructures({});
}

void StructureOverlay::setShown(int structure, bool isShown)
{
    m_layer.setShown(structure, isShown);
    m_view.setStructures(m_layer);
}

//! Structures of the slice before are not left on this one.
void StructureOverlay::follow(const dicom::Object &image, const dicom::Rendered &picture)
{
    if (!m_isOn)
        return;
    if (image != m_image || picture.frame != m_frame) {
        m_image = image;
        m_frame = picture.frame;
        m_layer.setOverlay({});
        m_view.setStructures(m_layer);
        m_source.draw(image, picture.frame);
    }
}

void StructureOverlay::take(const dicom::SliceOverlay &overlay)
{
    if (!m_isOn)
        return;
    m_layer.setOverlay(overlay);
    m_view.setStructures(m_layer);
    Q_EMIT problemFound(overlay.problem);
}

} // namespace tcia::desktop
