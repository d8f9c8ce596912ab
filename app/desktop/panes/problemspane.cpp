// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/problemspane.h"

#include "desktop/widgets/columnfit.h"
#include "desktop/widgets/icons.h"
#include "desktop/widgets/notice.h"
#include "desktop/widgets/tables.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

transfer::TransferId idOf(const QModelIndex &row)
{
    return row.data(models::ProblemsModel::IdRole).value<transfer::TransferId>();
}

} // namespace

ProblemsPane::ProblemsPane(models::ProblemsModel &problems, transfer::DownloadManager &downloads, QWidget *parent)
    : QWidget(parent),
      m_problems(problems),
      m_downloads(downloads),
      m_view(tableView(problems, models::ProblemsModel::SortRole, u"problemsView"_s, tr("Problems"), this)),
      m_pages(new QStackedWidget(this)),
      m_retry(new QAction(icon("retry"), tr("Try again"), this))
{
    m_retry->setObjectName(u"retryProblem"_s);
    m_retry->setToolTip(tr("Retry the selected problems: failed transfers and the list of collections"));
    auto *empty = new Notice(Notice::Form::Page, this);
    empty->say(tr("No problems."));
    m_pages->addWidget(m_view);
    m_pages->addWidget(empty);
    setColumnCharacters(*m_view, models::WhenColumn, 26);
    setColumnCharacters(*m_view, models::WhatColumn, 36);
    setColumnCharacters(*m_view, models::HeadlineColumn, 62);
    setColumnCharacters(*m_view, models::AdviceColumn, 56);

    auto *copyAction = new QAction(icon("edit-copy"), tr("Copy text"), this);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    auto *clearAction = new QAction(icon("edit-clear"), tr("Clear"), this);
    clearAction->setToolTip(tr("Clear this list; failed transfers stay in the list of transfers"));
    connect(m_retry, &QAction::triggered, this, &ProblemsPane::retry);
    connect(copyAction, &QAction::triggered, this, &ProblemsPane::copy);
    connect(clearAction, &QAction::triggered, &m_problems, &models::ProblemsModel::clear);

    auto *bar = new QHBoxLayout;
    for (QAction *action : {m_retry, copyAction, clearAction}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        bar->addWidget(button);
        m_view->addAction(action);
    }
    bar->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(bar);
    layout->addWidget(m_pages, 1);

    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ProblemsPane::showState);
    connect(&problems, &QAbstractItemModel::rowsInserted, this, &ProblemsPane::showState);
    connect(&problems, &QAbstractItemModel::rowsRemoved, this, &ProblemsPane::showState);
    connect(&problems, &QAbstractItemModel::modelReset, this, &ProblemsPane::showState);
    showState();
}

void ProblemsPane::showState()
{
    m_pages->setCurrentIndex(m_problems.rowCount() == 0 ? 1 : 0);
    bool repeatable = false;
    for (const QModelIndex &row : selectedRows(*m_view))
        repeatable |= idOf(row).isValid() || row.data(models::ProblemsModel::OngoingRole).toBool();
    m_retry->setEnabled(repeatable);
}

void ProblemsPane::retry()
{
    QList<transfer::TransferId> ids;
    const QModelIndexList chosen = selectedRows(*m_view);
    for (const QModelIndex &row : chosen)
        if (const transfer::TransferId id = idOf(row); id.isValid())
            ids << id;
    m_downloads.retry(ids);
    const auto stands = [](const QModelIndex &row) { return row.data(models::ProblemsModel::OngoingRole).toBool(); };
    if (std::ranges::any_of(chosen, stands))
        Q_EMIT retryRequested();
}

void ProblemsPane::copy() const
{
    QStringList lines;
    for (const QModelIndex &row : selectedRows(*m_view))
        lines << row.data(models::ProblemsModel::TextRole).toString();
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace tcia::desktop
