// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/rulecommands.h"

#include "core/async.h"
#include "core/text.h"
#include "desktop/dialogs/basketrulesdialog.h"
#include "desktop/panes/basketwords.h"
#include "desktop/window/actions.h"

#include <QSet>

namespace tcia::desktop {

namespace {

//! The series that the rules leave out.
QStringList leftOut(const QList<Series> &series, const cohort::Rules &rules)
{
    const cohort::Selected kept = cohort::select(series, rules);
    const QSet<qsizetype> positions(kept.series.cbegin(), kept.series.cend());
    QStringList uids;
    for (qsizetype i = 0; i < series.size(); ++i)
        if (!positions.contains(i))
            uids << series[i].seriesUid;
    return uids;
}

} // namespace

RuleCommands::RuleCommands(session::Services &services, const Actions &actions, QWidget &window, QObject *parent)
    : QObject(parent), m_services(services), m_window(window)
{
    connect(&actions[Act::BasketRules], &QAction::triggered, this, &RuleCommands::choose);
}

void RuleCommands::choose()
{
    session::ServerSession &session = *m_services.session();
    constexpr int longest = 40;
    const QString name = text::plain(basketName(session.baskets().current()), longest);
    auto *dialog = new BasketRulesDialog(tr("basket “%1”").arg(name), session.basket().settledSeries(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_services.sessions(), &session::SessionManager::aboutToChange, dialog, &QDialog::reject);
    connect(dialog, &BasketRulesDialog::chosen, this, &RuleCommands::keep);
    dialog->open();
}

void RuleCommands::keep(const cohort::Rules &rules)
{
    session::ServerSession &session = *m_services.session();
    const auto gather = [all = session.basket().settledSeries(), rules] { return leftOut(all(), rules); };
    onFinished(session.basket().remove(gather), &session, [this](const Result<basket::EditOutcome> &done) {
        if (!done)
            return Q_EMIT failed(done.error());
        Q_EMIT said(takenOutWords(done->removed, basketName(m_services.session()->baskets().current())),
                    done->removed > 0);
    });
}

} // namespace tcia::desktop
