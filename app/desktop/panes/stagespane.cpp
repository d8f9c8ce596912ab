// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/stagespane.h"

#include "core/async.h"
#include "core/diskthread.h"
#include "core/files.h"
#include "core/text.h"
#include "desktop/panes/saidmessage.h"
#include "desktop/widgets/buttonfit.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/icons.h"
#include "desktop/widgets/notice.h"
#include "desktop/widgets/rowdelegate.h"
#include "desktop/widgets/tables.h"
#include "session/stagelog.h"

#include <QAction>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

using models::StageModel;
using session::StageKey;
using session::StagePhase;
using session::StageStatus;

StagesPane::StagesPane(session::AfterDownload &after, models::StageModel::PatientOf patientOf, QWidget *parent)
    : QWidget(parent),
      m_after(after),
      m_model(after.list(), std::move(patientOf)),
      m_view(tableView(m_model, StageModel::SortRole, u"stagesView"_s, tr("After the download"), this)),
      m_pages(new QStackedWidget(this))
{
    setObjectName(u"stagesPane"_s);
    buildActions();
    build();
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &StagesPane::showState);
    m_showSoon.setSingleShot(true); // thousands of rows may change at once
    m_showSoon.setInterval(0);
    connect(&m_showSoon, &QTimer::timeout, this, &StagesPane::showState);
    const auto showSoon = [this] { m_showSoon.start(); };
    connect(&after.list(), &session::StageList::added, this, showSoon);
    connect(&after.list(), &session::StageList::changed, this, showSoon);
    connect(&after.list(), &session::StageList::removed, this, showSoon);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &row) {
        Q_EMIT revealRequested(row.siblingAtColumn(StageModel::SeriesColumn).data().toString());
    });
    showState();
}

void StagesPane::build()
{
    constexpr std::array characters {22, 34, 20, 32, 30}; // the reason takes what is left
    for (int column = 0; column < int(characters.size()); ++column)
        m_view->setColumnWidth(column, characters[size_t(column)] * fontMetrics().averageCharWidth());
    auto *delegate = new RowDelegate({.state = StageModel::RowStateRole, .progress = StageModel::ProgressRole}, m_view);
    delegate->setCell(StageModel::StateColumn, RowDelegate::Cell::Progress);
    delegate->elideMiddle({StageModel::SeriesColumn, StageModel::FolderColumn});
    m_view->setItemDelegate(delegate);
    m_view->setAllColumnsShowFocus(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *empty = new Notice(Notice::Form::Page, this);
    empty->setObjectName(u"stagesNotice"_s);
    empty->say(tr("Nothing follows a download. The download dialog offers conversion, sending and programs."));
    m_pages->addWidget(m_view);
    m_pages->addWidget(empty);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(scaled(*this, 4), 0, scaled(*this, 8), 0);
    for (QAction *action : {m_retry, m_cancel, m_log, m_clear}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        bar->addWidget(button);
    }
    bar->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(bar);
    layout->addWidget(m_pages, 1);
    new ButtonFit(*this, *bar);
}

void StagesPane::buildActions()
{
    const auto made = [this](const char *name, const char *picture, const QString &text, auto act) {
        auto *action = new QAction(icon(picture), text, this);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, act);
        m_view->addAction(action);
        return action;
    };
    m_log = made("stageLog", "dialog-information", tr("Show the lo&g"), [this] { openLog(); });
    m_retry = made("retryStages", "retry", tr("&Retry"), [this] { m_after.retry(selected()); });
    m_cancel = made("cancelStages", "process-stop", tr("&Cancel"), [this] { m_after.cancel(selected()); });
    m_clear = made("clearStages", "edit-clear", tr("C&lear finished"), [this] { m_after.clearFinished(); });
    m_clear->setToolTip(tr("Remove what is done, failed or cancelled from the list; files stay"));
}

QList<StageKey> StagesPane::selected() const
{
    QList<StageKey> keys;
    const QList<qsizetype> rows = selectedNumbers(*m_view);
    for (const qsizetype row : rows)
        keys << m_model.at(int(row)).key;
    return keys;
}

void StagesPane::showState()
{
    m_pages->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    bool canRetry = false, canCancel = false;
    const QList<qsizetype> rows = selectedNumbers(*m_view);
    for (const qsizetype number : rows) {
        const StageStatus &row = m_model.at(int(number));
        canRetry = canRetry || (row.phase != StagePhase::Done && !isPending(row));
        canCancel = canCancel || !isFinished(row.phase);
    }
    m_log->setEnabled(rows.size() == 1);
    m_retry->setEnabled(canRetry);
    m_cancel->setEnabled(canCancel);
    m_clear->setEnabled(m_after.list().unfinished() < m_model.rowCount());
}

//! What the program or the other side wrote, of all attempts.
void StagesPane::openLog()
{
    const QList<StageKey> keys = selected();
    if (keys.isEmpty())
        return;
    const auto read = runOnDiskThread([key = keys.first()] { return session::endOfLog(key); });
    onFinished(read, this, [this](const Result<QByteArray> &log) {
        if (!log)
            Q_EMIT statusMessage(text::of(log.error()));
        else if (log->isEmpty())
            Q_EMIT statusMessage(tr("There is no log yet: it has not begun."));
        else
            showSaid(decodedText(*log), window());
    });
}

} // namespace tcia::desktop
