// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/serieslist.h"
#include "core/result.h"

#include <QByteArray>
#include <QStringList>
#include <QUrl>

//! Baskets that travel: a file that a colleague opens, as JSON by the published schema tcia-basket-1. Functions of
//! values.
namespace tcia::basket {

inline constexpr auto basketSchema = QLatin1StringView("tcia-basket-1");

//! The content of such a file.
struct BasketFile
{
    QString name;
    QUrl server;           //!< base address of the archive that has the series, without user and query
    QString serverName {}; //!< as the writer calls it
    QString note {};
    QStringList origins {}; //!< the lists and filters by which the series were chosen, as they are typed
    SeriesList series {};
};

//! Its JSON.
QByteArray writeBasketFile(const BasketFile &file);

//! Usage for what is not such a file, is of another schema, or has a series without a UID: a part of a basket is none.
//! Keys that are not known are ignored, by which later versions may add some.
Result<BasketFile> readBasketFile(const QByteArray &content, const QString &subject);

//! Whether a content claims to be such a file, of any version.
bool isBasketFile(QByteArrayView content);

} // namespace tcia::basket
