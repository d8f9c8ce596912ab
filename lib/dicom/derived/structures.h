// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/inspect.h"

#include <QColor>
#include <QPoint>
#include <QPolygonF>
#include <QStringList>

//! What objects derived from images say: segmentations (SEG), outlines (RTSTRUCT) and reports (SR).
namespace tcia::dicom {

//! A segment of a segmentation, or an outline of a structure set.
struct Structure
{
    //! How it was drawn.
    enum class Method { Unknown, Manual, SemiAutomatic, Automatic };

    int number = 0; //!< as the object counts
    QString name;   //!< safe to show; may be empty
    QRgb colour = 0;
    Method method = Method::Unknown;
    qint64 parts = 0;       //!< contours, or frames that have pixels of it
    qint64 points = 0;      //!< of a structure set: single ones, which are marked
    double millilitres = 0; //!< roughly, from the contours; 0: unknown
    QList<int> planes;      //!< of a segmentation: where it has pixels, ascending, from 0
    bool operator==(const Structure &) const = default;
};

//! A line of a report's content.
struct ReportLine
{
    int depth = 0;
    QString name;  //!< safe to show; may be empty
    QString value; //!< the same; of a heading empty
    bool operator==(const ReportLine &) const = default;
};

//! What a derived object says about itself.
struct Derived
{
    enum class Kind { Segmentation, Outlines, Report };

    Kind kind = Kind::Segmentation;
    QStringList sourceSeries;    //!< UIDs of the series it was made from, or is about
    QList<Structure> structures; //!< of a report none
    int planes = 0;              //!< of a segmentation: how many distinct planes its frames have; 0: unknown
    QString title;               //!< of a report
    bool isComplete = false;     //!< of a report
    bool isVerified = false;     //!< of a report
    QList<ReportLine> lines;     //!< of a report
    QStringList problems;        //!< reasons: what of the object is not shown
    bool operator==(const Derived &) const = default;
};

//! A line around a structure on a slice, in pixels of the slice's picture: its top left corner is (0, 0), the centre of
//! its first pixel (0.5, 0.5).
struct Outline
{
    QPolygonF points; //!< one: a marked point
    bool isClosed = true;
    bool operator==(const Outline &) const = default;
};

//! The pixels of a structure on a slice.
struct Mask
{
    QPoint topLeft; //!< the slice's pixel that the mask begins with
    QImage opacity; //!< Grayscale8: 0 outside, 255 inside, between them a probability
    bool operator==(const Mask &) const = default;
};

//! One structure on one slice. Its area is what an odd number of its closed outlines surround: one inside another is a
//! hole.
struct DrawnStructure
{
    int structure = 0; //!< index into Derived::structures
    QList<Mask> masks;
    QList<Outline> outlines;
    bool operator==(const DrawnStructure &) const = default;
};

//! What lies on a slice.
struct SliceOverlay
{
    QList<DrawnStructure> drawn; //!< without masks and outlines if only their presence was asked for
    QString problem;             //!< why something of it cannot be shown; empty: nothing
    bool isSlice = true;         //!< false: there is no such slice, or it cannot be read
    bool operator==(const SliceOverlay &) const = default;
};

//! A slice that a derived object is laid over.
struct SliceRequest
{
    Object object;
    qint64 frame = 0;
    bool operator==(const SliceRequest &) const = default;
};

//! What lies on some slices of the source series.
struct OverlayRequest
{
    Object object; //!< the derived one
    QList<SliceRequest> slices;
    bool isDrawn = true; //!< false: only whether there is something
};

} // namespace tcia::dicom
