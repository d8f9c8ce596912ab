// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/viewer/structurelayer.h"

#include <QObject>

namespace tcia::desktop {

class DerivedSource;
class ImageView;
class SeriesRenderer;

//! Lays the structures of a derived object over the images that a viewer shows. GUI thread.
class StructureOverlay : public QObject
{
    Q_OBJECT
public:
    //! All must outlive it.
    StructureOverlay(DerivedSource &source, SeriesRenderer &renderer, ImageView &view, QObject *parent = nullptr);

    void begin(const dicom::Derived &derived); //!< all of its structures, over what is shown from now on
    void end();
    bool isOn() const { return m_isOn; }
    void setShown(int structure, bool isShown);

Q_SIGNALS:
    void problemFound(const QString &problem); //!< of the shown slice; empty: none

private:
    void follow(const dicom::Object &image, const dicom::Rendered &picture);
    void take(const dicom::SliceOverlay &overlay);

    DerivedSource &m_source;
    ImageView &m_view;
    StructureLayer m_layer;
    dicom::Object m_image; //!< the shown slice
    qint64 m_frame = 0;
    bool m_isOn = false;
};

} // namespace tcia::desktop
