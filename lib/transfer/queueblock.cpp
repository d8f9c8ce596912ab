// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"
#include "core/timetext.h"
#include "transfer/transfer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

QString wordsFor(const QueueBlock &block)
{
    const auto say = [](const char *words) { return QCoreApplication::translate("QueueBlocks", words); };
    const QString subject = text::plain(block.subject);
    switch (block.why) {
    case QueueBlock::Why::NoSpace:
        return say(QT_TRANSLATE_NOOP(
                       "QueueBlocks",
                       "The disk of %1 is nearly full. %2 The download waits for space and then continues."))
            .arg(subject, text::causeOf(block.error));
    case QueueBlock::Why::DiskFails:
        return say(QT_TRANSLATE_NOOP("QueueBlocks", "%1 is not writable. %2 The download waits until it is."))
            .arg(subject, text::causeOf(block.error));
    case QueueBlock::Why::ServerFails:
        return say(QT_TRANSLATE_NOOP("QueueBlocks",
                                     "%1 fails all requests. The download waits and tries one series at %2. %3"))
            .arg(subject, text::timeText(block.until), text::of(block.error));
    case QueueBlock::Why::ServerBusy:
        return say(QT_TRANSLATE_NOOP("QueueBlocks", "%1 is busy. The download continues at %2."))
            .arg(subject, text::timeText(block.until));
    }
    Q_UNREACHABLE();
}

} // namespace tcia::transfer
