// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace tcia::tables {

//! Escapes the control characters DEL to U+009F as \u sequences: QJsonDocument leaves them unescaped, and terminals
//! interpret them.
QByteArray controlsEscaped(const QByteArray &json);

//! An object as one line, such as an event on standard error.
QString jsonLine(const QJsonObject &object);

} // namespace tcia::tables
