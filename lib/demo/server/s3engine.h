// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/server/engine.h"

namespace tcia::demo {

//! Names the operation of a request below /s3 and the series it concerns, as faults do: ListObjects or GetObject.
void identifyObjectRequest(EngineRequest &request);

//! Answers below /s3: ListObjectsV2 and GET of objects, path style, without an account.
EngineReply s3Reply(const EngineRequest &request, const ReplyFault &fault);

//! Answers below /idc/v3: POST sql over the tables idc_index and collections_index of the Imaging Data Commons.
EngineReply idcReply(const EngineRequest &request);

} // namespace tcia::demo
