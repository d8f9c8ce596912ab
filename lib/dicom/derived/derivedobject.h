// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/dataset.h"
#include "dicom/derived/derivedlimits.h"
#include "dicom/derived/plane.h"
#include "dicom/derived/structures.h"

#include <QHash>
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

    virtual const Derived &content() const = 0;
    //! What of it lies on a slice.
    virtual Result<SliceOverlay> overlayOn(const SlicePlace &place, bool isDrawn) = 0;
};

//! Opens a derived object; of another kind is Usage.
Result<std::unique_ptr<DerivedObject>> openDerived(const Object &object, const DerivedLimits &limits);

//! These open the three kinds.
Result<std::unique_ptr<DerivedObject>> openSegmentation(std::unique_ptr<DcmFileFormat> file, const QString &path,
                                                        const DerivedLimits &limits);
Result<std::unique_ptr<DerivedObject>> openStructureSet(std::unique_ptr<DcmFileFormat> file, const QString &path,
                                                        const DerivedLimits &limits);
Result<std::unique_ptr<DerivedObject>> openReport(std::unique_ptr<DcmFileFormat> file, const DerivedLimits &limits);

//! The items of a sequence; none if it is missing. They belong to the data set.
QList<DcmItem *> itemsOf(DcmItem &item, const DcmTagKey &sequence);
//! The first item of a sequence; null if it is missing.
DcmItem *firstItemOf(DcmItem &item, const DcmTagKey &sequence);
//! A trimmed UID; empty if it is missing or too long.
QString uidIn(DcmItem &item, const DcmTagKey &key);
//! A whole number of a text or binary value; none if it is missing, not whole, or does not fit.
std::optional<int> wholeNumberIn(DcmItem &item, const DcmTagKey &key);
//! How a structure was drawn, by the code of its algorithm: the same in segmentations and structure sets.
Structure::Method methodOf(const QByteArray &code);
//! The images of a sequence of references, such as Source Image Sequence.
QList<ImageReference> referencesIn(DcmItem &item, const DcmTagKey &sequence);

//! Finds structures by the number that the object refers to them with. Those without a usable number, or that share
//! one, cannot be referred to.
class StructureNumbers
{
public:
    void add(const std::optional<int> &number, int index);
    int indexOf(const std::optional<int> &number) const; //!< -1: of none
    //! The structures that cannot be referred to, as a problem of the object; nothing if all can.
    QStringList problems() const;

private:
    QHash<int, int> m_indexes;
    qint64 m_unusable = 0;
};

} // namespace tcia::dicom
