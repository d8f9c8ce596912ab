// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/server/endpoint.h"

namespace tcia::demo {

//! A fault in the ZIP of a getImage.
struct ImageFault
{
    bool dropImages =
        false;             //!< the last third of the images is left out, as when files are missing on the server's disk
    bool flipByte = false; //!< one bit of the compressed data is flipped
    bool alterImage = false; //!< one bit of the first image is flipped before compression: only its MD5 shows it
    bool wrongSums = false;  //!< md5hashes.csv has wrong sums
    bool noSums = false;     //!< md5hashes.csv is missing although it was requested
};

//! A fault in what a bucket answers.
struct ObjectFault
{
    bool isChanged = false;    //!< the object has other content and another ETag than the listing says
    bool isMultipart = false;  //!< ETags are no MD5 sums, as of objects that were stored in parts
    bool hasNoLength = false;  //!< no Content-Length
    bool isEmpty = false;      //!< listings have no objects
    bool isEndless = false;    //!< listings go on for ever
    bool isElsewhere = false;  //!< the bucket lies in another region: 301
    bool ignoresRange = false; //!< the whole object instead of the rest
};

//! A fault in an answer, of images in a ZIP or in a bucket.
struct ReplyFault
{
    ImageFault images {};
    ObjectFault objects {};
};

//! Answers below /services/vN: `version` 2, 3 or 4.
EngineReply legacyReply(int version, const EngineRequest &request, ImageFault fault);

//! Answers below /nbia-api/services/vN: `version` 1 or 4.
EngineReply nbiaReply(int version, const EngineRequest &request, ImageFault fault);

//! True for a getImage request, or one to a bucket, whose faults differ from those of rows.
bool isImageRequest(const EngineRequest &request);

} // namespace tcia::demo
