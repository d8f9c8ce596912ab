// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/derived/plane.h"

#include <QByteArray>
#include <QList>
#include <QPoint>
#include <QString>

#include <functional>

class DcmDataset;

namespace tcia::tests {

//! Where pixels lie, in the texts of files.
struct MadeGrid
{
    int rows = 6;
    int columns = 8;
    QByteArray orientation = "1\\0\\0\\0\\1\\0";
    QByteArray spacing = "2\\0.5"; //!< of rows, of columns
    QByteArray frameOfReference = "1.2.9";
};

//! Writes a CT image with that SOP Instance UID and position.
bool makeSlice(const QString &path, const MadeGrid &grid, const QByteArray &sopUid, const QByteArray &position);

//! Writes a CT object with a frame at each of these positions.
bool makeFrames(const QString &path, const MadeGrid &grid, const QList<QByteArray> &positions);

//! A frame of a segmentation: which segment, where, made from which image, and which of its pixels are set.
struct MadeFrame
{
    int segment = 1;     //!< 0: not given
    QByteArray position; //!< empty: not given
    QByteArray source;   //!< SOP Instance UID; empty: not given
    QList<QPoint> pixels;
    int value = 1;
};

//! Writes a segmentation of two segments, "Lung" by hand and "Tumour", the second with the colour red, after `change`
//! has had its way with it.
bool makeSegmentation(const QString &path, const MadeGrid &grid, const QList<MadeFrame> &frames,
                      const QByteArray &type = "BINARY", const std::function<void(DcmDataset &)> &change = {});

//! A contour of a structure set.
struct MadeContour
{
    int roi = 1;
    QByteArray source; //!< SOP Instance UID; empty: not given
    QByteArray points; //!< as files spell them
    QByteArray type = "CLOSED_PLANAR";
};

//! Writes a structure set of two outlines, "Lung", yellow, and "Tumour", without a colour of its own.
bool makeStructures(const QString &path, const QList<MadeContour> &contours,
                    const QByteArray &frameOfReference = "1.2.9", const QList<QByteArray> &numbers = {"1", "2"});

//! Writes a report with a nested group of a code, a number, a text and an image.
bool makeReport(const QString &path);

} // namespace tcia::tests
