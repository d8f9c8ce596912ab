// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "dicom/storepeer.h"

#include <dcmtk/dcmnet/dcmlayer.h>

namespace tcia::dicom {

//! Why a peer has rejected an association (PS3.8, 9.3.4). The library's class does not keep it, so the peer is asked
//! once more, without objects, over `security` if that is not null. Usage if no waiting will help: the peer does not
//! know one of the AE titles, for instance. Busy if it may accept another one later. Blocking.
Error rejectionOf(const StorePeer &peer, DcmTransportLayer *security);

} // namespace tcia::dicom
