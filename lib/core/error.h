// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>


namespace tcia {

//! What went wrong, as a value. Made where it happens, carried by Result, put into words by text::of() alone.
struct Error
{
    //! The class of a failure: decides the words, whether a retry can help, and the exit status of the command line.
    enum class Kind {
        Cancelled,   //!< the user stopped it
        Offline,     //!< no route, no such host, connection refused or lost
        Timeout,     //!< nothing arrived in time
        Certificate, //!< the server could not prove who it is
        KeyRefused,  //!< API key missing or not accepted (401)
        Forbidden,   //!< the server knows it but does not give it to us (403, "not in public domain")
        NotFound,    //!< no such thing: series, list, path (404)
        BadRequest,  //!< the question was not understood (400, 471, 422)
        Busy,        //!< too many requests, or service unavailable (429, 503)
        Server,      //!< the server failed (5xx, 571)
        BadAnswer,   //!< an answer that cannot be read
        BadArchive,  //!< a ZIP that is broken, hostile or not a ZIP
        Incomplete,  //!< readable, but less than was promised
        Disk,        //!< a file or folder could not be read or written
        NoSpace,     //!< no room left on the disk
        Database,    //!< what we keep on disk could not be read or written
        Usage,       //!< asked for something that makes no sense or that this server cannot do
        PowerLost,   //!< finished, but not whole on the disk when the system went down
        Memory,      //!< not enough memory
        Internal,    //!< a fault of this program or of a library it uses (the last)
    };

    Kind kind = Kind::BadAnswer;
    QString detail {};        //!< what exactly, in plain English, for the line below the headline and for the log
    QString subject {};       //!< to what: a request without its key, a series UID, a path
    QString serverText {}; //!< the server's own words, shortened and made safe to show; empty if none
    int httpStatus = 0;    //!< 0 where no answer arrived
    int retryAfter = 0;    //!< seconds the server asked us to wait; 0 if it did not
    bool diskFault = false; //!< the disk failed, not what was to be read or written: it concerns the whole folder and may pass

    bool operator==(const Error &) const = default;
};

//! True where the same request may succeed later without anybody changing anything. The only place that decides retry.
bool isTransient(Error::Kind kind);

} // namespace tcia
