// SPDX-License-Identifier: Apache-2.0
#include "verify/servercomparison.h"

#include "core/reason.h"
#include "verify/verifyseries.h"

#include <QMultiHash>

using namespace Qt::StringLiterals;

namespace tcia::verify {

namespace {

Verdict withdrawn(Verdict verdict, const Error &error, const QString &base)
{
    const bool forbidden = error.kind == Error::Kind::Forbidden;
    QString news = forbidden
                       ? english<QT_TRANSLATE_NOOP("Reasons", "The server denies access to this series.")>()
                       : english<QT_TRANSLATE_NOOP("Reasons", "The server does not have this series (any more).")>();
    if (!verdict.server.isEmpty() && verdict.server != base)
        news += u' ' + english<QT_TRANSLATE_NOOP("Reasons", "It was downloaded from %1.")>().arg(verdict.server);
    verdict.reason = withMore(verdict.reason, news);
    verdict.obstacle = withMore(verdict.obstacle, news);
    return verdict;
}

} // namespace

bool isMissing(const Error &error)
{
    return error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Forbidden;
}

Verdict comparedWith(Verdict verdict, const Result<Series> &answer, const QString &base)
{
    using Kind = Verdict::Kind;
    if (!answer)
        return isMissing(answer.error()) ? withdrawn(verdict, answer.error(), base) : verdict;
    if (verdict.kind == Kind::Unknown && answer->imageCount) { // too little was recorded: the server's number counts
        verdict.kind = Kind::Whole;
        verdict.expected = *answer->imageCount;
        verdict.reason.clear();
    }
    const bool whole = verdict.kind == Kind::Whole;
    const qint64 images = answer->imageCount.value_or(verdict.expected);
    const qint64 bytes = answer->fileSize.value_or(verdict.bytes);
    if (whole ? images != verdict.files : images != verdict.expected) {
        verdict.reason =
            withMore(verdict.reason,
                     english<QT_TRANSLATE_N_NOOP("Reasons", "The server has %n images now, %1 are here.")>(images).arg(
                         verdict.files));
        if (whole)
            verdict.kind = images > verdict.files ? Kind::Short : Kind::Changed;
    } else if (whole && bytes != verdict.bytes) {
        verdict.reason =
            english<QT_TRANSLATE_NOOP("Reasons", "The server's images have %1 bytes now, those here %2.")>()
                .arg(bytes)
                .arg(verdict.bytes);
        verdict.kind = Kind::Changed;
    }
    return whole ? finished(verdict) : verdict;
}

Verdict comparedWithListing(Verdict verdict, const archive::FetchPlan &listing)
{
    QMultiHash<QString, qsizetype> bySum, byName; // positions in the listing
    for (qsizetype i = 0; i < listing.objects.size(); ++i) {
        const archive::FetchObject &object = listing.objects[i];
        if (object.digest.kind() == Digest::Kind::Md5)
            bySum.insert(object.digest.hex(), i);
        else
            byName.insert(object.name + u'/' + QString::number(object.size.value_or(-1)), i);
    }
    qint64 gone = 0;
    for (const storage::UnpackedFile &file : std::as_const(verdict.objects)) {
        const QString name = file.key.section(u'/', -1) + u'/' + QString::number(file.size);
        if (const auto same = bySum.constFind(find(file.digests, Digest::Kind::Md5).hex()); same != bySum.cend())
            bySum.erase(same);
        else if (const auto alike = byName.constFind(name); alike != byName.cend())
            byName.erase(alike);
        else
            ++gone;
    }
    return differing(std::move(verdict), bySum.size() + byName.size(), gone);
}

Verdict differing(Verdict verdict, qint64 added, qint64 gone)
{
    using Kind = Verdict::Kind;
    if (gone == 0 && added == 0)
        return verdict;
    verdict.reason = withMore(
        verdict.reason,
        english<QT_TRANSLATE_N_NOOP(
            "Reasons",
            "%n of the server's images are not here, and %1 of those here are not on the server (any more).")>(added)
            .arg(gone));
    if (verdict.kind != Kind::Whole)
        return verdict;
    verdict.kind = gone > 0 ? Kind::Changed : Kind::Short;
    return finished(verdict);
}

} // namespace tcia::verify
