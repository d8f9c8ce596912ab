// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QRegularExpression>
#include <QString>

namespace tcia {

//! Finds one secret (an API key) in text in any encoding: literally, in upper or lower case, percent-encoded once or
//! more often, with `+` for blanks, as HTML or JSON escapes, in Base64. A value; any thread may use it.
class Redactor
{
public:
    explicit Redactor(QString secret);

    const QString &secret() const { return m_secret; }
    QString redacted(QString text) const; //!< with `[key]` instead

private:
    QString m_secret;
    QRegularExpression m_spellings;
};

//! Registers a secret that redacted() removes from now on. Called where a key enters a request; thread-safe.
void registerSecret(const QString &secret);

//! The text without this process' secrets, without any value after `api_key=` or in a header of that name, and without
//! the user and password of a URL (`https://user:password@host`). Archive errors, messages (text::of), standard error
//! and the log all pass through it. Thread-safe.
QString redacted(QString text);
Error redacted(Error error);

//! A value of an archive's answer, without secrets that it holds as they are and without values of what it calls a key.
//! Costs little otherwise, for there are millions of values. Short secrets stay: they may be words of the data, such as
//! part of the name of a collection. Thread-safe.
QString redactedValue(QString text);

//! A whole answer of an archive without secrets in any spelling; short ones stay, as in redactedValue(). Thread-safe.
QString redactedAnswer(QString text);

//! Installs a message handler that passes every log message through redacted().
void redactLog();

} // namespace tcia
