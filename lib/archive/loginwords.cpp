// SPDX-License-Identifier: Apache-2.0
#include "archive/loginwords.h"

#include "core/reason.h"

#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

//! How people log in.
enum class Login { None, Basic, Bearer, Key };

bool beginsWith(const QByteArray &text, QByteArrayView scheme)
{
    return text.trimmed().toLower().startsWith(scheme.toByteArray());
}

Login loginOf(const QByteArray &value, Login other)
{
    return beginsWith(value, "basic") ? Login::Basic : beginsWith(value, "bearer") ? Login::Bearer : other;
}

Login sentWith(const QNetworkRequest &request)
{
    const bool hasKey = request.hasRawHeader("api_key") || request.url().query().contains("api_key="_L1);
    return loginOf(request.rawHeader("Authorization"), hasKey ? Login::Key : Login::None);
}

QString wordsForMissing(Login wanted)
{
    switch (wanted) {
    case Login::Basic:
        return english<QT_TRANSLATE_NOOP("Reasons", "It wants a name and a password, and none was sent.")>();
    case Login::Bearer: return english<QT_TRANSLATE_NOOP("Reasons", "It wants a token, and none was sent.")>();
    default: return english<QT_TRANSLATE_NOOP("Reasons", "It wants a login or a key, and none was sent.")>();
    }
}

} // namespace

QString wordsForRefusedLogin(const QNetworkRequest &request, const QByteArray &challenge)
{
    const Login sent = sentWith(request), wanted = loginOf(challenge, Login::None);
    switch (sent) {
    case Login::None: return wordsForMissing(wanted);
    case Login::Basic:
        return wanted == Login::Bearer
                   ? english<QT_TRANSLATE_NOOP(
                         "Reasons", "It wants a token, but a name and a password were sent: change how you log in.")>()
                   : english<QT_TRANSLATE_NOOP("Reasons", "It refused the name or the password.")>();
    case Login::Bearer:
        if (wanted == Login::Basic)
            return english<QT_TRANSLATE_NOOP(
                "Reasons", "It wants a name and a password, but a token was sent: change how you log in.")>();
        return challenge.toLower().contains("expired")
                   ? english<QT_TRANSLATE_NOOP("Reasons", "The token has expired: get a new one.")>()
                   : english<QT_TRANSLATE_NOOP("Reasons",
                                               "It refused the token, which may have expired: get a new one.")>();
    case Login::Key: break;
    }
    return english<QT_TRANSLATE_NOOP("Reasons", "It refused the API key.")>();
}

// nginx says the first, TLS 1.3 (RFC 8446, alert 116) the second, OpenSSL of earlier versions the third.
bool wantsClientCertificate(const QString &words)
{
    return words.contains("required SSL certificate"_L1, Qt::CaseInsensitive) ||
           words.contains("certificate required"_L1, Qt::CaseInsensitive) ||
           words.contains("peer did not return a certificate"_L1, Qt::CaseInsensitive);
}

QString wordsForClientCertificate()
{
    return english<QT_TRANSLATE_NOOP(
        "Reasons", "It wants a certificate of yours (a client certificate), which this program cannot send.")>();
}

} // namespace tcia::archive
