// SPDX-License-Identifier: Apache-2.0
#include "archive/dialect.h"

using namespace Qt::StringLiterals;

namespace tcia::archive {

std::span<const Dialect *const> dialects()
{
    static const Dialect *const all[] = {&nbiaV4Dialect, &nbiaV1Dialect, &legacyDialect,
                                         &idcDialect,    &s3Dialect,     &dicomWebDialect};
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

QStringList namesOf(Endpoint endpoint)
{
    QStringList names;
    for (const Dialect *spoken : dialects())
        if (const Spelling &spelling = spoken->spelling(endpoint); spelling.isOffered() && !spoken->rows)
            names << QString::fromLatin1(spelling.path).section(u'/', -1);
    names.removeDuplicates();
    return names;
}

std::optional<Endpoint> endpointFromName(QStringView name)
{
    for (int i = 0; i < endpointCount; ++i)
        if (namesOf(Endpoint(i)).contains(name, Qt::CaseInsensitive))
            return Endpoint(i);
    return {};
}

int versionOf(const QUrl &base)
{
    const QString last = base.path().section(u'/', -1, -1, QString::SectionSkipEmpty);
    return last.startsWith(u'v') ? QStringView(last).sliced(1).toInt() : 0;
}

bool isSupported(const Parameter &parameter, const QUrl &base)
{
    return parameter.sinceVersion == 0 || versionOf(base) >= parameter.sinceVersion;
}

} // namespace tcia::archive
