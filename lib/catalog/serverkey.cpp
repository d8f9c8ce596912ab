// SPDX-License-Identifier: Apache-2.0
#include "catalog/serverkey.h"

using namespace Qt::StringLiterals;

namespace tcia::catalog {

QString serverKey(const archive::Server &server)
{
    if (server.demonstration)
        return u"demonstration:"_s + QLatin1StringView(archive::dialect(server.dialect).key);
    const QString base = server.base.toString(QUrl::RemoveUserInfo | QUrl::StripTrailingSlash);
    if (server.dialect != archive::DialectId::S3)
        return base;
    QStringList buckets = server.buckets; // which are all that it shows of an endpoint
    buckets.sort();
    return base + u'#' + buckets.join(u',');
}

} // namespace tcia::catalog
