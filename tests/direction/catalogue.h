// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace tcia::direction {

//! A text of a catalogue of translations.
struct Message
{
    QString context {};
    QString source {};
    QString comment {}; //!< tells it from the same text with another meaning
    QString state {};   //!< "unfinished", "obsolete" or "vanished"; empty where it is finished
    bool isNumerus = false;
    QStringList translations {}; //!< one, or the forms of a plural

    //! What names it in messages: "Context: source".
    QString title() const;
};

//! A catalogue (.ts).
struct Catalogue
{
    QString language;
    QList<Message> messages;
};

//! Reads a catalogue; without messages if `xml` is none.
Catalogue readCatalogue(const QByteArray &xml);

//! What a message lacks: a translation of each form, for a language with as many.
QStringList gapsOf(const Message &message, int forms);

//! Where a translation differs from its source in what must be alike: places for values, the mnemonic, commands between
//! ` and `, the ellipsis and blanks at its ends.
QStringList differencesOf(const Message &message);

} // namespace tcia::direction
