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

//! A fault in an answer of DICOMweb.
struct WebFault
{
    bool isAny = false;         //!< of DICOMweb alone
    bool noClosing = false;     //!< the boundary after the last part is missing
    bool dropParts = false;     //!< the last third of the parts is left out
    bool noLengths = false;     //!< parts do not announce their length
    bool oddParts = false;      //!< text before the first part, headers in lower case, parts in reverse order
    bool bare = false;          //!< a single instance comes without parts
    bool refuseQuotes = false;  //!< 406 where the accepted type is in quotes
    bool ignoreOffset = false;  //!< every page is the first one
    bool ignoreFilters = false; //!< everything is answered, whatever was asked for
    bool noSeriesList = false;  //!< there is no list of all series
    bool noFields = false;      //!< 400 where fields are asked for
    int cap = 0;                //!< rows of a list at most, without a word
};

//! Answers below /dicom-web, without the leading part of the path.
EngineReply dicomWebReply(const EngineRequest &request, const WebFault &fault);

//! The series of a request for its images or one of them; empty for any other request.
QString retrievedSeries(const QString &path);

//! Answers below /services/vN: `version` 2, 3 or 4.
EngineReply legacyReply(int version, const EngineRequest &request, ImageFault fault);

//! Answers below /nbia-api/services/vN: `version` 1 or 4.
EngineReply nbiaReply(int version, const EngineRequest &request, ImageFault fault);

//! True for a getImage request, or one to a bucket, whose faults differ from those of rows.
bool isImageRequest(const EngineRequest &request);

} // namespace tcia::demo
