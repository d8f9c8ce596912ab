// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QString>

namespace tcia::basket {

//! A stored basket without its series.
struct BasketInfo
{
    QString id {};     //!< permanent
    QString server {}; //!< key of the server that has its series
    QString name {};   //!< given by the user; one line, unique for its server (see foldedName)
    qint64 series = 0;
    qint64 bytes = 0;        //!< sum of the known sizes
    qint64 bytesUnknown = 0; //!< series without a known size
    bool operator==(const BasketInfo &) const = default;
};

inline constexpr int longestBasketName = 60; //!< in characters

//! The name of a basket that the user did not name. A value, not a text: it is stored and may be changed.
QString defaultBasketName();

//! A name as typed by the user, made one line of printable text. Usage if nothing is left or it is too long.
Result<QString> checkedBasketName(const QString &typed);

//! Two baskets of one server may not have the same folded name: case and compatible characters do not count.
QString foldedName(const QString &name);

} // namespace tcia::basket
