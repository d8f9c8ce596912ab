// SPDX-License-Identifier: Apache-2.0
#include "desktop/inspector/derivedpicture.h"

#include "core/text.h"
#include "desktop/inspector/derivedcard.h"
#include "desktop/inspector/seriestabs.h"
#include "desktop/viewer/derivedsource.h"
#include "desktop/viewer/previewpane.h"
#include "desktop/viewer/seriesviewer.h"
#include "desktop/viewer/structureoverlay.h"

#include <QTabBar>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

DerivedPicture::DerivedPicture(PreviewPane &preview, SeriesTabs &tabs, DerivedSource &reader, QObject *parent)
    : QObject(parent),
      m_preview(preview),
      m_tabs(tabs),
      m_overlay(new StructureOverlay(reader, preview.viewer().renderer(), preview.viewer().view(), this))
{
    connect(m_overlay, &StructureOverlay::problemFound, this, &DerivedPicture::problemFound);
    connect(&tabs.derived(), &DerivedCard::shownChanged, m_overlay, &StructureOverlay::setShown);
}

bool DerivedPicture::isLaidOver() const { return m_overlay->isOn(); }

void DerivedPicture::setSource(const Series &series)
{
    if (isLaidOver())
        m_preview.setSeries(series);
}

void DerivedPicture::end()
{
    m_overlay->end();
    m_tabs.derived().setLaidOver(false);
}

void DerivedPicture::layOver(const dicom::Derived &derived, const std::optional<Series> &source,
                             const QList<dicom::Object> &images, qsizetype first)
{
    m_tabs.derived().setLaidOver(true);
    if (source)
        m_preview.setSeries(*source); // windows by its modality
    m_preview.setVisible(true);
    m_overlay->begin(derived);
    m_preview.showImagesFrom(images, source ? text::plain(source->modality) : QString(), first);
}

void DerivedPicture::showAlone(const Series &series, const dicom::Object &object)
{
    setSource(series);
    end();
    if (series.modality == "SEG"_L1)
        return m_preview.showImages({object}, {});
    const QWidget *const focused = m_preview.window()->focusWidget();
    if (focused && m_preview.isAncestorOf(focused))
        m_tabs.bar().setFocus(); // Qt would move it to the next control
    m_preview.showWords({});
    m_preview.setVisible(false);
}

} // namespace tcia::desktop
