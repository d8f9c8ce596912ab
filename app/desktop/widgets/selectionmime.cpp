// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/selectionmime.h"

using namespace Qt::StringLiterals;

namespace tcia::desktop {

QStringList SelectionMime::formats() const
{
    const QStringList own {QString::fromLatin1(seriesMimeType)};
    return m_selected.empty() ? own : own + QStringList {u"text/plain"_s};
}

QVariant SelectionMime::retrieveData(const QString &type, QMetaType preferred) const
{
    if (!formats().contains(type))
        return {};
    QStringList uids;
    for (const session::SeriesSelection::Part &part : m_selected)
        part.rows.forEach([&](Row row) { uids << part.table->seriesUid(row); });
    const QString lines = uids.join(u'\n');
    return preferred == QMetaType::fromType<QString>() ? QVariant(lines) : QVariant(lines.toUtf8());
}

} // namespace tcia::desktop
