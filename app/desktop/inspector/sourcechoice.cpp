// SPDX-License-Identifier: Apache-2.0
#include "desktop/inspector/sourcechoice.h"

#include "desktop/inspector/derivedtext.h"

#include <algorithm>

namespace tcia::desktop {

void SourceChoice::begin(const std::shared_ptr<const catalog::SeriesTable> &table, const QString &ownUid,
                         const QStringList &named)
{
    constexpr qsizetype most = 20; // the images of each are read
    if (ownUid != m_own || named != m_named)
        m_failed.clear();
    m_table = table;
    m_own = ownUid;
    m_named = m_possible = named;
    const auto own = table ? table->find(ownUid) : std::nullopt;
    if (!named.isEmpty() || !own)
        return;
    const RowRange study = table->rowsOfStudy(table->studyOf(*own));
    for (Row row = study.begin; row < study.end && m_possible.size() < most; ++row)
        if (const Series other = table->series(row); !refersToImages(other))
            m_possible << other.seriesUid;
}

void SourceChoice::fail() { m_failed << uid(); }

QString SourceChoice::uid() const
{
    const auto onDisk = std::ranges::find_if(
        m_possible, [this](const QString &uid) { return m_disk.contains(uid) && !m_failed.contains(uid); });
    if (onDisk != m_possible.end())
        return *onDisk;
    const auto known =
        std::ranges::find_if(m_named, [this](const QString &uid) { return m_table && m_table->find(uid); });
    return known != m_named.end() ? *known : m_named.value(0);
}

QString SourceChoice::folder() const { return m_failed.contains(uid()) ? QString() : m_disk.folder(uid()); }

std::optional<Series> SourceChoice::series() const
{
    const auto row = m_table ? m_table->find(uid()) : std::nullopt;
    return row ? std::optional(m_table->series(*row)) : std::nullopt;
}

} // namespace tcia::desktop
