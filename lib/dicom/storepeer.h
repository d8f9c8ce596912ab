// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QString>

namespace tcia::dicom {

//! A DICOM application that takes objects by C-STORE, such as a PACS.
struct StorePeer
{
    QString title; //!< its AE title
    QString host;
    quint16 port = 0;
    QString calling {};      //!< our own AE title
    QString authorities {};  //!< PEM file of the certificates that its own is checked against; empty: no encryption
    QString certificate {};  //!< PEM file of ours, for peers that ask for one
    QString key {};          //!< PEM file of its key, without a password
    int timeoutSeconds = 60; //!< for connecting, and for each answer
};

//! The peer's answer to an object that it has taken.
struct Stored
{
    QString sopUid;
    quint16 status = 0; //!< 0, or a warning: taken, but changed
};

} // namespace tcia::dicom
