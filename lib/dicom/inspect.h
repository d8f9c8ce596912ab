// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QImage>
#include <QList>
#include <QString>

#include <optional>

//! Inspection of DICOM files with DCMTK. Blocking functions; run them on a pool thread.
namespace tcia::dicom {

//! Registers decoders once. Called by the functions below; may be called repeatedly.
void initialise();

//! A DICOM object: the file at `path`, or bytes in memory, for which the path is only a name in messages.
struct Object
{
    QString path;
    std::optional<QByteArray> bytes {};
    bool operator==(const Object &) const = default;
};

//! The identifying attributes of a file.
struct Header
{
    QString seriesUid;
    QString studyUid;
    QString sopUid;
    QString patientId;
    QString modality;
    qint64 frames = 1;
    QString sopClassUid {};
    QString sopClassName {}; //!< in English, such as "CT Image Storage"; empty if it is no standard one
};

//! The identifying attributes of a file, without its pixels. A file that is not DICOM is BadArchive.
Result<Header> readHeader(const QString &path);

//! The series UID of a file. Files that are not DICOM or have none are BadArchive.
Result<QString> readSeriesUid(const QString &path);

//! What tells an image from the others of its series.
struct ImageIdentity
{
    QString sopUid;                    //!< empty if there is none
    std::optional<qint64> instance {}; //!< Instance Number
};

//! Verifies that a file is DICOM of that series and reads what tells it from the others: the final check of a download.
//! Reads `bytes`, or `path` if they are empty.
Result<ImageIdentity> identifyImage(const QString &path, QByteArrayView bytes, const QString &seriesUid);

//! Verifies that a file is DICOM of that series. Reads `bytes`, or `path` if they are empty. Returns its SOP Instance
//! UID, which no other image has; empty if there is none.
Result<QString> checkSeries(const QString &path, QByteArrayView bytes, const QString &seriesUid);
Result<QString> checkSeries(const Object &object, const QString &seriesUid);
inline Result<QString> checkSeries(const QString &path, const QString &seriesUid)
{
    return checkSeries(path, {}, seriesUid);
}

//! One line of a file's header.
struct Tag
{
    QString tag;  //!< (0010,0020)
    QString name; //!< PatientID
    QString vr;
    QString value; //!< safe to show, at most 200 characters; pixel data as its size
    int depth = 0; //!< nesting inside sequences
};
//! All attributes of an object, sequences included. What is not DICOM is BadArchive, a file that cannot be read Disk.
Result<QList<Tag>> readTags(const Object &object);
inline Result<QList<Tag>> readTags(const QString &path) { return readTags(Object {path}); }

//! Brightness and contrast; width 0: from the file or its pixels.
struct VoiWindow
{
    double centre = 0;
    double width = 0;
    bool operator==(const VoiWindow &) const = default;
};

//! A frame as an image, the window it is shown with, and how many frames the file has.
struct Rendered
{
    QImage image;
    VoiWindow window; //!< as used
    qint64 frame = 0;
    qint64 frames = 1;
    double pixelHeight = 1; //!< divided by a pixel's width
    double pixelWidth = 0;  //!< in the patient, mm; 0: unknown
    double thickness = 0;   //!< of the slice, mm; 0: unknown
};

//! What to render of a file.
struct RenderRequest
{
    QString path;
    std::optional<qint64> frame; //!< unset: the initial frame of the object; of a segmentation the first with pixels
    VoiWindow window;
    bool isFullRange = false;           //!< without a window: one from the pixels, even if the file has one
    std::optional<QByteArray> bytes {}; //!< see Object; at most some MB
};

//! One frame as an 8-bit grey or colour image. Objects without pixels (RTSTRUCT, SR) are an error naming their type.
Result<Rendered> renderImage(const RenderRequest &request);
inline Result<Rendered> renderFrame(const QString &path, qint64 frame = 0, VoiWindow window = {})
{
    return renderImage({.path = path, .frame = frame, .window = window});
}

} // namespace tcia::dicom
