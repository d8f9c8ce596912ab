// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/transferviewrows.h"

#include "core/text.h"
#include "desktop/widgets/sidelist.h"

#include <QCoreApplication>

#include <array>

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
    ViewRow {TransferView::All, QT_TRANSLATE_NOOP("tcia::desktop::DrawerPages", "All"), "view-list-details"},
    ViewRow {TransferView::Active, QT_TRANSLATE_NOOP("tcia::desktop::DrawerPages", "Active"), "download"},
    ViewRow {TransferView::Waiting, QT_TRANSLATE_NOOP("tcia::desktop::DrawerPages", "Waiting"), "appointment-soon"},
    ViewRow {TransferView::Failed, QT_TRANSLATE_NOOP("tcia::desktop::DrawerPages", "Failed"), "dialog-warning"},
    ViewRow {TransferView::Done, QT_TRANSLATE_NOOP("tcia::desktop::DrawerPages", "Done"), "on-disk"},
};

} // namespace

void addViewRows(SideList &list)
{
    for (const ViewRow &view : views)
        list.addRow(QCoreApplication::translate("tcia::desktop::DrawerPages", view.name), view.icon);
}

void setViewCounts(SideList &list, const transfer::QueueProgress &progress)
{
    for (size_t row = 0; row < views.size(); ++row) {
        const qint64 count = models::countOf(views[row].view, progress);
        list.setCount(int(row), count > 0 ? text::number(count) : QString());
    }
}

std::optional<TransferView> viewOfRow(int row)
{
    return row >= 0 && row < int(views.size()) ? std::optional(views[size_t(row)].view) : std::nullopt;
}

} // namespace tcia::desktop
