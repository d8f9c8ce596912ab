// SPDX-License-Identifier: Apache-2.0
#include "archive/retryafter.h"

#include "core/backoff.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

constexpr int century = 100;

//! HTTP's date formats, current and obsolete (RFC 9110, 5.6.7). All are UTC.
QDateTime dateOf(const QString &text, const QDateTime &now)
{
    const QString plain = QString(text).remove(u"GMT"_s).simplified();
    const QLocale english = QLocale::c();
    QDateTime when = english.toDateTime(plain, u"ddd, dd MMM yyyy HH:mm:ss"_s);
    if (!when.isValid())
        when = english.toDateTime(plain, u"ddd MMM d HH:mm:ss yyyy"_s);
    if (!when.isValid()) {
        // Without the weekday: Qt assumes the twentieth century, in which it was another day.
        when = english.toDateTime(plain.section(u", "_s, 1), u"dd-MMM-yy HH:mm:ss"_s);
        while (when.isValid() && when.date().year() + century / 2 <= now.date().year())
            when = when.addYears(century);
    }
    return when.isValid() ? QDateTime(when.date(), when.time(), Qt::UTC) : when;
}

} // namespace

int secondsOfRetryAfter(const QByteArray &header, const QDateTime &now)
{
    static const QRegularExpression number(u"^([+-]?)[0-9]+$"_s);
    const QString text = QString::fromLatin1(header).trimmed();
    if (const auto match = number.match(text); match.hasMatch()) {
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        if (match.captured(1) == u"-")
            return 0;
        return fits ? int(std::min<qint64>(seconds, maxRetryAfterSeconds)) : maxRetryAfterSeconds;
    }
    const QDateTime when = dateOf(text, now);
    return when.isValid() ? int(std::clamp<qint64>(now.secsTo(when), 0, maxRetryAfterSeconds)) : 0;
}

} // namespace tcia::archive
