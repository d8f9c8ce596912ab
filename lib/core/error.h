// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tcia {

//! What an Error concerns. Each fact has a field of its own, and several may be set: a path where a series was to be
//! written, the request that a collection was fetched with. Values without words around them; text::of() adds those.
struct ErrorContext
{
    QString name {};       //!< what users call it: a server, an option's value, "standard input"
    QString seriesUid {};  //!< the series
    QString collection {}; //!< the collection; that of the series if there is one
    QString patientId {};  //!< the patient of the series
    QString path {};       //!< a file or folder; relative inside an archive
    QString url {};        //!< the request, without its key
    qint64 row = 0;        //!< of a list or table, or the line of a file; from 1; 0 where there is none

    bool operator==(const ErrorContext &) const = default;
};

//! The texts of an ErrorContext and the names under which they are stored.
struct ErrorContextField
{
    QLatin1StringView key;
    QString ErrorContext::*member;
};
inline constexpr ErrorContextField errorContextFields[] = {
    {QLatin1StringView("name"), &ErrorContext::name},
    {QLatin1StringView("series"), &ErrorContext::seriesUid},
    {QLatin1StringView("collection"), &ErrorContext::collection},
    {QLatin1StringView("patient"), &ErrorContext::patientId},
    {QLatin1StringView("path"), &ErrorContext::path},
    {QLatin1StringView("url"), &ErrorContext::url},
};

//! A failure as a value. Created where it happens, carried by Result, and turned into words only by text::of().
struct Error
{
    //! The kind of failure: selects the message, whether a retry can help, and the exit status of the command line.
    enum class Kind {
        Cancelled,   //!< the user stopped it
        Offline,     //!< no route, no such host, connection refused or lost
        Timeout,     //!< nothing arrived in time
        Certificate, //!< the server could not prove who it is
        KeyRefused,  //!< API key missing or not accepted (401)
        Forbidden,   //!< the server knows it but does not give it to us (403, "not in public domain")
        NotFound,    //!< no such thing: series, list, path (404)
        BadRequest,  //!< the request was not understood (400, 471, 422)
        Busy,        //!< too many requests, or service unavailable (429, 503)
        Server,      //!< the server failed (5xx, 571)
        BadAnswer,   //!< an answer that cannot be read
        BadArchive,  //!< a ZIP that is broken, hostile or not a ZIP
        Truncated,   //!< a ZIP that ends too early
        Incomplete,  //!< readable, but less than the server announced
        Disk,        //!< a file or folder could not be read or written
        NoSpace,     //!< no space left on the disk
        Database,    //!< a local database could not be read or written
        Usage,       //!< an invalid request, or one that this server does not support
        PowerLost,   //!< completed, but not fully on the disk when the system lost power
        Memory,      //!< not enough memory
        Internal,    //!< a bug in this program or in a library (keep last)
    };

    Kind kind = Kind::BadAnswer;
    QString detail {}; //!< the exact cause in plain English, without its context; never edited afterwards
    ErrorContext context {};
    QString consequence {}; //!< what it means for the user's work, as whole sentences; shown after the cause
    QString serverText {};  //!< the server's own words, shortened and made safe to show; empty if none
    int httpStatus = 0;     //!< 0 where no answer arrived
    int retryAfter = 0;     //!< seconds the server asked us to wait; 0 if it did not
    qint64 promised = 0;    //!< Incomplete only: the announced number of images; 0 if it is not the reason
    qint64 received = 0;    //!< the number that arrived instead
    QString certificate {}; //!< Certificate only: the SHA-256 of what the server showed; empty if unknown
    bool diskFault = false; //!< the disk failed, not the file: affects the whole folder and may be temporary

    bool operator==(const Error &) const = default;
};

//! True if what arrived is at fault, not how: a broken, truncated or incomplete download.
bool isDamage(Error::Kind kind);
//! True if the same request may succeed later without any change. The only place that decides this.
bool isTransient(Error::Kind kind);

} // namespace tcia
