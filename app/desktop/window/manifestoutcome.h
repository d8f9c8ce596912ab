// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "session/basketfiller.h"

#include <QStringList>

namespace tcia::desktop {

//! What became of lists that were added one after the other. A value.
struct ManifestOutcome
{
    qsizetype files = 0;
    session::AddResult sum {}; //!< to the basket of the open server
    qint64 unreadable = 0;     //!< lines
    QStringList unknown {};    //!< places in buckets without series, each with what is known of it
    qint64 singleFiles = 0;    //!< lines that name one file of a series
    QString notFetched {};     //!< what is said of rows that name a file and no series
    QString opened {};         //!< the server that was opened for it
    QStringList elsewhere {};  //!< what was added to other servers before
    QStringList notOpened {};  //!< files whose server could not be opened
    QStringList notAdded {};   //!< sentences: which file could not be added, and why
    QList<Error> errors {};    //!< of files that could not be read

    //! What the user should know besides what was added, in sentences. GUI thread.
    QStringList troubles() const;
    //! Of a list that was read, but whose server did not answer or refused.
    void addFailure(const QString &path, const Error &error);
    qsizetype added() const { return files - errors.size() - notOpened.size() - notAdded.size(); } //!< files
};

} // namespace tcia::desktop
