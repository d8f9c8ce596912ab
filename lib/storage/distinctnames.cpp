// SPDX-License-Identifier: Apache-2.0
#include "storage/distinctnames.h"

using namespace Qt::StringLiterals;

namespace tcia::storage {

QString DistinctNames::compared(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).toCaseFolded();
}

bool DistinctNames::add(const QString &name)
{
    const qsizetype before = m_taken.size();
    m_taken.insert(compared(name));
    return m_taken.size() > before;
}

QString DistinctNames::numbered(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString stem = dot > 0 ? name.first(dot) : name;
    const QString suffix = dot > 0 ? name.sliced(dot) : QString();
    int &number = m_numbers[compared(name)];
    QString made;
    do {
        number = qMax(2, number + 1);
        made = u"%1-%2%3"_s.arg(stem).arg(number).arg(suffix);
    } while (!add(made));
    return made;
}

} // namespace tcia::storage
