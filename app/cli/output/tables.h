// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tables/json.h"
#include "tables/jsonoutput.h"
#include "tables/writer.h"

//! Commands make tables in nearly every file, and JSON in some: their names without the room's.
namespace tcia::cli {

using tables::cellsOf;
using tables::CellStyle;
using tables::column;
using tables::columnOf;
using tables::controlsEscaped;
using tables::jsonLine;
using tables::JsonOutput;
using tables::OutputFormat;
using tables::outputFormat;
using tables::outputFormatOfFile;
using tables::outputFormats;
using tables::Sink;
using tables::Table;
using tables::TableColumn;
using tables::tableContent;
using tables::tableOf;
using tables::tableOfValues;
using tables::withColumns;
using tables::writeTable;

} // namespace tcia::cli
