// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/storepeer.h"

#include <memory>

namespace tcia::dicom {

class StoreAssociation;

//! AET@host:port. Usage for anything else.
Result<StorePeer> storePeer(const QString &text);

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
    const StorePeer m_peer;
    std::unique_ptr<StoreAssociation> m_association;
};

} // namespace tcia::dicom
