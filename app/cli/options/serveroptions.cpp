// SPDX-License-Identifier: Apache-2.0
#include "cli/options/serveroptions.h"

#include "cli/output/tr.h"

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

QString dialectKeys()
{
    QStringList keys;
    for (const archive::Dialect *dialect : archive::dialects())
        keys << QString::fromLatin1(dialect->key);
    return keys.join(u", "_s);
}

} // namespace

QString setDialect(Options &options, const QString &value)
{
    options.dialect = archive::dialectFromKey(value);
    return options.dialect ? QString() : Tr::tr("“%1” is not one of %2").arg(value, dialectKeys());
}

QString setAuthentication(Options &options, const QString &value)
{
    options.authentication = archive::authenticationFrom(value);
    return options.authentication ? QString() : Tr::tr("“%1” is not one of api-key, basic, bearer").arg(value);
}

QString setCertificate(Options &options, const QString &value)
{
    options.certificate = archive::fingerprintFrom(value);
    return options.certificate.isEmpty() ? Tr::tr("“%1” is not a SHA-256 fingerprint: 64 hexadecimal digits").arg(value)
                                         : QString();
}

} // namespace tcia::cli
