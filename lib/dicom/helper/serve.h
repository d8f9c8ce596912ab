// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/derived/structures.h"

#include <functional>

namespace tcia::dicom {

//! The limits of a decoding process.
struct RenderLimits
{
    int seconds = 20; //!< for one image
    int megabytes = 2048;
};

//! The arguments that make a program a decoding process: "--render SECONDS MEGABYTES".
QStringList renderArguments(const RenderLimits &limits);

//! The limits, if these are the arguments of a decoding process.
std::optional<RenderLimits> renderLimitsFrom(int argc, const char *const *argv);

//! What a decoding process does before it reads a file, by its path: nothing, but in tests.
using BeforeReading = std::function<std::optional<Error>(const QString &path)>;

//! Answers requests on standard input on standard output until input is closed: images, derived objects, what of these
//! lies on slices. First limits the process; if the system refuses to, every answer is an Error that says so. Call it
//! in main() instead of everything else; returns the exit status.
int serveImages(const RenderLimits &limits, const BeforeReading &before = {});

} // namespace tcia::dicom
