// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/storepeer.h"

//! How the files for an encrypted association are written behind the address of a peer, as options of `tcia send`:
//! --tls-authorities FILE and, if there is one, our certificate and its key. Functions of values.
namespace tcia::stages {

//! With a blank in front of each option; empty without encryption.
QString tlsOptions(const dicom::StorePeer &peer);
//! Usage for others, a file that is missing, or one that is named twice.
Result<void> readTlsOptions(const QString &options, dicom::StorePeer &peer);

} // namespace tcia::stages
