// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tcia::archive {

//! A failed attempt, as ServerHealth counts it.
struct ServerAttempt
{
    QString subject;
    int failuresBefore = 0;   //!< of earlier attempts at this subject
    bool anyArrived = false;  //!< part of the body had arrived
    bool anyWhole = false;    //!< one of its several objects arrived whole: if others are damaged, it is the subject
    int others = 0;           //!< other requests to this server in flight
    bool isEssential = false; //!< nothing else can be requested without it: one failure marks the server as failing
};

//! The consequence of a failure for its subject.
struct FailureConsequence
{
    bool isCharged = true; //!< counts as one of the attempts allowed by the policy
    qint64 delayMs = 0;    //!< before its retry; the server's own delay may be longer
};

} // namespace tcia::archive
