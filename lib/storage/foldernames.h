// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

namespace tcia::storage {

//! Which series owns which folder below a root. Two series may be called the same, and some file systems take upper and lower case
//! for one.
class FolderNames
{
public:
    void own(const QString &folder, const QString &seriesUid) { m_owners.insert(folder.toCaseFolded(), seriesUid); }
    void release(const QString &folder) { m_owners.remove(folder.toCaseFolded()); }
    void clear() { m_owners.clear(); }

    //! The folder for a series that would be called `wanted`: that, or one with a number behind it. `before` is the one it has
    //! already, if any.
    QString choose(const QString &seriesUid, const QString &wanted, const QString &before)
    {
        if (before == wanted || before.startsWith(wanted + QStringLiteral(" (")))
            return before;
        QString folder = wanted;
        for (int n = 2;; ++n) {
            QString &owner = m_owners[folder.toCaseFolded()];
            if (owner.isEmpty() || owner == seriesUid) {
                owner = seriesUid;
                return folder;
            }
            folder = QStringLiteral("%1 (%2)").arg(wanted).arg(n);
        }
    }

private:
    QHash<QString, QString> m_owners; //!< by case-folded path
};

} // namespace tcia::storage
