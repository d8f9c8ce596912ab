// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace tcia::bench {

//! An answer of getSeries as NBIA, version 1, words it: about 930 bytes a row, of which a quarter is never the same
//! twice.
QByteArray seriesAnswer(int rows);

//! Serves it to any client on a local port that is written to standard output; never returns.
int serve(const QByteArray &answer);

} // namespace tcia::bench
