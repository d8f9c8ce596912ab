// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/options/options.h"
#include "cli/output/console.h"
#include "cli/runtime/exitstatus.h"
#include "core/unusable.h"

#include <QMap>

namespace tcia::cli {

//! What a run says on standard error, for people or as JSON: notes, errors, and what could not be used of answers.
class Messages
{
public:
    //! `console` must outlive it. `style`: Json for one line of JSON a message.
    Messages(Console &console, ProgressStyle style) : m_console(console), m_style(style) {}

    void note(const QString &message);
    void hold(const QString &message); //!< why the queue is blocked
    Exit fail(const Error &error);     //!< its exit status; after reportUnusable()
    Exit misused(const QString &complaint);

    //! Something of an answer could not be used: counted, to be reported by reportUnusable().
    void addUnusable(const QString &subject, const Unusable &unusable) { m_unusable[subject] += unusable; }
    void reportUnusable(); //!< what was added, once per subject

private:
    void tell(QLatin1StringView event, const QString &message, const Error *error = nullptr);

    Console &m_console;
    const ProgressStyle m_style;
    QMap<QString, Unusable> m_unusable; //!< by question, not reported yet
};

} // namespace tcia::cli
