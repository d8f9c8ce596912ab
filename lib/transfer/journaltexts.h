// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/transfer.h"

#include <QSet>

//! Conversions between a transfer's values and the texts in the journal. Pure functions.
namespace tcia::transfer {

//! The name of a state in the journal; the states of a run are stored as Waiting.
QString journalName(State state);
//! Unset for an unknown name.
std::optional<State> stateFromJournal(const QString &name);

//! An error as JSON; empty if there is none.
QByteArray journalText(const std::optional<Error> &error);
//! A kind of a newer version becomes Internal.
std::optional<Error> errorFromJournal(const QByteArray &text);

//! Lets equal texts share memory: a hundred thousand series of one collection repeat most of theirs.
class SharedTexts
{
public:
    void share(Series &series); //!< all but its UID
    QString shared(const QString &text) { return *m_texts.insert(text); }

private:
    QSet<QString> m_texts;
};

} // namespace tcia::transfer
