// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/actions.h"

#include "desktop/widgets/icons.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace tcia::desktop {

namespace {

// Keys with a meaning in text fields are limited to the widgets the action was added to.
constexpr auto inWindow = Qt::WindowShortcut;
constexpr auto inWidget = Qt::WidgetWithChildrenShortcut;

//! One action. Texts are translated in context "Actions"; shortcuts are portable text, several separated by "; ".
struct ActionRow
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
};

constexpr const char *file = QT_TRANSLATE_NOOP("Actions", "&File");
constexpr const char *view = QT_TRANSLATE_NOOP("Actions", "&View");
constexpr const char *basket = QT_TRANSLATE_NOOP("Actions", "&Basket");
constexpr const char *transfers = QT_TRANSLATE_NOOP("Actions", "&Transfers");
constexpr const char *help = QT_TRANSLATE_NOOP("Actions", "&Help");

constexpr ActionRow rows[] {
    {Act::OpenSharedList, "openSharedList", file, QT_TRANSLATE_NOOP("Actions", "Open shared &list…"), "shared-list", "Ctrl+L",
     inWindow, QT_TRANSLATE_NOOP("Actions", "Put the series of a list shared on the server into the basket, by its name")},
    {Act::OpenManifest, "openManifest", file, QT_TRANSLATE_NOOP("Actions", "&Open manifest…"), "document-open", "Ctrl+O",
     inWindow, QT_TRANSLATE_NOOP("Actions", "Put the series of a .tcia manifest, a table or a list of UIDs into the basket")},
    {Act::SaveManifest, "saveManifest", file, QT_TRANSLATE_NOOP("Actions", "&Save manifest…"), "document-save", "Ctrl+S",
     inWindow, QT_TRANSLATE_NOOP("Actions", "Write the basket as a .tcia manifest")},
    {Act::VerifyFolder, "verifyFolder", file, QT_TRANSLATE_NOOP("Actions", "&Verify folder…"), "on-disk", "Ctrl+Shift+V",
     inWindow, QT_TRANSLATE_NOOP("Actions", "Check whether what was downloaded is whole, and repair what is not"), true},
    {Act::Servers, "editServers", file, QT_TRANSLATE_NOOP("Actions", "&Edit servers…"), "network-server", "Ctrl+E", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Add, change or remove servers and their API keys"), true},
    {Act::Quit, "quit", file, QT_TRANSLATE_NOOP("Actions", "&Quit"), "application-exit", "Ctrl+Q", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Close the window and end the program"), true},
    {Act::Refresh, "refresh", view, QT_TRANSLATE_NOOP("Actions", "&Refresh"), "view-refresh", "F5", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Ask the server again for the collections and for all that is loaded")},
    {Act::Index, "indexArchive", view, QT_TRANSLATE_NOOP("Actions", "&Index the archive"), "index", "Ctrl+I", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Ask for every collection, one after the other, so that search and counts cover the whole archive")},
    {Act::Find, "find", view, QT_TRANSLATE_NOOP("Actions", "&Find…"), "edit-find", "Ctrl+F", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Type what the shown patients, studies and series must contain")},
    {Act::FindIds, "findIds", view, QT_TRANSLATE_NOOP("Actions", "Find a list of &IDs…"), "edit-find", "Ctrl+Shift+F", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Show the patients, studies and series whose IDs are in a list, and say which are missing")},
    {Act::ClearFilter, "clearFilter", view, QT_TRANSLATE_NOOP("Actions", "&Clear filter"), "edit-clear", "Ctrl+Shift+E",
     inWindow, QT_TRANSLATE_NOOP("Actions", "Show everything again")},
    {Act::Expand, "expand", view, QT_TRANSLATE_NOOP("Actions", "E&xpand all below"), "expand", "*", inWidget,
     QT_TRANSLATE_NOOP("Actions", "Open the chosen rows down to their series"), true},
    {Act::CopyUid, "copyUid", view, QT_TRANSLATE_NOOP("Actions", "Copy &UID"), "edit-copy", "Ctrl+C", inWidget,
     QT_TRANSLATE_NOOP("Actions", "Copy the identifiers of the chosen rows")},
    {Act::ShowBasket, "showBasket", view, QT_TRANSLATE_NOOP("Actions", "Show &basket"), "basket", "Alt+1", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Go to the basket"), true},
    {Act::ShowChanges, "showChanges", view, QT_TRANSLATE_NOOP("Actions", "Show c&hanges"), "changes", "Alt+2", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Go to what the archive has added, changed or withdrawn")},
    {Act::ShowTransfers, "showTransfers", view, QT_TRANSLATE_NOOP("Actions", "Show &transfers"), "download", "Alt+3", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Go to the transfers")},
    {Act::ShowProblems, "showProblems", view, QT_TRANSLATE_NOOP("Actions", "Show &problems"), "dialog-warning", "Alt+4",
     inWindow, QT_TRANSLATE_NOOP("Actions", "Go to what could not be done")},
    {Act::AddToBasket, "addToBasket", basket, QT_TRANSLATE_NOOP("Actions", "&Add to basket"), "list-add",
     "Return; Enter; Ins; +", inWidget, QT_TRANSLATE_NOOP("Actions", "Put all series of the chosen rows into the basket")},
    {Act::RemoveFromBasket, "removeFromBasket", basket, QT_TRANSLATE_NOOP("Actions", "&Remove from basket"), "list-remove",
     "Del", inWidget, QT_TRANSLATE_NOOP("Actions", "Take the chosen series out of the basket")},
    {Act::ClearBasket, "clearBasket", basket, QT_TRANSLATE_NOOP("Actions", "&Empty the basket"), "edit-clear", "", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Take all series out of the basket")},
    {Act::Download, "download", basket, QT_TRANSLATE_NOOP("Actions", "&Download…"), "download", "Ctrl+D", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Fetch the basket's series into a folder"), true},
    {Act::OpenFolder, "openFolder", transfers, QT_TRANSLATE_NOOP("Actions", "&Open folder"), "folder-open", "", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Show where the chosen series is on this computer")},
    {Act::PauseTransfers, "pauseTransfers", transfers, QT_TRANSLATE_NOOP("Actions", "&Pause"), "pause", "", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Let the chosen transfers rest; what arrived whole stays"), true},
    {Act::ResumeTransfers, "resumeTransfers", transfers, QT_TRANSLATE_NOOP("Actions", "R&esume"), "resume", "", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Go on with the chosen transfers")},
    {Act::PauseAll, "pauseAll", transfers, QT_TRANSLATE_NOOP("Actions", "Pause all"), "pause", "", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Let all transfers rest")},
    {Act::ResumeAll, "resumeAll", transfers, QT_TRANSLATE_NOOP("Actions", "Resume all"), "resume", "", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Go on with all transfers")},
    {Act::MoveUp, "moveUp", transfers, QT_TRANSLATE_NOOP("Actions", "Move &up"), "go-up", "", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Fetch the chosen series sooner"), true},
    {Act::MoveDown, "moveDown", transfers, QT_TRANSLATE_NOOP("Actions", "Move &down"), "go-down", "", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Fetch the chosen series later")},
    {Act::MoveTop, "moveTop", transfers, QT_TRANSLATE_NOOP("Actions", "Move to the &top"), "go-up", "", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Fetch the chosen series first")},
    {Act::MoveBottom, "moveBottom", transfers, QT_TRANSLATE_NOOP("Actions", "Move to the &bottom"), "go-down", "", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Fetch the chosen series last")},
    {Act::CancelTransfers, "cancelTransfers", transfers, QT_TRANSLATE_NOOP("Actions", "&Cancel"), "process-stop", "", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Stop the chosen transfers"), true},
    {Act::CancelAll, "cancelAll", transfers, QT_TRANSLATE_NOOP("Actions", "Cancel &all"), "process-stop", "", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Stop all transfers")},
    {Act::RetryTransfers, "retryTransfers", transfers, QT_TRANSLATE_NOOP("Actions", "&Retry"), "retry", "", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Try the chosen transfers again")},
    {Act::RetryFailed, "retryFailed", transfers, QT_TRANSLATE_NOOP("Actions", "Retry all &failed"), "retry", "", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Try all failed transfers again")},
    {Act::ClearFinished, "clearFinished", transfers, QT_TRANSLATE_NOOP("Actions", "C&lear finished"), "edit-clear", "", inWindow,
     QT_TRANSLATE_NOOP("Actions", "Take finished, failed and cancelled transfers off the list; files stay"), true},
    {Act::About, "about", help, QT_TRANSLATE_NOOP("Actions", "&About TCIA Browser"), "help-about", "", inWindow,
     QT_TRANSLATE_NOOP("Actions", "What this program is, and its version")},
};

QString translated(const char *text) { return QCoreApplication::translate("Actions", text); }

QAction *made(const ActionRow &row, QObject *parent)
{
    auto *action = new QAction(icon(row.icon), translated(row.text), parent);
    action->setObjectName(QString::fromLatin1(row.name));
    action->setShortcuts(QKeySequence::listFromString(QString::fromLatin1(row.shortcuts), QKeySequence::PortableText));
    action->setShortcutContext(row.context);
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(key.isEmpty() ? translated(row.tip)
                                     : QCoreApplication::translate("Actions", "%1 (%2)").arg(translated(row.tip), key));
    action->setStatusTip(translated(row.tip));
    return action;
}

} // namespace

Actions::Actions(QObject *parent) : QObject(parent)
{
    for (const ActionRow &row : rows)
        m_actions.emplace(row.act, made(row, this));
}

void Actions::fill(QMenuBar &bar) const
{
    const char *title = nullptr;
    QMenu *menu = nullptr;
    for (const ActionRow &row : rows) {
        if (row.menu != title)
            menu = bar.addMenu(translated(title = row.menu));
        if (row.separatorBefore)
            menu->addSeparator();
        menu->addAction(m_actions.at(row.act));
    }
}

} // namespace tcia::desktop
