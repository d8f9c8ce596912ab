// SPDX-License-Identifier: Apache-2.0
#include "desktop/inspector/shownsource.h"

#include "desktop/inspector/derivedcard.h"
#include "desktop/inspector/sourcechoice.h"
#include "models/rowlook.h"

namespace tcia::desktop {

ShownSource::ShownSource(session::ServerSession &session, const SourceChoice &choice, DerivedCard &card,
                         QObject *parent)
    : QObject(parent), m_session(session), m_choice(choice), m_card(card)
{
    connect(&card, &DerivedCard::selectTooRequested, this, [this] {
        m_session.selection().tickOnly(QStringList {m_own, m_choice.uid()});
    });
    connect(&card, &DerivedCard::showRequested, this,
            [this] { m_session.selection().tickOnly(QStringList {m_choice.uid()}); });
    connect(&session.localStatus(), &session::LocalStatusLookup::changed, this, [this] {
        if (!m_own.isEmpty())
            showState();
    });
}

void ShownSource::show(const QString &ownUid)
{
    m_own = ownUid;
    showState();
}

void ShownSource::showState()
{
    const QString uid = m_choice.uid();
    if (const auto source = m_choice.series())
        m_card.setSource(*source, models::rowState(models::statusOf(m_session.localStatus(), uid)),
                         !m_choice.folder().isEmpty());
    else
        m_card.setUnknownSource(uid);
}

} // namespace tcia::desktop
