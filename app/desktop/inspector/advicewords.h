// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/selectionadvice.h"

namespace tcia::desktop {

// What is said about selected series before they are downloaded; empty: nothing.

QString nonCommercialWords(const session::SelectionAdvice &advice);
QString sourcesWords(const session::SelectionAdvice &advice);  //!< of missing images
QString partnersWords(const session::SelectionAdvice &advice); //!< of missing segmentations

} // namespace tcia::desktop
