// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/offlinewords.h"

#include "core/timetext.h"

#include <QCoreApplication>

namespace tcia::desktop {

namespace {

struct OfflineWords // for its tr()
{
    Q_DECLARE_TR_FUNCTIONS(tcia::desktop::OfflineWords)
};

} // namespace

QDateTime oldestContent(const catalog::Catalog &catalog)
{
    QDateTime when;
    for (const catalog::CatalogEntry &entry : catalog.entries())
        if (entry.isWhole() && (!when.isValid() || entry.fetched < when))
            when = entry.fetched;
    return when;
}

QString offlineWords(session::ServerSession &session)
{
    const std::optional<Error> &error = session.connectivity().lastError();
    if (!error || session.catalog().entries().empty())
        return {};
    const QDateTime when = oldestContent(session.catalog());
    const QString name = displayName(session.server());
    if (error->kind == Error::Kind::Offline) //: %1 day and time
        return when.isValid() ? OfflineWords::tr("Offline. This is what was known on %1.").arg(text::momentText(when))
                              : OfflineWords::tr("Offline. This is what was known earlier.");
    if (error->kind == Error::Kind::Timeout) //: %1 a server, %2 day and time
        return when.isValid() ? OfflineWords::tr("%1 does not answer. This is what was known on %2.")
                                    .arg(name, text::momentText(when))
                              : OfflineWords::tr("%1 does not answer. This is what was known earlier.").arg(name);
    return {};
}

} // namespace tcia::desktop
