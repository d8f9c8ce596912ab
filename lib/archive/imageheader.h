// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QJsonObject>

namespace tcia::archive {

//! What the beginning of a DICOM file says about its series, read without its images.
struct ImageHeader
{
    enum class State {
        Whole,     //!< all that was looked for has been read, or is not in it
        Cut,       //!< the bytes end before that; they may be the whole file
        Unreadable //!< not DICOM, compressed as a whole, or damaged
    };
    State state = State::Unreadable;
    qint64 needed = 0;  //!< Cut: at least as many bytes of the file
    QJsonObject row {}; //!< texts with the keys of core/fields.h
};

//! Reads the attributes of patient, study and series from the first bytes of a file. The bytes may come from anywhere:
//! lengths that lead outside make it Cut, sequences nested too deep Unreadable. Pure function for any thread.
ImageHeader imageHeaderFrom(QByteArrayView bytes);

} // namespace tcia::archive
