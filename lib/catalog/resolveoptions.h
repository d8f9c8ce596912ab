// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace tcia::catalog {

//! Limits of a SeriesResolver.
struct ResolveOptions
{
    int maxParallel = 6;    //!< concurrent requests; Qt opens at most six connections per host
    bool isComplete = true; //!< also fetches patient and size if the dialect's getSeries omits them
    qint64 maxSizes = 500;  //!< sizes are requested individually; beyond this number they stay unknown
    int attempts = 3;       //!< per request with transient failures
    int firstDelayMs = 500; //!< initial pause of an overloaded server; doubles up to
    int maxDelayMs = 30'000;
};

} // namespace tcia::catalog
