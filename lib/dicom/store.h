// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QString>

#include <memory>

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

//! AET@host:port. Usage for anything else.
Result<StorePeer> storePeer(const QString &text);

//! The peer's answer to an object that it has taken.
struct Stored
{
    QString sopUid;
    quint16 status = 0; //!< 0, or a warning: taken, but changed
};

//! Sends objects to one peer, all on one association as long as that fits; the next object opens it again. Transfer
//! syntaxes are kept; only uncompressed objects may be converted, to another uncompressed one. Blocking, on one thread
//! at a time, also a pool's.
class StoreConnection
{
public:
    explicit StoreConnection(const StorePeer &peer);
    ~StoreConnection(); //!< releases the association
    Q_DISABLE_COPY_MOVE(StoreConnection)

    //! Returns when the peer has confirmed the object of the file. Offline or Timeout if the peer does not answer, Busy
    //! if it is out of resources, Certificate if it cannot prove who it is, BadRequest if it refuses this object;
    //! errors of the file as readHeader().
    Result<Stored> store(const QString &path);

private:
    class Association;

    const StorePeer m_peer;
    std::unique_ptr<Association> m_association;
};

} // namespace tcia::dicom
