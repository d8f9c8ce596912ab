// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <span>

namespace tcia::desktop {

//! The actions of the window. Each has one row in the table: text, icon, shortcut, tooltip, place in the menus. The
//! object that implements an action connects to its QAction.
enum class Act {
    OpenSharedList,
    OpenManifest,
    RecentLists,
    SaveManifest,
    ExportTable,
    VerifyFolder,
    AdoptFolder,
    Servers,
    Quit,
    Undo,
    Redo,
    SelectAll,
    SelectNone,
    Settings,
    ViewSeries,
    ViewTree,
    ShowFilters,
    ShowInspector,
    ShowMenuBar,
    Refresh,
    Index,
    Find,
    FindIds,
    Palette,
    ClearFilter,
    Expand,
    CopyUid,
    CopyCitation,
    CopyTable,
    NextPane,
    PreviousPane,
    FocusFilters,
    FocusTable,
    FocusInspector,
    ShowBasketSeries,
    ShowBasket,
    ShowChanges,
    ShowTransfers,
    ShowProblems,
    AddToBasket,
    AddReferenced,
    RemoveFromBasket,
    ClearBasket,
    NewBasket,
    RenameBasket,
    DuplicateBasket,
    DeleteBasket,
    UniteBaskets,
    IntersectBaskets,
    SubtractBaskets,
    CompareBaskets,
    ExportBasket,
    SplitBasket,
    BasketRules,
    RemoveSelection,
    DownloadSelection,
    Download,
    PauseTransfers,
    ResumeTransfers,
    PauseAll,
    ResumeAll,
    MoveUp,
    MoveDown,
    MoveTop,
    MoveBottom,
    CancelTransfers,
    CancelAll,
    RetryTransfers,
    RetryFailed,
    FetchFromIdc,
    ClearFinished,
    OpenFolder,
    OpenSeriesFolder,
    OpenDownloadFolder,
    RunStages,
    LimitSpeed,
    Keys,
    About,
};

//! One action and its place in the menus. Texts are translated in context "Actions"; shortcuts are portable text,
//! several separated by "; ".
struct MenuRow
{
    Act act;
    const char *name; //!< of the object, for tests
    const char *menu;
    const char *text;
    const char *icon;
    const char *shortcuts;
    Qt::ShortcutContext context;
    const char *tip;
    bool separatorBefore = false;
    bool isCheckable = false;
};

//! The table of all actions, in the order of the menus.
std::span<const MenuRow> menuRows();

} // namespace tcia::desktop
