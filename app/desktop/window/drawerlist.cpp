// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/drawerlist.h"

#include "core/text.h"
#include "session/stagelist.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

using models::TransferView;

namespace {

struct ViewRow
{
    TransferView view;
    const char *name;
    const char *icon;
};

// In the order of the list.
constexpr std::array views {
    ViewRow {TransferView::All, QT_TRANSLATE_NOOP("tcia::desktop::DrawerList", "All"), "view-list-details"},
    ViewRow {TransferView::Active, QT_TRANSLATE_NOOP("tcia::desktop::DrawerList", "Active"), "download"},
    ViewRow {TransferView::Waiting, QT_TRANSLATE_NOOP("tcia::desktop::DrawerList", "Waiting"), "appointment-soon"},
    ViewRow {TransferView::Failed, QT_TRANSLATE_NOOP("tcia::desktop::DrawerList", "Failed"), "dialog-warning"},
    ViewRow {TransferView::Done, QT_TRANSLATE_NOOP("tcia::desktop::DrawerList", "Done"), "on-disk"},
};

} // namespace

DrawerList::DrawerList(QWidget *parent) : SideList(parent)
{
    setObjectName(u"drawerList"_s);
    setAccessibleName(tr("Views of the transfers"));
    for (const ViewRow &view : views)
        addRow(tr(view.name), view.icon);
    addLine();
    m_rows.stages = addRow(tr("Afterwards"), "view-refresh");
    m_rows.problems = addRow(tr("Problems"), "dialog-warning");
    m_rows.freeSpace = addNote({});
    addLine();
    m_rows.basket = addRow(tr("Basket"), "basket");
    m_rows.changes = addRow(tr("Changes"), "changes");
    for (const int row : {m_rows.basket - 1, m_rows.basket, m_rows.changes}) // with the line above
        setRowHidden(row, true);
}

std::optional<TransferView> DrawerList::viewOf(int row) const
{
    return row >= 0 && row < int(views.size()) ? std::optional(views[size_t(row)].view) : std::nullopt;
}

void DrawerList::addAside(int row)
{
    for (const int each : {m_rows.basket - 1, row})
        setRowHidden(each, false);
}

void DrawerList::showProgress(const transfer::QueueProgress &progress)
{
    for (size_t row = 0; row < views.size(); ++row) {
        const qint64 count = models::countOf(views[row].view, progress);
        setCount(int(row), count > 0 ? text::number(count) : QString());
    }
}

void DrawerList::showStages(const session::StageList &stages)
{
    setRowHidden(m_rows.stages, stages.rows().isEmpty());
    const QString words = stages.failed() > 0       ? tr("%Ln failed", nullptr, int(stages.failed()))
                          : stages.unfinished() > 0 ? text::number(stages.unfinished())
                                                    : QString();
    setCount(m_rows.stages, words);
}

void DrawerList::showFreeSpace(qint64 bytes)
{ //: %1 a size
    setWords(m_rows.freeSpace, bytes < 0 ? QString() : tr("%1 free").arg(text::size(bytes)));
}

} // namespace tcia::desktop
