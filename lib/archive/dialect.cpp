// SPDX-License-Identifier: Apache-2.0
#include "archive/dialect.h"

using namespace Qt::StringLiterals;

namespace tcia::archive {

std::span<const Dialect *const> dialects()
{
    static const Dialect *const all[] = {&nbiaV4Dialect, &nbiaV1Dialect, &legacyDialect};
    return all;
}

const Dialect &dialect(DialectId id)
{
    for (const Dialect *candidate : dialects())
        if (candidate->id == id)
            return *candidate;
    Q_UNREACHABLE();
}

std::optional<DialectId> dialectFromKey(QStringView key)
{
    for (const Dialect *candidate : dialects())
        if (key == QLatin1StringView(candidate->key))
            return candidate->id;
    return {};
}

int versionOf(const QUrl &base)
{
    const QString last = base.path().section(u'/', -1, -1, QString::SectionSkipEmpty);
    return last.startsWith(u'v') ? QStringView(last).sliced(1).toInt() : 0;
}

bool isTaken(const Parameter &parameter, const QUrl &base)
{
    return parameter.sinceVersion == 0 || versionOf(base) >= parameter.sinceVersion;
}

} // namespace tcia::archive
