// SPDX-License-Identifier: Apache-2.0
#include "archive/filefetch.h"

#include "archive/answermap.h"
#include "archive/httpclient.h"
#include "archive/s3address.h"
#include "core/async.h"
#include "core/diskerror.h"
#include "core/reason.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

using Sum = QCryptographicHash;

Result<void> compare(const QByteArray &made, const QByteArray &published, const ErrorContext &context)
{
    constexpr qsizetype digits = 64;
    const QByteArray wanted = published.trimmed().split(' ').first().toLower();
    if (wanted.size() != digits || QByteArray::fromHex(wanted).toHex() != wanted)
        return failure(Error::Kind::BadAnswer,
                       english<QT_TRANSLATE_NOOP("Reasons", "What is published beside it is not a SHA-256 sum.")>(),
                       context);
    if (made != wanted)
        return failure(Error::Kind::BadArchive,
                       english<QT_TRANSLATE_NOOP("Reasons", "Its SHA-256 sum is not the published one.")>(), context);
    return {};
}

//! Writes pieces and sums them up.
struct Receiver
{
    std::shared_ptr<QFile> file;
    Sum sum {Sum::Sha256};

    Result<void> take(const QByteArray &piece)
    {
        sum.addData(piece);
        return file->write(piece) == piece.size() ? Result<void>() : failure(diskError(*file));
    }
};

} // namespace

QFuture<Result<void>> fetchPublishedFile(HttpClient &http, const QUrl &url, const std::shared_ptr<QFile> &into)
{
    const auto receiver = std::make_shared<Receiver>();
    receiver->file = into;
    const auto fetched =
        http.get(s3::requestFor(url), [receiver](const QByteArray &piece) { return receiver->take(piece); });
    return chain(fetched, &http, [&http, url, receiver](const Result<Answer> &answer) -> QFuture<Result<void>> {
        if (!answer)
            return ready<void>(failure(answer.error()));
        QUrl sum = url;
        sum.setPath(url.path() + u".sha256");
        return mapOnPool<void>(http.get(s3::requestFor(sum)), [receiver, url](const Answer &published) {
            if (!receiver->file->flush())
                return Result<void>(failure(diskError(*receiver->file)));
            return compare(receiver->sum.result().toHex(), published.body, {.url = url.toString()});
        });
    });
}

Result<void> checkSha256(const QString &path, const QByteArray &published)
{
    QFile file(path);
    Sum sum(Sum::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !sum.addData(&file))
        return failure(diskError(file));
    return compare(sum.result().toHex(), published, {.path = path});
}

} // namespace tcia::archive
