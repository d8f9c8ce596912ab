// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

namespace tcia {

//! The DOI ("10.7937/K9/TCIA.2015.PF0M9REI") in a text from outside that is nothing but a DOI, `doi:` and a DOI, or its
//! address at doi.org. Empty for anything else. Thread-safe.
QString doiOf(const QString &text);

//! https://doi.org/10.…, percent-encoded, of a DOI from doiOf().
QUrl doiAddress(const QString &doi);

} // namespace tcia
