// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QRegularExpression>
#include <QString>

namespace tcia {

//! Finds one secret (an API key) in text, however it was spelled on its way: as it is, in upper or lower case, percent-encoded once
//! or more often, with `+` for blanks, as HTML or JSON escapes, in Base64. A value; any thread may use it.
class Redactor
{
public:
    explicit Redactor(QString secret);

    const QString &secret() const { return m_secret; }
    QString redacted(QString text) const; //!< with `[key]` in its place

private:
    QString m_secret;
    QRegularExpression m_spellings;
};

//! From now on no text that passes redacted() shows this secret. Called where a key enters a request; any thread.
void keepSecret(const QString &secret);

//! The text without the secrets of this process, and without whatever stands behind `api_key=` or in a header of that name. Errors
//! of the archive, words for people (text::of), lines on standard error and log messages all pass it. Any thread.
QString redacted(QString text);
Error redacted(Error error);

//! Lets every log message pass redacted() before it is written.
void redactLog();

} // namespace tcia
