// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace tcia::storage {

//! Gives images of one folder names that differ, also case-insensitively and under Unicode normalisation.
class DistinctNames
{
public:
    bool add(const QString &name);         //!< whether it was free
    QString numbered(const QString &name); //!< with a number in it, 1-2.dcm, which is free and added

    static QString compared(const QString &name); //!< the same for names that do not differ

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_numbers;
};

} // namespace tcia::storage
