// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/changespane.h"

#include "core/async.h"
#include "core/text.h"
#include "desktop/panes/basketwords.h"
#include "desktop/widgets/buttonfit.h"
#include "desktop/widgets/columnfit.h"
#include "desktop/widgets/copytext.h"
#include "desktop/widgets/icons.h"
#include "desktop/widgets/notice.h"
#include "desktop/widgets/tables.h"
#include "desktop/window/actions.h"
#include "session/changedseries.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

using catalog::ChangeKind;
using catalog::SeriesChange;
using models::ChangesModel;

namespace {

QAction *action(const char *picture, const QString &words, const QString &tip, QObject *parent)
{
    auto *made = new QAction(icon(picture), words, parent);
    made->setToolTip(tip);
    return made;
}

} // namespace

ChangesPane::ChangesPane(session::ServerSession &session, Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_view(tableView(m_model, ChangesModel::SortRole, u"changesView"_s, tr("Changes"), this)),
      m_kinds(new QComboBox(this)),
      m_pages(new QStackedWidget(this)),
      m_notice(new Notice(Notice::Form::Page, this)),
      m_cut(new QLabel(this)),
      m_reveal(action("expand", tr("Show in the tree"), tr("Go to the series in the archive's tree"), this)),
      m_add(action("list-add", tr("Add to basket"),
                   tr("Add the selected series to the basket; withdrawn ones cannot be downloaded"), this)),
      m_copy(action("edit-copy", tr("Copy UIDs"), tr("Copy the identifiers of the selected series"), this)),
      m_forget(action("edit-clear", tr("Clear this list"), tr("Clear this list; stored content is kept"), this))
{
    build(actions);
    connect(m_reveal, &QAction::triggered, this, [this] { Q_EMIT wanted(selected().first().seriesUid); });
    connect(m_add, &QAction::triggered, this, &ChangesPane::addToBasket);
    connect(m_copy, &QAction::triggered, this, &ChangesPane::copyUids);
    connect(m_forget, &QAction::triggered, this, &ChangesPane::forget);
    connect(m_view, &QTreeView::activated, m_reveal, &QAction::trigger);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this](int row) {
        m_model.setKind(row == 0 ? std::optional<ChangeKind>() : ChangeKind(row - 1));
        showState();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChangesPane::showState);
    connect(&session.catalog(), &catalog::Catalog::contentChanged, this,
            [this](const QString &, const QList<SeriesChange> &changes) { take(changes); });
    // The first collection may be available.
    connect(&session.catalog(), &catalog::Catalog::countsChanged, this, &ChangesPane::showState);
    load();
}

void ChangesPane::build(Actions &actions)
{
    m_notice->setObjectName(u"changesNotice"_s);
    m_kinds->setObjectName(u"changesKind"_s);
    m_kinds->setAccessibleName(tr("Kind of change"));
    m_kinds->addItem(tr("All changes"));
    for (int kind = 0; kind < catalog::changeKindCount; ++kind)
        m_kinds->addItem(models::wordsFor(ChangeKind(kind)));
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_notice);
    constexpr std::array<int, ChangesModel::ColumnCount> widths {20, 12, 22, 18, 10, 30, 34, 40};
    for (int column = 0; column < ChangesModel::ColumnCount; ++column)
        setColumnCharacters(*m_view, column, widths[size_t(column)]);

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_kinds);
    for (QAction *one : {m_reveal, m_add, m_copy, m_forget}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(one);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        bar->addWidget(button);
        m_view->addAction(one);
    }
    m_cut->setObjectName(u"changesCut"_s);
    m_cut->setText(tr("Only the latest %1 are shown.").arg(text::number(ChangesModel::most)));
    m_cut->setToolTip(tr("The command “tcia changes” lists all of them."));
    m_copy->setObjectName(u"copyChangedUids"_s);
    m_reveal->setObjectName(u"revealChanged"_s);
    m_add->setObjectName(u"addChanged"_s);
    m_forget->setObjectName(u"forgetChanges"_s);
    m_view->addAction(&actions[Act::CopyUid]); // with the usual copy shortcut
    connect(&actions[Act::CopyUid], &QAction::triggered, this, [this] {
        if (m_view->hasFocus())
            copyUids();
    });
    bar->addStretch();
    bar->addWidget(m_cut);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(bar);
    new ButtonFit(*this, *bar);
    layout->addWidget(m_pages, 1);
}

void ChangesPane::load()
{
    m_isLoading = true;
    m_isStale = false;
    showState();
    onFinished(m_session.changes(ChangesModel::most + 1), this, [this](const Result<QList<SeriesChange>> &changes) {
        m_isLoading = false;
        if (m_isStale)
            return load();
        if (changes)
            m_model.setChanges(*changes);
        else
            Q_EMIT m_session.failed(changes.error());
        showState();
        Q_EMIT countChanged();
    });
}

void ChangesPane::take(const QList<SeriesChange> &changes)
{
    if (m_isLoading) {
        m_isStale = true; // unknown whether the pending read includes them
        return;
    }
    m_model.addLatest(changes);
    showState();
    Q_EMIT countChanged();
}

void ChangesPane::showState()
{
    const bool nothing = m_model.rowCount() == 0;
    const qsizetype chosen = selectedCount(*m_view);
    m_pages->setCurrentIndex(nothing ? 1 : 0);
    m_kinds->setEnabled(m_model.total() > 0);
    m_forget->setEnabled(m_model.total() > 0);
    m_cut->setVisible(m_model.isCut());
    m_reveal->setEnabled(chosen == 1);
    m_add->setEnabled(chosen > 0);
    m_copy->setEnabled(chosen > 0);
    if (m_isLoading && m_model.total() == 0)
        m_notice->say(tr("Reading the changes…"));
    else if (m_model.total() > 0)
        m_notice->say(tr("There are no changes of this kind."));
    else if (m_session.catalog().loadedCollections() == 0)
        m_notice->say(
            tr("No changes are known yet: no collection has been loaded that a later answer could be compared with.\n"
               "Open a collection, or index the archive. Series that the archive adds, changes or withdraws after that "
               "appear here."));
    else
        m_notice->say(
            tr("Nothing has changed since the collections were first loaded.\n"
               "Series that the archive adds, changes or withdraws appear here when a collection is refreshed or the "
               "archive is indexed again."));
}

QList<SeriesChange> ChangesPane::selected() const
{
    QList<SeriesChange> out;
    for (const qsizetype row : selectedNumbers(*m_view))
        out << m_model.at(int(row));
    return out;
}

void ChangesPane::addToBasket()
{
    QList<SeriesChange> changes = selected();
    const qsizetype withdrawn =
        changes.removeIf([](const SeriesChange &change) { return change.kind == ChangeKind::Withdrawn; });
    onFinished(m_session.filler().add(session::recordsOf(changes, m_session.catalog())), this,
               [this, withdrawn](const Result<session::AddResult> &what) {
                   if (what)
                       say(*what, withdrawn);
                   else
                       Q_EMIT statusMessage(text::of(what.error()));
               });
}

void ChangesPane::say(const session::AddResult &what, qsizetype withdrawn)
{
    QString words = wordsOf(what, basketName(m_session.baskets().current()));
    if (withdrawn > 0) //: %1 is "Added 12 series to Lung cohort."
        words = tr("%1 %Ln were withdrawn and cannot be downloaded.", nullptr, int(withdrawn)).arg(words);
    Q_EMIT statusMessage(words);
}

void ChangesPane::copyUids()
{
    QStringList uids;
    for (const SeriesChange &change : selected())
        uids << change.seriesUid;
    Q_EMIT statusMessage(copyLines(uids, Copied::Uids));
}

void ChangesPane::forget()
{
    onFinished(m_session.forgetChanges(), this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT m_session.failed(done.error());
        load();
    });
}

} // namespace tcia::desktop
