// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/actions.h"

#include "desktop/widgets/actionrow.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace tcia::desktop {

namespace {

// Keys with a meaning in text fields are limited to the widgets the action was added to.
constexpr auto inWindow = Qt::WindowShortcut;
constexpr auto inWidget = Qt::WidgetWithChildrenShortcut;

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

constexpr const char *file = QT_TRANSLATE_NOOP("Actions", "&File");
constexpr const char *edit = QT_TRANSLATE_NOOP("Actions", "&Edit");
constexpr const char *view = QT_TRANSLATE_NOOP("Actions", "&View");
constexpr const char *basket = QT_TRANSLATE_NOOP("Actions", "&Basket");
constexpr const char *transfers = QT_TRANSLATE_NOOP("Actions", "&Transfers");
constexpr const char *help = QT_TRANSLATE_NOOP("Actions", "&Help");

constexpr MenuRow rows[] {
    {Act::OpenSharedList, "openSharedList", file, QT_TRANSLATE_NOOP("Actions", "Open shared &list…"), "shared-list",
     "Ctrl+L", inWindow, QT_TRANSLATE_NOOP("Actions", "Add the series of a list shared on the server to the basket")},
    {Act::OpenManifest, "openManifest", file, QT_TRANSLATE_NOOP("Actions", "&Open manifest…"), "document-open",
     "Ctrl+O", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Add the series of a .tcia manifest, a table or a list of UIDs to the basket")},
    {Act::SaveManifest, "saveManifest", file, QT_TRANSLATE_NOOP("Actions", "&Save manifest…"), "document-save",
     "Ctrl+S", inWindow, QT_TRANSLATE_NOOP("Actions", "Write the basket as a .tcia manifest")},
    {Act::VerifyFolder, "verifyFolder", file, QT_TRANSLATE_NOOP("Actions", "&Verify folder…"), "on-disk",
     "Ctrl+Shift+V", inWindow, QT_TRANSLATE_NOOP("Actions", "Verify downloaded series and repair defective ones"),
     true},
    {Act::Servers, "editServers", file, QT_TRANSLATE_NOOP("Actions", "&Edit servers…"), "network-server", "Ctrl+E",
     inWindow, QT_TRANSLATE_NOOP("Actions", "Add, change or remove servers and their API keys"), true},
    {Act::Quit, "quit", file, QT_TRANSLATE_NOOP("Actions", "&Quit"), "application-exit", "Ctrl+Q", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Close the window and end the program"), true},
    {Act::Undo, "undo", edit, QT_TRANSLATE_NOOP("Actions", "&Undo"), "edit-undo", "Ctrl+Z", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Undo the last change of filter, selection or basket")},
    {Act::Redo, "redo", edit, QT_TRANSLATE_NOOP("Actions", "&Redo"), "edit-redo", "Ctrl+Shift+Z", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Make the last undone change again")},
    {Act::SelectAll, "selectAll", edit, QT_TRANSLATE_NOOP("Actions", "Select &all"), "", "", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Select all series that are shown (Ctrl+A in table and tree)"), true},
    {Act::SelectNone, "selectNone", edit, QT_TRANSLATE_NOOP("Actions", "Select &nothing"), "", "", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Select no series (Esc in table and tree)")},
    {Act::CopyUid, "copyUid", edit, QT_TRANSLATE_NOOP("Actions", "Copy &UIDs"), "edit-copy", "Ctrl+C", inWidget,
     QT_TRANSLATE_NOOP("Actions", "Copy the identifiers of the selected rows"), true},
    {Act::ViewSeries, "viewSeries", view, QT_TRANSLATE_NOOP("Actions", "&Series"), "view-list-details", "Ctrl+1",
     inWindow, QT_TRANSLATE_NOOP("Actions", "Show one row a series")},
    {Act::ViewTree, "viewTree", view, QT_TRANSLATE_NOOP("Actions", "&Tree"), "view-list-tree", "Ctrl+2", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Show collections, patients, studies and series")},
    {Act::ShowFilters, "showFilters", view, QT_TRANSLATE_NOOP("Actions", "Show &filters"), "view-filter", "Ctrl+B",
     inWindow, QT_TRANSLATE_NOOP("Actions", "Show or hide the filters"), true, true},
    {Act::ShowInspector, "showInspector", view, QT_TRANSLATE_NOOP("Actions", "Show the &inspector"),
     "sidebar-show-right", "F9", inWindow, QT_TRANSLATE_NOOP("Actions", "Show or hide what is selected"), false, true},
    {Act::Refresh, "refresh", view, QT_TRANSLATE_NOOP("Actions", "&Refresh"), "view-refresh", "F5", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Reload the collections and all loaded content from the server"), true},
    {Act::Index, "indexArchive", view, QT_TRANSLATE_NOOP("Actions", "&Index the archive"), "index", "Ctrl+I", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Load every collection in turn, so that search and counts cover the whole archive")},
    {Act::Find, "find", view, QT_TRANSLATE_NOOP("Actions", "&Find…"), "edit-find", "Ctrl+F", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Filter patients, studies and series by text")},
    {Act::FindIds, "findIds", view, QT_TRANSLATE_NOOP("Actions", "Find a list of &IDs…"), "edit-find", "Ctrl+Shift+F",
     inWindow,
     QT_TRANSLATE_NOOP("Actions",
                       "Show the patients, studies and series whose IDs are in a list, and say which are missing")},
    {Act::Palette, "commandPalette", view, QT_TRANSLATE_NOOP("Actions", "Co&mmand palette…"), "pan-end", "Ctrl+K",
     inWindow, QT_TRANSLATE_NOOP("Actions", "Find a command, a value to filter by or a series by typing")},
    {Act::ClearFilter, "clearFilter", view, QT_TRANSLATE_NOOP("Actions", "&Clear filter"), "edit-clear", "Ctrl+Shift+E",
     inWindow, QT_TRANSLATE_NOOP("Actions", "Show everything again")},
    {Act::Expand, "expand", view, QT_TRANSLATE_NOOP("Actions", "E&xpand all below"), "expand", "*", inWidget,
     QT_TRANSLATE_NOOP("Actions", "Expand the selected rows down to their series"), true},
    {Act::ShowBasket, "showBasket", view, QT_TRANSLATE_NOOP("Actions", "Show &basket"), "basket", "Alt+1", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Go to the basket"), true},
    {Act::ShowChanges, "showChanges", view, QT_TRANSLATE_NOOP("Actions", "Show c&hanges"), "changes", "Alt+2", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Go to the series that the archive added, changed or withdrew")},
    {Act::ShowTransfers, "showTransfers", view, QT_TRANSLATE_NOOP("Actions", "Show &transfers"), "download", "Alt+3",
     inWindow, QT_TRANSLATE_NOOP("Actions", "Go to the transfers")},
    {Act::ShowProblems, "showProblems", view, QT_TRANSLATE_NOOP("Actions", "Show &problems"), "dialog-warning", "Alt+4",
     inWindow, QT_TRANSLATE_NOOP("Actions", "Go to the problems")},
    {Act::AddToBasket, "addToBasket", basket, QT_TRANSLATE_NOOP("Actions", "&Add to basket"), "list-add",
     "Return; Enter; Ins; +", inWidget,
     QT_TRANSLATE_NOOP("Actions", "Add all series of the selected rows to the basket")},
    {Act::RemoveFromBasket, "removeFromBasket", basket, QT_TRANSLATE_NOOP("Actions", "&Remove from basket"),
     "list-remove", "Del", inWidget, QT_TRANSLATE_NOOP("Actions", "Remove the selected series from the basket")},
    {Act::RemoveSelection, "removeSelection", basket, QT_TRANSLATE_NOOP("Actions", "&Take out of basket"),
     "list-remove", "", inWindow, QT_TRANSLATE_NOOP("Actions", "Take the selected series out of the basket")},
    {Act::ClearBasket, "clearBasket", basket, QT_TRANSLATE_NOOP("Actions", "&Empty the basket"), "edit-clear", "",
     inWindow, QT_TRANSLATE_NOOP("Actions", "Remove all series from the basket")},
    {Act::NewBasket, "newBasket", basket, QT_TRANSLATE_NOOP("Actions", "&New basket…"), "list-add", "", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Create another basket of this server and open it"), true},
    {Act::RenameBasket, "renameBasket", basket, QT_TRANSLATE_NOOP("Actions", "Rena&me basket…"), "", "F2", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Give the open basket another name")},
    {Act::DuplicateBasket, "duplicateBasket", basket, QT_TRANSLATE_NOOP("Actions", "D&uplicate basket…"), "edit-copy",
     "", inWindow, QT_TRANSLATE_NOOP("Actions", "Create another basket with the same series and open it")},
    {Act::DeleteBasket, "deleteBasket", basket, QT_TRANSLATE_NOOP("Actions", "De&lete basket…"), "user-trash", "",
     inWindow, QT_TRANSLATE_NOOP("Actions", "Delete the open basket; downloaded files stay")},
    {Act::DownloadSelection, "downloadSelection", basket, QT_TRANSLATE_NOOP("Actions", "&Download selection…"),
     "download", "Ctrl+D", inWindow, QT_TRANSLATE_NOOP("Actions", "Download the selected series to a folder"), true},
    {Act::Download, "download", basket, QT_TRANSLATE_NOOP("Actions", "Download &basket…"), "download", "Ctrl+Shift+D",
     inWindow, QT_TRANSLATE_NOOP("Actions", "Download the basket's series to a folder")},
    {Act::OpenFolder, "openFolder", transfers, QT_TRANSLATE_NOOP("Actions", "&Open folder"), "folder-open", "",
     inWindow, QT_TRANSLATE_NOOP("Actions", "Open the folder of the selected series")},
    {Act::OpenSeriesFolder, "openSeriesFolder", transfers,
     QT_TRANSLATE_NOOP("Actions", "Open folder of the &selection"), "folder-open", "", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Open the folder of the selected series")},
    {Act::PauseTransfers, "pauseTransfers", transfers, QT_TRANSLATE_NOOP("Actions", "&Pause"), "pause", "", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Pause the selected transfers; complete files are kept"), true},
    {Act::ResumeTransfers, "resumeTransfers", transfers, QT_TRANSLATE_NOOP("Actions", "R&esume"), "resume", "",
     inWindow, QT_TRANSLATE_NOOP("Actions", "Resume the selected transfers")},
    {Act::PauseAll, "pauseAll", transfers, QT_TRANSLATE_NOOP("Actions", "Pause all"), "pause", "", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Pause all transfers")},
    {Act::ResumeAll, "resumeAll", transfers, QT_TRANSLATE_NOOP("Actions", "Resume all"), "resume", "", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Resume all transfers")},
    {Act::MoveUp, "moveUp", transfers, QT_TRANSLATE_NOOP("Actions", "Move &up"), "go-up", "", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Download the selected series sooner"), true},
    {Act::MoveDown, "moveDown", transfers, QT_TRANSLATE_NOOP("Actions", "Move &down"), "go-down", "", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Download the selected series later")},
    {Act::MoveTop, "moveTop", transfers, QT_TRANSLATE_NOOP("Actions", "Move to the &top"), "go-up", "", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Download the selected series first")},
    {Act::MoveBottom, "moveBottom", transfers, QT_TRANSLATE_NOOP("Actions", "Move to the &bottom"), "go-down", "",
     inWindow, QT_TRANSLATE_NOOP("Actions", "Download the selected series last")},
    {Act::CancelTransfers, "cancelTransfers", transfers, QT_TRANSLATE_NOOP("Actions", "&Cancel"), "process-stop", "",
     inWindow, QT_TRANSLATE_NOOP("Actions", "Cancel the selected transfers"), true},
    {Act::CancelAll, "cancelAll", transfers, QT_TRANSLATE_NOOP("Actions", "Cancel &all"), "process-stop", "", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Cancel all transfers")},
    {Act::RetryTransfers, "retryTransfers", transfers, QT_TRANSLATE_NOOP("Actions", "&Retry"), "retry", "", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Retry the selected transfers")},
    {Act::RetryFailed, "retryFailed", transfers, QT_TRANSLATE_NOOP("Actions", "Retry all &failed"), "retry", "",
     inWindow, QT_TRANSLATE_NOOP("Actions", "Retry all failed transfers")},
    {Act::ClearFinished, "clearFinished", transfers, QT_TRANSLATE_NOOP("Actions", "C&lear finished"), "edit-clear", "",
     inWindow,
     QT_TRANSLATE_NOOP("Actions", "Remove finished, failed and cancelled transfers from the list; files stay"), true},
    {Act::About, "about", help, QT_TRANSLATE_NOOP("Actions", "&About TCIA Browser"), "help-about", "", inWindow,
     QT_TRANSLATE_NOOP("Actions", "About this program and its version")},
};

QString translated(const char *text) { return QCoreApplication::translate("Actions", text); }

QAction *made(const MenuRow &row, QObject *parent)
{
    QAction *action = makeAction({.name = row.name,
                                  .text = translated(row.text),
                                  .icon = row.icon,
                                  .shortcuts = row.shortcuts,
                                  .context = row.context,
                                  .tip = translated(row.tip),
                                  .isCheckable = row.isCheckable},
                                 parent);
    action->setStatusTip(translated(row.tip));
    return action;
}

} // namespace

Actions::Actions(QObject *parent) : QObject(parent)
{
    for (const MenuRow &row : rows)
        m_actions.emplace(row.act, made(row, this));
}

QList<QAction *> Actions::all() const
{
    QList<QAction *> actions;
    for (const auto &[act, action] : m_actions)
        actions << action;
    return actions;
}

void Actions::fill(QMenuBar &bar) const
{
    const char *title = nullptr;
    QMenu *menu = nullptr;
    for (const MenuRow &row : rows) {
        if (row.menu != title)
            menu = bar.addMenu(translated(title = row.menu));
        if (row.separatorBefore)
            menu->addSeparator();
        menu->addAction(m_actions.at(row.act));
    }
}

} // namespace tcia::desktop
