// SPDX-License-Identifier: Apache-2.0
#include "desktop/palette/commandnotes.h"

#include "core/text.h"
#include "desktop/panes/basketwords.h"
#include "desktop/window/actions.h"
#include "session/services.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tcia::desktop::CommandNotes)
};

QString ofSelection(session::ServerSession &session)
{
    const qint64 count = session.selection().count();
    if (count == 0)
        return Words::tr("nothing selected");
    const QString series = Words::tr("%Ln series", nullptr, int(count));
    if (!session.selectionSummary().isCurrent())
        return series;
    const session::SelectionFacts &facts = session.selectionSummary().facts();
    if (facts.toFetch() == 0) //: %1 is "12 series"
        return Words::tr("%1, on disk already").arg(series);
    return facts.bytesToFetch > 0 ? u"%1, %2"_s.arg(series, text::size(facts.bytesToFetch)) : series;
}

QString ofSpeedLimit(const session::Settings &settings)
{
    constexpr double bytes = 1e6;
    const int limit = settings.value(session::Setting::RateLimit).toInt();
    return limit > 0 ? text::rate(limit * bytes) : Words::tr("no limit");
}

} // namespace

QHash<Act, QString> commandNotes(session::Services &services, const Actions &actions)
{
    QHash<Act, QString> notes;
    notes[Act::OpenDownloadFolder] =
        QDir::toNativeSeparators(services.settings().value(session::Setting::Folder).toString());
    notes[Act::LimitSpeed] = ofSpeedLimit(services.settings());
    for (const Act act : {Act::PauseTransfers, Act::ResumeTransfers, Act::MoveUp, Act::MoveDown, Act::MoveTop,
                          Act::MoveBottom, Act::CancelTransfers, Act::RetryTransfers, Act::OpenFolder})
        if (!actions[act].isEnabled())
            notes[act] = Words::tr("nothing chosen in Transfers");
    if (session::ServerSession *session = services.session()) {
        const basket::BasketInfo &basket = session->baskets().current();
        notes[Act::DownloadSelection] = ofSelection(*session);
        notes[Act::Download] = basket.series > 0 ? summaryOf(basket) : Words::tr("the basket is empty");
    }
    return notes;
}

} // namespace tcia::desktop
