// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/server/engine.h"

namespace tcia::demo {

// getImage in the layouts of the archive's generations. `rows` hold the series, or nothing for an unknown one.

//! Legacy version 2: images/, images/0.dcm, …, results.json, and the number of rows in a header.
EngineReply imagesAndResults(const QList<AnswerRow> &rows, ImageFault fault);

//! Legacy versions 3 and 4: ./, ./1-165.dcm, …
EngineReply imagesBelowDot(const QList<AnswerRow> &rows, ImageFault fault);

//! Options of NBIA's ZIP.
struct NumberedImages
{
    bool licence = true;       //!< LICENSE first
    bool sums = false;         //!< md5hashes.csv last
    bool orderedNames = false; //!< 1-001.dcm rather than 00000001.dcm
    ImageFault fault {};
};

//! NBIA: 00000001.dcm, …
EngineReply numberedImages(const QList<AnswerRow> &rows, const NumberedImages &wanted);

//! One image, not zipped.
EngineReply singleImage(const AnswerRow &row, const QString &fileName);

} // namespace tcia::demo
