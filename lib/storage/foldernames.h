// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace tcia::storage {

//! Assigns folders below a root to series. Two series may have the same name, and some file systems are
//! case-insensitive.
class FolderNames
{
public:
    //! Reserves a recorded folder; other programs put several series into one.
    void reserve(const QString &folder, const QString &seriesUid)
    {
        QString &owner = m_owners[folder.toCaseFolded()];
        if (!owner.isEmpty() && owner != seriesUid)
            m_shared.insert(folder.toCaseFolded());
        owner = seriesUid;
    }
    void release(const QString &folder) { m_owners.remove(folder.toCaseFolded()); }
    void clear()
    {
        m_owners.clear();
        m_shared.clear();
    }
    //! Whether several series were recorded in it: it cannot be replaced by one of them.
    bool isShared(const QString &folder) const { return m_shared.contains(folder.toCaseFolded()); }

    //! Whether a series that is to be named `wanted` lies in such a folder.
    static bool isNamed(const QString &folder, const QString &wanted)
    {
        return folder == wanted || folder.startsWith(wanted + QStringLiteral(" ("));
    }

    //! The folder for a series named `wanted`: that name, or one with a number appended. `before` is its current
    //! folder, if any. Never one that isShared(): the series may be put there in place of all that is in it.
    QString choose(const QString &seriesUid, const QString &wanted, const QString &before)
    {
        if (isNamed(before, wanted) && !isShared(before))
            return before;
        QString folder = wanted;
        for (int n = 2;; ++n) {
            QString &owner = m_owners[folder.toCaseFolded()];
            if (!isShared(folder) && (owner.isEmpty() || owner == seriesUid)) {
                owner = seriesUid;
                return folder;
            }
            folder = QStringLiteral("%1 (%2)").arg(wanted).arg(n);
        }
    }

private:
    QHash<QString, QString> m_owners; //!< by case-folded path
    QSet<QString> m_shared;           //!< case-folded paths
};

} // namespace tcia::storage
