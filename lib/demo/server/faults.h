// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/server/engine.h"

#include <QMutex>

#include <optional>
#include <span>

namespace tcia::demo {

// Fault injection for tests. In-process: DemoServer::setFault(). Over HTTP, also for a server in another process:
//
//   GET or POST /demo/fault?series=UID&fault=NAME[&times=N]       one series' getImage
//   GET or POST /demo/fault?series=*&fault=NAME[&times=N]         every getImage
//   GET or POST /demo/fault?endpoint=getSeries&fault=NAME[&times=N]   every request to an endpoint, of any dialect;
//                                                  of DICOMweb the last part of the path: studies, series, instances
//   GET or POST /demo/fault?fault=none                             all well again
//
// With times=N only the next N requests are affected, so that a retry succeeds. `fault=none` with a series or endpoint
// clears that one. An unknown name is answered with 400. GET /demo/faults lists the names. A browser has to use POST,
// from a page of the server itself (admission.h).

//! The way in which the bytes of a reply are sent.
enum class Pace {
    Normal,
    StallBefore, //!< nothing, not even a status
    StallInside, //!< the first part of the body, then silence with the connection open
    Drip,        //!< a few bytes at a time
    Reset,       //!< nothing, not even a status; the connection ends
    CutBefore,   //!< a status and a head, then the connection ends
    Cut,         //!< the first part of the body, then the connection ends
};

//! One kind of fault: a row of the table.
struct Fault
{
    const char *name;
    const char *words;
    ImageFault images {};
    Pace pace = Pace::Normal;
    int status = 0; //!< status of the reply that is sent instead; 0: none
    const char *type = "";
    const char *body = "";
    const char *retryAfter = "";
    WebFault web {};
    const char *only = ""; //!< affects only requests with this parameter or to this endpoint; empty: all
    ObjectFault objects {};
    bool isOfObjects = false; //!< affects only requests to buckets
};

//! All faults, and the one of that name; null if there is none.
std::span<const Fault> faults();
const Fault *faultNamed(QStringView name);

//! The active faults. Thread-safe.
class FaultBook
{
public:
    //! `target`: a series UID, `*`, or the name of an endpoint; a null `fault` clears it. `times` 0: until cleared.
    void set(const QString &target, const Fault *fault, int times = 0);
    void clear();

    //! The fault for this request, which is counted; null if none.
    const Fault *take(const EngineRequest &request);

private:
    struct ActiveFault
    {
        const Fault *fault = nullptr;
        int times = 0;
    };
    const Fault *takeFrom(const QString &target, const EngineRequest &request);

    QMutex m_mutex;
    QHash<QString, ActiveFault> m_entries;
};

} // namespace tcia::demo
