// SPDX-License-Identifier: Apache-2.0
#include "transfer/proof.h"

#include "storage/unpack.h"

#include <QCoreApplication>

namespace tcia::transfer {

Result<void> checkProof(const archive::FetchPlan &plan, const Series &series, Verify verify)
{
    if (verify == Verify::Md5 && plan.proof < Digest::Kind::Md5)
        return failure(Error::Kind::Usage, storage::withoutMd5);
    if (!series.imageCount && !plan.imageCount && plan.proof < Digest::Kind::Md5)
        return failure(Error::Kind::Usage, uncountable, {.seriesUid = series.seriesUid});
    return plan.imageCount ? checkListed(*plan.imageCount, series.imageCount) : Result<void>();
}

Result<void> checkListed(qint64 listed, Count announced)
{
    const qint64 promised = announced.value_or(listed);
    if (listed == promised)
        return {};
    return failure(Error {
        .kind = listed < promised ? Error::Kind::Incomplete : Error::Kind::BadArchive,
        .detail = english<QT_TRANSLATE_N_NOOP("Reasons", "The server lists %n images, %1 were announced.")>(listed).arg(
            promised),
        .promised = listed < promised ? promised : 0,
        .received = listed});
}

QString wordsFor(Digest::Kind proof)
{
    const auto say = [](const char *words) { return QCoreApplication::translate("Proofs", words); };
    switch (proof) {
    case Digest::Kind::None:
        return say(
            QT_TRANSLATE_NOOP("Proofs", "Checked by number of images; the server gives neither sizes nor checksums."));
    case Digest::Kind::Size:
        return say(QT_TRANSLATE_NOOP("Proofs", "Checked by number of images and sizes; the server gave no checksums."));
    case Digest::Kind::Crc32: return say(QT_TRANSLATE_NOOP("Proofs", "Checked by CRCs, number of images and sizes."));
    case Digest::Kind::Md5:
        return say(QT_TRANSLATE_NOOP("Proofs", "Checked by the server's MD5 sums, number of images and sizes."));
    }
    return {};
}

} // namespace tcia::transfer
