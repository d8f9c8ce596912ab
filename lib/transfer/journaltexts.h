// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/transfer.h"

#include <QSet>

//! How values of a transfer are written in the journal, and read from it. Functions of values.
namespace tcia::transfer {

//! The name of a state in the journal; the states of a run are stored as Waiting.
QString journalName(State state);
//! Unset if no state has that name.
std::optional<State> stateFromJournal(const QString &name);

//! An error as JSON; empty if there is none.
QByteArray journalText(const std::optional<Error> &error);
//! A kind of a newer version becomes Internal.
std::optional<Error> errorFromJournal(const QByteArray &text);

//! Makes equal texts share their memory: a hundred thousand series of one collection repeat most of theirs.
class SharedTexts
{
public:
    void share(Series &series); //!< all but its UID
    QString shared(const QString &text) { return *m_texts.insert(text); }

private:
    QSet<QString> m_texts;
};

} // namespace tcia::transfer
