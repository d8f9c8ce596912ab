// SPDX-License-Identifier: Apache-2.0
#include "core/redactor.h"

#include <QList>
#include <QReadWriteLock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia {

namespace {

constexpr auto placeholder = "[key]"_L1;
constexpr qsizetype shortest = 4; // shorter keys would match everywhere
constexpr qsizetype anywhere = 8; // shorter secrets must match as a whole word
constexpr qsizetype noWord = 16;  // shorter ones may be words of an archive's data

//! One percent-encoded byte, possibly encoded repeatedly.
QString percentEncoded(uchar byte) { return u"%(?:25)*"_s + QString::number(byte, 16).rightJustified(2, u'0'); }

QString percentEncoded(const QByteArray &bytes)
{
    QString pattern;
    for (const char byte : bytes)
        pattern += percentEncoded(uchar(byte));
    return pattern;
}

QString htmlName(char32_t letter)
{
    switch (letter) {
    case U'&': return u"amp"_s;
    case U'<': return u"lt"_s;
    case U'>': return u"gt"_s;
    case U'"': return u"quot"_s;
    case U'\'': return u"apos"_s;
    case U'+': return u"plus"_s;
    case U'/': return u"sol"_s;
    case U'=': return u"equals"_s;
    case U' ': return u"nbsp"_s;
    default: return {};
    }
}

//! All spellings of one character of the secret.
QString patternOf(char32_t letter)
{
    const QString text = QString::fromUcs4(&letter, 1);
    QStringList spellings {u"\\\\?"_s + QRegularExpression::escape(text), percentEncoded(text.toUtf8()),
                           u"&(?:amp;)*#0*%1;"_s.arg(uint(letter)), u"&(?:amp;)*#x0*%1;"_s.arg(uint(letter), 0, 16)};
    if (letter < 0x100)
        spellings << percentEncoded(uchar(letter));
    if (letter < 0x10000)
        spellings << u"\\\\u%1"_s.arg(uint(letter), 4, 16, QLatin1Char('0'));
    if (const QString name = htmlName(letter); !name.isEmpty())
        spellings << u"&(?:amp;)*%1;"_s.arg(name);
    if (letter == U'+' || letter == U' ') // each becomes the other where a form is decoded
        spellings << u"\\s"_s << u"\\+"_s << u"%(?:25)*2[0b]"_s;
    return u"(?:%1)"_s.arg(spellings.join(u'|'));
}

QString base64Of(const QString &secret, QByteArray::Base64Options options)
{
    const QByteArray::Base64Options bare = options | QByteArray::OmitTrailingEquals;
    return QRegularExpression::escape(QString::fromLatin1(secret.toUtf8().toBase64(bare)));
}

QRegularExpression spellingsOf(const QString &secret)
{
    QString letters;
    for (const char32_t letter : secret.toUcs4())
        letters += patternOf(letter);
    if (secret.size() < anywhere)
        letters = u"(?<![[:alnum:]])%1(?![[:alnum:]])"_s.arg(letters);
    else
        letters += u"|(?-i:%1|%2)=*"_s.arg(base64Of(secret, QByteArray::Base64Encoding),
                                           base64Of(secret, QByteArray::Base64UrlEncoding));
    return QRegularExpression(letters, QRegularExpression::CaseInsensitiveOption);
}

struct Secrets
{
    QReadWriteLock lock;
    QList<Redactor> redactors;
};

//! Never destroyed: Qt logs until the process exits, and every message must still be redacted.
Secrets &secrets()
{
    static Secrets &known = *new Secrets;
    return known;
}

//! The value after the parameter's or header's name, whether known or not.
QString withoutNamedValues(QString text)
{
    static const QRegularExpression &named = *new QRegularExpression( // as secrets()
        u"(api[_-]?key[\"']?\\s*(?:=|:|%(?:25)*3[ad]|&equals;|&#61;|&#x3d;)\\s*(?:\\\\?[\"'])?)(?!\\[key\\])[^\\s&\"'<>;,}]+"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.contains("api"_L1, Qt::CaseInsensitive) ? text.replace(named, u"\\1"_s + placeholder) : text;
}

//! An address without its user and password. A password may contain characters that end a URL; such invalid addresses
//! are redacted as well.
QString withoutUsers(QString text)
{
    static const QRegularExpression &user = *new QRegularExpression( // as secrets()
        u"(://)(?:[^\\s/?#\"'<>]*@|[^\\s/?#@:\\[]*:(?!\\d*(?:[/?#]|$))[^\\s@]*@)"_s);
    return text.contains("://"_L1) && text.contains(u'@') ? text.replace(user, u"\\1"_s) : text;
}

QtMessageHandler &messageHandlerBefore()
{
    static QtMessageHandler before = nullptr;
    return before;
}

void handOnRedacted(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    messageHandlerBefore()(type, context, redacted(message));
}

} // namespace

Redactor::Redactor(QString secret) : m_secret(std::move(secret)), m_spellings(spellingsOf(m_secret))
{
    m_spellings.optimize();
}

QString Redactor::redacted(QString text) const { return text.replace(m_spellings, QString(placeholder)); }

void registerSecret(const QString &secret)
{
    if (secret.size() < shortest)
        return;
    const auto isIt = [&secret](const Redactor &known) { return known.secret() == secret; };
    Secrets &known = secrets();
    {
        const QReadLocker reading(&known.lock);
        if (std::ranges::any_of(known.redactors, isIt))
            return;
    }
    const QWriteLocker writing(&known.lock);
    if (std::ranges::none_of(known.redactors, isIt))
        known.redactors.append(Redactor(secret));
}

QString redacted(QString text)
{
    if (text.isEmpty())
        return text;
    Secrets &known = secrets();
    {
        const QReadLocker reading(&known.lock);
        for (const Redactor &each : std::as_const(known.redactors))
            text = each.redacted(std::move(text));
    }
    return withoutUsers(withoutNamedValues(std::move(text)));
}

QString redactedValue(QString text)
{
    Secrets &known = secrets();
    const QReadLocker reading(&known.lock);
    if (known.redactors.isEmpty())
        return text;
    const bool isKeyNamed = text.contains("key"_L1, Qt::CaseInsensitive);
    for (const Redactor &each : std::as_const(known.redactors))
        if (each.secret().size() >= noWord && (isKeyNamed || text.contains(each.secret(), Qt::CaseInsensitive)))
            text = each.redacted(std::move(text));
    return isKeyNamed ? withoutNamedValues(std::move(text)) : text;
}

QString redactedAnswer(QString text)
{
    Secrets &known = secrets();
    const QReadLocker reading(&known.lock);
    if (known.redactors.isEmpty())
        return text;
    for (const Redactor &each : std::as_const(known.redactors))
        if (each.secret().size() >= noWord)
            text = each.redacted(std::move(text));
    return withoutNamedValues(std::move(text));
}

Error redacted(Error error)
{
    for (const auto member : {&Error::detail, &Error::consequence, &Error::serverText})
        error.*member = redacted(std::move(error.*member));
    for (const ErrorContextField &field : errorContextFields)
        error.context.*field.member = redacted(std::move(error.context.*field.member));
    return error;
}

void redactLog()
{
    if (const QtMessageHandler before = qInstallMessageHandler(handOnRedacted); before != handOnRedacted)
        messageHandlerBefore() = before;
}

} // namespace tcia
