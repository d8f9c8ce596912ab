// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace tcia::cli {

//! JSON with the control characters DEL to U+009F, which QJsonDocument leaves as they are and a terminal obeys, as \u
//! escapes.
QByteArray controlsEscaped(const QByteArray &json);

//! An object as one line, such as an event on standard error.
QString jsonLine(const QJsonObject &object);

} // namespace tcia::cli
