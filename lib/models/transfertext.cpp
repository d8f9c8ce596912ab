// SPDX-License-Identifier: Apache-2.0
#include "models/transfertext.h"

#include "core/reasontranslation.h"
#include "core/text.h"
#include "models/failurecause.h"
#include "transfer/proof.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tcia::models {

namespace {

using transfer::State;
using transfer::Transfer;

QString translated(const char *words, int n = -1)
{
    return QCoreApplication::translate("TransferStates", words, nullptr, n);
}

QString failureText(const Transfer &transfer)
{
    if (!transfer.error)
        return translated(QT_TRANSLATE_NOOP("TransferStates", "failed"));
    const Error &error = *transfer.error;
    if (error.promised > 0) {
        const QString words =
            transfer.attempts > 1
                ? translated(QT_TRANSLATE_N_NOOP("TransferStates", "%1 images promised, %2 came · tried %Ln times"),
                             transfer.attempts)
                : translated(QT_TRANSLATE_NOOP("TransferStates", "%1 images promised, %2 came"));
        return words.arg(text::number(error.promised), text::number(error.received));
    }
    QString what = text::plain(text::translated(error.detail), 120);
    if (what.endsWith(u'.'))
        what.chop(1);
    if (what.isEmpty())
        what = headlineOf(error.kind);
    if (transfer.attempts <= 1)
        return what;
    return translated(QT_TRANSLATE_N_NOOP("TransferStates", "%1 · tried %Ln times"), transfer.attempts).arg(what);
}

QString waitingText(const Transfer &transfer, const QDateTime &now)
{
    const qint64 seconds = transfer.retryAt.isValid() ? (now.msecsTo(transfer.retryAt) + 999) / 1000 : 0;
    if (seconds <= 0)
        return translated(QT_TRANSLATE_NOOP("TransferStates", "waiting")); //: %1 a duration such as "40 s"
    return translated(QT_TRANSLATE_NOOP("TransferStates", "next try in %1")).arg(text::duration(seconds));
}

QString doneText(const Transfer &transfer)
{
    const qint64 images = qMax(transfer.unpackedFiles, qint64(transfer.series.imageCount.value_or(0)));
    const QString count = text::number(images);
    if (images == 0)
        return translated(QT_TRANSLATE_NOOP("TransferStates", "checked"));
    switch (transfer.proof) {
    case Digest::Kind::Md5:
        return translated(QT_TRANSLATE_NOOP("TransferStates", "checked, %1 of %2, MD5")).arg(count, count);
    case Digest::Kind::Crc32:
        return translated(QT_TRANSLATE_NOOP("TransferStates", "checked, %1 of %2, CRC")).arg(count, count);
    case Digest::Kind::Size:
    case Digest::Kind::None: break;
    }
    return translated(QT_TRANSLATE_NOOP("TransferStates", "checked, %1 of %2")).arg(count, count);
}

QString unpackingText(const Transfer &transfer)
{
    if (!transfer.series.imageCount)
        return translated(QT_TRANSLATE_NOOP("TransferStates", "unpacking"));
    return translated(QT_TRANSLATE_NOOP("TransferStates", "unpacking, %1 of %2"))
        .arg(text::number(transfer.unpackedFiles), text::number(*transfer.series.imageCount));
}

} // namespace

QString stateText(const Transfer &transfer, const QDateTime &now)
{
    switch (transfer.state) {
    case State::Paused: return translated(QT_TRANSLATE_NOOP("TransferStates", "paused"));
    case State::Waiting: return waitingText(transfer, now);
    case State::Describing: return translated(QT_TRANSLATE_NOOP("TransferStates", "asking the archive"));
    case State::Fetching: return translated(QT_TRANSLATE_NOOP("TransferStates", "fetching"));
    case State::Unpacking: return unpackingText(transfer);
    case State::Done: return doneText(transfer);
    case State::Present: return translated(QT_TRANSLATE_NOOP("TransferStates", "already on disk"));
    case State::Failed: return failureText(transfer);
    case State::Cancelled: return translated(QT_TRANSLATE_NOOP("TransferStates", "cancelled"));
    }
    Q_UNREACHABLE();
}

QString lostText(const session::LostFiles &lost)
{
    if (lost.left == 0)
        return translated(QT_TRANSLATE_NOOP("TransferStates", "no longer on disk"));
    if (lost.isDamaged)
        return translated(QT_TRANSLATE_NOOP("TransferStates", "damaged since: download it again"));
    if (lost.left >= lost.recorded)
        return translated(QT_TRANSLATE_NOOP("TransferStates", "files are smaller than recorded"));
    return translated(QT_TRANSLATE_N_NOOP("TransferStates", "%1 of %Ln files left"), int(lost.recorded))
        .arg(text::number(lost.left));
}

QString receivedText(const Transfer &transfer)
{
    if (transfer.received <= 0)
        return {};
    const QString all = text::size(transfer.expected);
    QString part = text::size(transfer.received);
    if (transfer.received >= transfer.expected || transfer.state == State::Unpacking ||
        transfer::isFinal(transfer.state))
        return part;
    const qsizetype unit = part.lastIndexOf(u' ');
    if (unit > 0 && all.endsWith(part.mid(unit))) // the same for both
        part.truncate(unit);
    //: %1 "49.1", or "9.1 kB" if its unit differs, %2 "80.5 MB"
    return translated(QT_TRANSLATE_NOOP("TransferStates", "%1 of %2")).arg(part, all);
}

RowState rowStateOf(State state)
{
    switch (state) {
    case State::Paused:
    case State::Waiting: return RowState::Waiting;
    case State::Describing:
    case State::Fetching:
    case State::Unpacking: return RowState::Moving;
    case State::Done:
    case State::Present: return RowState::OnDisk;
    case State::Failed: return RowState::Failed;
    case State::Cancelled: break;
    }
    return RowState::None;
}

QString transferTip(const Transfer &transfer)
{
    if (transfer.error)
        return text::of(*transfer.error);
    const bool isKnown = transfer.proof != Digest::Kind::None; // queues of earlier versions do not know it
    const QString proof = isKnown ? transfer::wordsFor(transfer.proof) : QString();
    QStringList lines {transfer.series.seriesUid, transfer.folder, proof, text::translated(transfer.remark)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace tcia::models
