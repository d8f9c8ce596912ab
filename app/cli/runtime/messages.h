// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/options/options.h"
#include "cli/output/console.h"
#include "cli/runtime/exitstatus.h"
#include "core/unusable.h"

#include <QMap>

namespace tcia::cli {

//! The messages of a run on standard error, as text or JSON: notes, errors and the unusable rows of answers.
class Messages
{
public:
    //! `console` must outlive it. `style`: Json for one line of JSON a message.
    Messages(Console &console, ProgressStyle style) : m_console(console), m_style(style) {}

    void note(const QString &message);
    void noteBlock(const QString &message); //!< why the queue is blocked
    Exit fail(const Error &error);          //!< returns its exit status; calls reportUnusable() first
    Exit misused(const QString &complaint);

    //! Counts unusable rows or values of an answer until reportUnusable().
    void addUnusable(const QString &subject, const Unusable &unusable)
    {
        if (unusable.isAny())
            m_unusable[subject] += unusable;
    }
    void reportUnusable(); //!< the sums since the last report, once per subject

private:
    void write(QLatin1StringView event, const QString &message, const Error *error = nullptr);

    Console &m_console;
    const ProgressStyle m_style;
    QMap<QString, Unusable> m_unusable; //!< by subject, not reported yet
};

} // namespace tcia::cli
