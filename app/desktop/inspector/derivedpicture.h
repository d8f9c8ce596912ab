// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "dicom/derived/structures.h"

#include <QObject>

#include <optional>

namespace tcia::desktop {

class DerivedSource;
class PreviewPane;
class SeriesTabs;
class StructureOverlay;

//! The picture of a derived object: its structures over the images of its source series, else its own images; it is
//! hidden where there are none. GUI thread.
class DerivedPicture : public QObject
{
    Q_OBJECT
public:
    //! All must outlive it. `reader` has read the object.
    DerivedPicture(PreviewPane &preview, SeriesTabs &tabs, DerivedSource &reader, QObject *parent = nullptr);

    //! Over these images, from that one on. `source`: their series, if it is known.
    void layOver(const dicom::Derived &derived, const std::optional<Series> &source, const QList<dicom::Object> &images,
                 qsizetype first);
    //! An object of that series without the images it was made from.
    void showAlone(const Series &series, const dicom::Object &object);
    void end(); //!< nothing is laid over
    bool isLaidOver() const;
    void setSource(const Series &series); //!< newer values of the series of the images below

Q_SIGNALS:
    void problemFound(const QString &problem); //!< of the shown slice; empty: none

private:
    PreviewPane &m_preview;
    SeriesTabs &m_tabs;
    StructureOverlay *m_overlay;
};

} // namespace tcia::desktop
