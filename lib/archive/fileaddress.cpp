// SPDX-License-Identifier: Apache-2.0
#include "archive/fileaddress.h"

#include "archive/drs.h"
#include "archive/hostreach.h"
#include "core/reason.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

bool isWeb(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

} // namespace

Result<FileAddress> fileAddressOf(const QString &text, bool isDrsId)
{
    const QString address = text.trimmed();
    const bool hasScheme = address.contains("://"_L1);
    if (address.startsWith("drs:"_L1, Qt::CaseInsensitive) || (isDrsId && !hasScheme)) {
        const auto object = drs::objectUrl(address);
        return object ? Result<FileAddress>(FileAddress {.url = *object, .isDrs = true}) : failure(object.error());
    }
    const QUrl url(address, QUrl::TolerantMode);
    if (!isWeb(url))
        return failure(
            Error::Kind::Usage,
            english<QT_TRANSLATE_NOOP("Reasons", "It is no address of a file: https, http and DRS ids are.")>(),
            {.url = address});
    if (!url.userInfo().isEmpty())
        return failure(Error::Kind::Usage,
                       english<QT_TRANSLATE_NOOP("Reasons", "Addresses with a user or password are not used.")>(),
                       {.url = url.toDisplayString(QUrl::RemoveUserInfo)});
    return FileAddress {.url = url.adjusted(QUrl::RemoveFragment)};
}

QString fileNameIn(const QUrl &url) { return url.path(QUrl::FullyDecoded).section(u'/', -1); }

QString suffixIn(const QString &name)
{
    static const QRegularExpression suffix(
        u"(?:\\.[a-z][a-z0-9]{0,7})?\\.(?:gz|bz2|xz|zst)$|\\.[0-9]?[a-z][a-z0-9]{0,7}$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return suffix.match(name).captured();
}

bool mayLeadTo(const QUrl &from, const QUrl &to)
{
    const bool isLower = from.scheme() == "https"_L1 && to.scheme() != "https"_L1;
    return isWeb(to) && to.userInfo().isEmpty() && !isLower && reachOf(to.host()) <= reachOf(from.host());
}

} // namespace tcia::archive
