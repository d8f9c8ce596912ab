// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/digest.h"

#include <QByteArrayView>
#include <QList>

#include <span>
#include <vector>

namespace tcia {

inline constexpr qsizetype md5Lanes = 4; //!< how many contents md5Of() hashes at a time

//! The MD5 sums of contents, in their order. Four of similar size take little more than half the time that they take
//! one after the other. Thread-safe.
QList<Digest> md5Of(std::span<const QByteArrayView> contents);

//! The digests of recordedKinds of contents, in their order; see md5Of(). Thread-safe.
std::vector<Digests> recordedDigestsOf(std::span<const QByteArrayView> contents);

} // namespace tcia
