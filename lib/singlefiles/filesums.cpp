// SPDX-License-Identifier: Apache-2.0
#include "singlefiles/filesums.h"

#include "core/reason.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::singlefiles {

namespace {

using Sum = QCryptographicHash;

struct Name
{
    Sum::Algorithm algorithm;
    QLatin1StringView name;
};
constexpr Name names[] = {
    {Sum::Md5, "md5"_L1}, {Sum::Sha1, "sha1"_L1}, {Sum::Sha256, "sha256"_L1}, {Sum::Sha512, "sha512"_L1}};

QString nameOf(Sum::Algorithm algorithm)
{
    const auto *const found = std::ranges::find(names, algorithm, &Name::algorithm);
    return found == std::end(names) ? QString() : QString(found->name);
}

} // namespace

FileSums::FileSums(QList<archive::drs::Sum> named) : m_named(std::move(named))
{
    for (const Sum::Algorithm recorded : {Sum::Md5, Sum::Sha256})
        m_sums.emplace(recorded, std::make_unique<Sum>(recorded));
    for (const archive::drs::Sum &one : m_named)
        m_sums.try_emplace(one.algorithm, std::make_unique<Sum>(one.algorithm));
}

void FileSums::add(QByteArrayView bytes)
{
    for (const auto &[algorithm, sum] : m_sums)
        sum->addData(bytes);
}

void FileSums::reset()
{
    for (const auto &[algorithm, sum] : m_sums)
        sum->reset();
}

QByteArray FileSums::hex(Sum::Algorithm algorithm) const
{
    const auto found = m_sums.find(algorithm);
    return found == m_sums.end() ? QByteArray() : found->second->result().toHex();
}

Result<void> FileSums::compare() const
{
    for (const archive::drs::Sum &named : m_named)
        if (hex(named.algorithm) != named.value)
            return failure(
                Error::Kind::BadArchive,
                english<QT_TRANSLATE_NOOP("Reasons", "Its %1 sum is not the one that the server names.")>().arg(
                    nameOf(named.algorithm)));
    return {};
}

QString FileSums::proof() const
{
    const auto strongest = std::ranges::max_element(
        m_named, {}, [](const archive::drs::Sum &one) { return Sum::hashLength(one.algorithm); });
    return strongest == m_named.end() ? QString() : nameOf(strongest->algorithm);
}

} // namespace tcia::singlefiles
