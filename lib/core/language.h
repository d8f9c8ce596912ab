// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

//! The languages that the programs speak.
namespace tcia::language {

//! A language with a catalogue of its own.
struct Language
{
    QLatin1StringView code; //!< as in the catalogue's file name: "zh_CN"
    QString name;           //!< in the language itself: "Deutsch"
};

//! All of them, English first.
QList<Language> all();

//! The code of the first language of `preferred` that there is, or English. `preferred` are tags such as "de-AT".
QString bestOf(const QStringList &preferred);

//! Installs the program's texts and Qt's own in `code`, or in the system's language if it is empty, and makes numbers
//! and dates follow. Call it once, after the application object exists; texts that were made before stay English.
void install(const QString &code = {});

} // namespace tcia::language
