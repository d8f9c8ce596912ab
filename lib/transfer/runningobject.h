// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/imagedownload.h"
#include "transfer/objectfile.h"

namespace tcia::transfer {

//! One object that is being fetched: where its bytes go, and how many there are. For one thread.
struct RunningObject
{
    ObjectFile file;
    qsizetype request = 0; //!< index of the object's request
    qint64 before = 0;     //!< bytes of earlier downloads, which this one continues
    qint64 received = 0;
    int continued = 0;            //!< how often
    bool isListedVersion = false; //!< the last answer named the version that was listed
    std::shared_ptr<void> inFlight {};
    std::unique_ptr<archive::ImageDownload> download {}; //!< writes to the file; may still be in an earlier signal

    RunningObject(const Spool &spool, size_t object) : file(spool, object) {}

    //! Whether the rest may be requested after an error: a body broke off after more of it arrived than before, and the
    //! answer named its version. A server that breaks off again and again fails the attempt, so that it gets a pause.
    bool mayContinue(const archive::FetchObject &object, const Error &error) const;

    //! Whether more arrived than was announced.
    bool isTooLong(const archive::FetchObject &object) const { return received > object.size.value_or(received); }

    //! Compares what arrived with the announced size.
    Result<void> checkSize(const archive::FetchObject &object) const;
};

} // namespace tcia::transfer
