// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/derived/structures.h"

#include <QByteArray>

#include <optional>

//! Messages about derived objects; see protocol.h.
namespace tcia::dicom::protocol {

//! Asks what a derived object says about itself.
struct DerivedRequest
{
    Object object;
};

//! A message with a request, or with its answer.
QByteArray encoded(const DerivedRequest &request);
QByteArray encoded(const OverlayRequest &request);
QByteArray encoded(const Result<Derived> &answer);
QByteArray encoded(const Result<QList<SliceOverlay>> &answer);

//! Messages without their length; nothing if they are invalid, or of another kind.
std::optional<DerivedRequest> derivedRequestFrom(const QByteArray &message);
std::optional<OverlayRequest> overlayRequestFrom(const QByteArray &message);
std::optional<Result<Derived>> derivedFrom(const QByteArray &message);
std::optional<Result<QList<SliceOverlay>>> overlaysFrom(const QByteArray &message);

} // namespace tcia::dicom::protocol
