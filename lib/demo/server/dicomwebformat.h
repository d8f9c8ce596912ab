// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/server/engine.h"

#include <QJsonObject>

namespace tcia::demo {

//! The levels of a DICOMweb search.
enum class WebLevel { Studies, Series, Instances };

//! A row as a data set of the DICOM JSON model: what the standard demands of the level (PS3.18 §10.6), and the included
//! fields, keywords or tags; of series with `withStudy` also what it demands of studies.
QJsonObject datasetOf(const AnswerRow &row, WebLevel level, const QStringList &included, bool withStudy);

//! The images as the parts of one body.
EngineReply partsOf(QList<AnswerRow> images, const WebFault &fault);

//! The header of each image.
EngineReply metadataOf(const QList<AnswerRow> &images);

} // namespace tcia::demo
