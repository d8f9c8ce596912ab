// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/drawerviews.h"

#include <QCoreApplication>

namespace tcia::desktop {

using models::TransferView;

namespace {

constexpr DrawerView views[] {
    {TransferView::All, QT_TRANSLATE_NOOP("tcia::desktop::DrawerPages", "All"), "view-list-details"},
    {TransferView::Active, QT_TRANSLATE_NOOP("tcia::desktop::DrawerPages", "Active"), "download"},
    {TransferView::Waiting, QT_TRANSLATE_NOOP("tcia::desktop::DrawerPages", "Waiting"), "appointment-soon"},
    {TransferView::Failed, QT_TRANSLATE_NOOP("tcia::desktop::DrawerPages", "Failed"), "dialog-warning"},
    {TransferView::Done, QT_TRANSLATE_NOOP("tcia::desktop::DrawerPages", "Done"), "on-disk"},
};

} // namespace

std::span<const DrawerView> drawerViews() { return views; }

} // namespace tcia::desktop
