// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/dataset.h"
#include "dicom/derived/plane.h"
#include "dicom/derived/structures.h"

#include <QList>

#include <memory>

namespace tcia::dicom {

//! A slice of the source series: which image it is and where it lies.
struct SlicePlace
{
    QString sopUid;
    qint64 frame = 0;
    QString frameOfReference;
    std::optional<Plane> plane; //!< none: the image has no place in the patient
    qint64 rows = 0;
    qint64 columns = 0;

    //! How far a structure's plane may be from this slice's to lie on it, in mm.
    double tolerance() const;
};

//! The place of a slice, from the head of its file.
Result<SlicePlace> readSlicePlace(const SliceRequest &slice);

//! An image that a derived object names. Frame -1: all frames.
struct ImageReference
{
    QString sopUid;
    qint64 frame = -1;
    bool isOf(const SlicePlace &place) const { return sopUid == place.sopUid && (frame < 0 || frame == place.frame); }
};

//! An opened segmentation, structure set or report.
class DerivedObject
{
public:
    virtual ~DerivedObject() = default;

    virtual const Derived &said() const = 0;
    //! What of it lies on a slice.
    virtual Result<SliceOverlay> on(const SlicePlace &place, bool isDrawn) = 0;
};

//! Opens a derived object; of another kind is Usage.
Result<std::unique_ptr<DerivedObject>> openDerived(const Object &object);

//! These open the three kinds.
Result<std::unique_ptr<DerivedObject>> openSegmentation(std::unique_ptr<DcmFileFormat> file, const QString &path);
Result<std::unique_ptr<DerivedObject>> openStructureSet(std::unique_ptr<DcmFileFormat> file, const QString &path);
Result<std::unique_ptr<DerivedObject>> openReport(std::unique_ptr<DcmFileFormat> file, const QString &path);

//! The items of a sequence; none if it is missing. They belong to the data set.
QList<DcmItem *> itemsOf(DcmItem &item, const DcmTagKey &sequence);
//! The first item of a sequence; null if it is missing.
DcmItem *firstItemOf(DcmItem &item, const DcmTagKey &sequence);
//! A trimmed UID; empty if it is missing or too long.
QString uidIn(DcmItem &item, const DcmTagKey &key);
//! A number of a text or binary value.
std::optional<double> numberOf(DcmItem &item, const DcmTagKey &key);
//! The images of a sequence of references, such as Source Image Sequence.
QList<ImageReference> referencesIn(DcmItem &item, const DcmTagKey &sequence);

} // namespace tcia::dicom
