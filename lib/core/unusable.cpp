// SPDX-License-Identifier: Apache-2.0
#include "core/unusable.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace tcia {

namespace {

struct CountText
{
    qint64 Unusable::*count;
    const char *words; //!< with the count
};

constexpr auto ofRows = std::to_array<CountText>({
    {&Unusable::empty, QT_TRANSLATE_N_NOOP("Unusable", "%Ln empty")},
    {&Unusable::withoutUid, QT_TRANSLATE_N_NOOP("Unusable", "%Ln without a valid identifier")},
    {&Unusable::repeated, QT_TRANSLATE_N_NOOP("Unusable", "%Ln duplicates of another row")},
    {&Unusable::mismatched, QT_TRANSLATE_N_NOOP("Unusable", "%Ln that do not match the query")},
});
constexpr auto ofValues = std::to_array<CountText>({
    {&Unusable::dates, QT_TRANSLATE_N_NOOP("Unusable", "%Ln dates")},
    {&Unusable::numbers, QT_TRANSLATE_N_NOOP("Unusable", "%Ln numbers")},
    {&Unusable::types, QT_TRANSLATE_N_NOOP("Unusable", "%Ln of the wrong JSON type")},
});

QString translated(const char *words, qint64 count)
{
    return QCoreApplication::translate("Unusable", words, nullptr, int(count));
}

QString listed(const Unusable &unusable, std::span<const CountText> reasons)
{
    QStringList parts;
    for (const CountText &reason : reasons)
        if (unusable.*reason.count > 0)
            parts << translated(reason.words, unusable.*reason.count);
    return text::list(parts);
}

} // namespace

Unusable &Unusable::operator+=(const Unusable &other)
{
    for (const CountText &reason : ofRows)
        this->*reason.count += other.*reason.count;
    for (const CountText &reason : ofValues)
        this->*reason.count += other.*reason.count;
    return *this;
}

QString wordsFor(const Unusable &unusable)
{
    QStringList sentences;
    if (unusable.rows() > 0) //: %1 lists the reasons
        sentences << translated(
                         QT_TRANSLATE_N_NOOP("Unusable", "%Ln rows of the archive's answer could not be shown: %1."),
                         unusable.rows())
                         .arg(listed(unusable, ofRows));
    if (unusable.values() > 0) //: %1 lists what should have stood there
        sentences << translated(QT_TRANSLATE_N_NOOP("Unusable", "%Ln values of it could not be read: %1."),
                                unusable.values())
                         .arg(listed(unusable, ofValues));
    return sentences.join(u' ');
}

} // namespace tcia
