// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"
#include "transfer/downloadmanager_p.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

QString wordsFor(const Hold &hold)
{
    const auto say = [](const char *words) { return QCoreApplication::translate("Holds", words); };
    switch (hold.why) {
    case Hold::Why::NoRoom:
        return say(QT_TRANSLATE_NOOP("Holds", "The disk of %1 is nearly full. %2 The download waits for room and then goes on."))
            .arg(text::plain(hold.subject), hold.error.detail);
    case Hold::Why::ServerFails:
        return say(QT_TRANSLATE_NOOP("Holds", "%1 fails everything. The download waits and tries one series at %2. %3"))
            .arg(text::plain(hold.subject), QLocale().toString(hold.until.toLocalTime().time(), u"HH:mm:ss"_s), text::of(hold.error));
    case Hold::Why::ServerBusy:
        return say(QT_TRANSLATE_NOOP("Holds", "%1 is busy. The download goes on at %2."))
            .arg(text::plain(hold.subject), QLocale().toString(hold.until.toLocalTime().time(), u"HH:mm:ss"_s));
    }
    Q_UNREACHABLE();
}

bool DownloadManager::Private::isAnyHeld() const
{
    return std::any_of(sources.begin(), sources.end(), [](const auto &source) { return source->isHeld || source->isBusy; })
        || std::any_of(roots.begin(), roots.end(), [](const Root &root) { return root.noRoom; });
}

QList<Hold> DownloadManager::holds() const
{
    QList<Hold> holds;
    const qint64 at = d->now();
    if (!d->isAnyHeld())
        return holds;
    for (const auto &source : d->sources)
        if (source->wanted > 0 && ( // one that nobody waits for holds nothing
            source->isHeld || (source->isBusy && source->until > at)))
            holds << Hold {.why = source->isHeld ? Hold::Why::ServerFails : Hold::Why::ServerBusy,
                           .subject = source->server.name,
                           .error = source->error,
                           .until = QDateTime::currentDateTimeUtc().addMSecs(source->until - at)};
    for (auto root = d->roots.cbegin(); root != d->roots.cend(); ++root)
        if (root->noRoom)
            holds << Hold {.why = Hold::Why::NoRoom,
                           .subject = root.key(),
                           .error = {.kind = Error::Kind::NoSpace,
                                     .detail = u"%1 are free, %2 are needed."_s.arg(text::size(root->free), text::size(root->wanted)),
                                     .subject = root.key()},
                           .until = {}};
    return holds;
}

} // namespace tcia::transfer
