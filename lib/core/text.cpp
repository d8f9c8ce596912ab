// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"

#include "core/reason.h"
#include "core/reasontranslation.h"
#include "core/redactor.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace tcia::text {

namespace {

struct Phrase
{
    Error::Kind kind;
    const char *headline; //!< %1 is the subject
    const char *advice;   //!< null where there is none
    //! Only for errors with one of these HTTP statuses, from the first to the last; any if 0.
    int firstStatus = 0, lastStatus = 0;
    bool isExplained = false; //!< only for errors with a consequence, which says what to do

    bool fits(const Error &error) const
    {
        return kind == error.kind && (!isExplained || !error.consequence.isEmpty()) &&
               (firstStatus == 0 || (error.httpStatus >= firstStatus && error.httpStatus <= lastStatus));
    }
};

// One row per error kind, after those for single statuses of it, in plain words for users who do not know the
// program's internals.
constexpr Phrase phrases[] = {
    {Error::Kind::Cancelled, QT_TRANSLATE_NOOP("Errors", "Stopped: %1"),
     QT_TRANSLATE_NOOP("Errors", "Start it again when you like.")},
    {Error::Kind::Offline, QT_TRANSLATE_NOOP("Errors", "The server cannot be reached: %1"),
     QT_TRANSLATE_NOOP("Errors", "Check the network and the server's address, then try again.")},
    {Error::Kind::Timeout, QT_TRANSLATE_NOOP("Errors", "The server did not answer in time: %1"),
     QT_TRANSLATE_NOOP("Errors", "Try again later; a narrower query may help.")},
    {Error::Kind::Certificate, QT_TRANSLATE_NOOP("Errors", "The server's certificate is not valid: %1"),
     QT_TRANSLATE_NOOP(
         "Errors", "Nothing was sent. Check this computer's date and your network's proxy with your administrator.")},
    {Error::Kind::KeyRefused,
     QT_TRANSLATE_NOOP("Errors", "The server did not accept the key, or the name and password: %1"),
     QT_TRANSLATE_NOOP("Errors", "Enter the key, or the name and password, that this server wants.")},
    {Error::Kind::Forbidden, QT_TRANSLATE_NOOP("Errors", "The server does not provide this: %1"),
     QT_TRANSLATE_NOOP("Errors", "The data may be restricted, withdrawn, or on another server (NLST has its own).")},
    {Error::Kind::NotFound, QT_TRANSLATE_NOOP("Errors", "No longer on the server: %1"),
     QT_TRANSLATE_NOOP("Errors", "The server had it and has removed it; ask the archive's help desk why."), 410, 410},
    {Error::Kind::NotFound, QT_TRANSLATE_NOOP("Errors", "Not found on the server: %1"), nullptr, 0, 0, true},
    {Error::Kind::NotFound, QT_TRANSLATE_NOOP("Errors", "Not found on the server: %1"),
     QT_TRANSLATE_NOOP("Errors", "Check the spelling, including upper and lower case, and the selected server.")},
    {Error::Kind::BadRequest, QT_TRANSLATE_NOOP("Errors", "The server did not understand the request: %1"),
     QT_TRANSLATE_NOOP("Errors", "Check the requested values and the server's dialect.")},
    {Error::Kind::Busy, QT_TRANSLATE_NOOP("Errors", "The server is busy: %1"),
     QT_TRANSLATE_NOOP("Errors", "Wait a moment and try again.")},
    {Error::Kind::Server, QT_TRANSLATE_NOOP("Errors", "The server failed: %1"),
     QT_TRANSLATE_NOOP("Errors", "Try again later; if the problem persists, contact the archive's help desk.")},
    {Error::Kind::BadAnswer, QT_TRANSLATE_NOOP("Errors", "The server refers to another address: %1"),
     QT_TRANSLATE_NOOP("Errors", "Check the server's address (window: Edit servers; command line: --url)."), 300, 399},
    {Error::Kind::BadAnswer, QT_TRANSLATE_NOOP("Errors", "The data were changed on the server: %1"),
     QT_TRANSLATE_NOOP("Errors", "Download the series again: it is listed anew."), 412, 412},
    {Error::Kind::BadAnswer, QT_TRANSLATE_NOOP("Errors", "The server's answer cannot be read: %1"),
     QT_TRANSLATE_NOOP("Errors", "Try again; if the problem persists, check the server's dialect.")},
    {Error::Kind::BadArchive, QT_TRANSLATE_NOOP("Errors", "The download is broken: %1"),
     QT_TRANSLATE_NOOP("Errors",
                       "Download the series again; if the problem persists, contact the archive's help desk.")},
    {Error::Kind::Truncated, QT_TRANSLATE_NOOP("Errors", "The download ended too early: %1"),
     QT_TRANSLATE_NOOP("Errors",
                       "Download the series again; if the problem persists, contact the archive's help desk.")},
    {Error::Kind::Incomplete, QT_TRANSLATE_NOOP("Errors", "The download is incomplete: %1"),
     QT_TRANSLATE_NOOP("Errors",
                       "Download the series again; if the problem persists, contact the archive's help desk.")},
    {Error::Kind::Disk, QT_TRANSLATE_NOOP("Errors", "A file or folder cannot be used: %1"),
     QT_TRANSLATE_NOOP("Errors", "Check that the folder exists and is writable, or choose another.")},
    {Error::Kind::NoSpace, QT_TRANSLATE_NOOP("Errors", "The disk is full: %1"),
     QT_TRANSLATE_NOOP("Errors", "Free some space or choose another disk, then retry.")},
    {Error::Kind::Database, QT_TRANSLATE_NOOP("Errors", "The program's own data cannot be used: %1"),
     QT_TRANSLATE_NOOP("Errors",
                       "The program continues without it; check the disk, or close other windows that use it.")},
    {Error::Kind::Usage, QT_TRANSLATE_NOOP("Errors", "This cannot be done: %1"), nullptr}, // the detail says what to do
    {Error::Kind::PowerLost,
     QT_TRANSLATE_NOOP("Errors",
                       "The download was interrupted (crash, kill or power loss) before all data reached the disk: %1"),
     nullptr}, // as above
    {Error::Kind::Memory, QT_TRANSLATE_NOOP("Errors", "There is not enough memory: %1"),
     QT_TRANSLATE_NOOP("Errors", "Close other programs and try again.")},
    {Error::Kind::Internal, QT_TRANSLATE_NOOP("Errors", "The program failed unexpectedly: %1"),
     QT_TRANSLATE_NOOP("Errors", "Try again; if the problem persists, report it with this message.")},
};

const Phrase &phraseFor(const Error &error)
{
    for (const Phrase &phrase : phrases)
        if (phrase.fits(error))
            return phrase;
    Q_UNREACHABLE();
}

//! Says what is known about an error, for people in their language or for data in English.
class Speaker
{
public:
    explicit Speaker(bool isEnglish = false) : m_isEnglish(isEnglish) {}

    Words wordsFor(const Error &given) const;
    QString of(const Error &error) const;
    QString causeOf(const Error &given) const;
    QStringList subjectsOf(const ErrorContext &context) const;

private:
    QString say(const char *words) const
    {
        return m_isEnglish ? QString::fromUtf8(words) : QCoreApplication::translate("Errors", words);
    }
    QString reason(const QString &english) const { return plain(m_isEnglish ? english : translated(english)); }
    QString sentence(const QString &text) const;
    QString joined(const QStringList &sentences) const;

    bool m_isEnglish;
};

//! Characters that move the cursor, reorder the line or are not printable.
bool unsafe(char32_t letter)
{
    const QChar::Category category = QChar::category(letter);
    return QChar::isSpace(letter) || category == QChar::Other_Control || category == QChar::Other_Format ||
           category == QChar::Other_Surrogate;
}

//! Whether a text is printable ASCII with single spaces between the words.
bool isPlain(QStringView text)
{
    QChar before = u' ';
    for (const QChar c : text) {
        if (c < u' ' || c > u'~' || (c == u' ' && before == u' '))
            return false;
        before = c;
    }
    return text.isEmpty() || before != u' ';
}

//! Appends a full stop unless the sentence is already terminated.
QString Speaker::sentence(const QString &text) const
{
    static const QString ends = u".!?…”»“。！？"_s;
    //: makes a sentence of words without a full stop
    return text.isEmpty() || ends.contains(text.back()) ? text : say(QT_TRANSLATE_NOOP("Errors", "%1.")).arg(text);
}

//! Sentences one after the other; those that end in a full-width mark need no blank.
QString Speaker::joined(const QStringList &sentences) const
{
    static const QString wide = u"。！？”"_s;
    QString all;
    for (const QString &one : sentences)
        if (!one.isEmpty())
            all += (all.isEmpty() || (wide.contains(all.back()) && QLocale().language() == QLocale::Chinese) ? QString()
                                                                                                             : u" "_s) +
                   sentence(one);
    return all;
}

//! A request's address; without its query if that would hide the rest of the message.
QString ofRequest(const QString &url)
{
    constexpr qsizetype longest = 160;
    return url.size() <= longest ? plain(url) : plain(url.section(u'?', 0, 0)) + u"?…"_s;
}

QString ofSeries(const ErrorContext &context)
{
    QStringList whose {plain(context.collection), plain(context.patientId)};
    whose.removeAll(QString());
    const QString uid = plain(context.seriesUid);
    return uid.isEmpty() || whose.isEmpty() ? uid : u"%1 (%2)"_s.arg(uid, whose.join(u", "_s));
}

//! Everything an error concerns, the most important first; the row belongs to the list or file it was read from.
QStringList Speaker::subjectsOf(const ErrorContext &context) const
{
    QStringList subjects {ofSeries(context), reason(context.name)};
    if (context.seriesUid.isEmpty())
        subjects << plain(context.collection);
    subjects << plain(context.path) << ofRequest(context.url);
    subjects.removeAll(QString());
    if (context.row > 0)
        subjects << say(QT_TRANSLATE_NOOP("Errors", "row %1")).arg(context.row);
    return subjects;
}

//! Cuts a colon at the end, with the blanks around it: nothing follows it.
QString withoutColon(QString headline)
{
    while (!headline.isEmpty() && (headline.back().isSpace() || headline.back() == u':' || headline.back() == u'：'))
        headline.chop(1);
    return headline;
}

Words Speaker::wordsFor(const Error &given) const
{
    Error error = redacted(given);
    const Phrase &phrase = phraseFor(error);
    QString subject = subjectsOf(error.context).value(0);
    if (subject.isEmpty())
        subject = reason(std::exchange(error.detail, {}));
    const QString headline = say(phrase.headline).arg(subject).trimmed();
    Words words {.headline = subject.isEmpty() ? withoutColon(headline) : headline,
                 .advice = {},
                 .cause = causeOf(error),
                 .server = {}};
    if (phrase.advice != nullptr)
        words.advice = say(phrase.advice);
    if (!error.serverText.isEmpty())
        words.server = say(QT_TRANSLATE_NOOP("Errors", "The server says: “%1”")).arg(plain(error.serverText));
    return words;
}

QString Speaker::causeOf(const Error &given) const
{
    const Error error = redacted(given);
    QString cause = reason(error.detail);
    QStringList others = subjectsOf(error.context).mid(1); // the headline names the first
    others.removeIf([&cause](const QString &other) { return cause.contains(other); });
    if (!others.isEmpty()) {
        if (cause.endsWith(u'.') || cause.endsWith(u'。'))
            cause.chop(1);
        cause = u"%1 (%2)"_s.arg(cause, others.join(u", "_s)).trimmed();
    }
    return joined({cause, reason(error.consequence)});
}

QString Speaker::of(const Error &error) const
{
    const Words words = wordsFor(error);
    return joined({words.headline, words.cause, words.server, words.advice});
}

} // namespace

Words wordsFor(const Error &error) { return Speaker().wordsFor(error); }

QString subjectOf(const Error &error) { return Speaker().subjectsOf(redacted(error).context).value(0); }

QString causeOf(const Error &error) { return Speaker().causeOf(error); }

QString of(const Error &error) { return Speaker().of(error); }

QString inEnglish(const Error &error) { return Speaker(true).of(error); }

QString size(qint64 bytes)
{
    if (bytes < 0)
        return QCoreApplication::translate("Units", "unknown size");
    static const char *const units[] = {QT_TRANSLATE_NOOP("Units", "B"), QT_TRANSLATE_NOOP("Units", "kB"),
                                        QT_TRANSLATE_NOOP("Units", "MB"), QT_TRANSLATE_NOOP("Units", "GB"),
                                        QT_TRANSLATE_NOOP("Units", "TB")};
    double value = double(bytes);
    size_t unit = 0;
    while (value >= 999.5 && unit + 1 < std::size(units)) {
        value /= 1000;
        ++unit;
    }
    const int decimals = unit == 0 || value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
    return QCoreApplication::translate("Units", "%1 %2")
        .arg(QLocale().toString(value, 'f', decimals), QCoreApplication::translate("Units", units[unit]));
}

QString rate(double bytesPerSecond)
{
    return QCoreApplication::translate("Units", "%1/s").arg(size(std::llround(qMax(0.0, bytesPerSecond))));
}

QString duration(qint64 seconds)
{
    if (seconds < 60)
        return QCoreApplication::translate("Units", "%1 s").arg(qMax<qint64>(0, seconds));
    const qint64 minutes = (seconds + 30) / 60;
    if (minutes < 60)
        return QCoreApplication::translate("Units", "%1 min").arg(minutes);
    return QCoreApplication::translate("Units", "%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString age(const QDateTime &when, const QDateTime &now)
{
    constexpr qint64 minute = 60, hour = 60 * minute, day = 24 * hour;
    const qint64 seconds = when.secsTo(now);
    if (seconds < -minute) // a clock was wrong then, or is now
        return QCoreApplication::translate("Units", "later than now by this computer's clock");
    if (seconds < minute)
        return QCoreApplication::translate("Units", "just now");
    if (seconds < hour)
        return QCoreApplication::translate("Units", "%1 min ago").arg(seconds / minute);
    if (seconds < 2 * day)
        return QCoreApplication::translate("Units", "%1 h ago").arg(seconds / hour);
    return QCoreApplication::translate("Units", "%n days ago", nullptr, int(seconds / day));
}

QString list(const QStringList &parts)
{
    if (parts.size() < 2) // often: to look up the separator takes longer than all the rest
        return parts.value(0);
    return parts.join(QCoreApplication::translate("Units", ", ", "between the parts of a list"));
}

QString number(qint64 value) { return QLocale().toString(value); }

QString plain(QStringView foreign, int longest)
{
    if (foreign.size() <= longest && isPlain(foreign)) // as nearly always, while a hundred thousand cells are sorted
        return foreign.toString();
    QString out;
    out.reserve(qMin<qsizetype>(foreign.size(), longest + 1));
    for (qsizetype at = 0; at < foreign.size(); ++at) {
        const QChar c = foreign[at];
        const bool paired = c.isHighSurrogate() && at + 1 < foreign.size() && foreign[at + 1].isLowSurrogate();
        const char32_t letter = paired ? QChar::surrogateToUcs4(c, foreign[at + 1]) : char32_t(c.unicode());
        at += paired ? 1 : 0;
        if (unsafe(letter)) {
            if (!out.isEmpty() && !out.endsWith(u' '))
                out += u' ';
            continue;
        }
        if (out.size() + (paired ? 2 : 1) > longest)
            return out.trimmed() + u'…';
        out += QChar::fromUcs4(letter);
    }
    return out.trimmed();
}

} // namespace tcia::text
