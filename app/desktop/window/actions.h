// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

#include <map>

class QMenuBar;
class QToolBar;

namespace tcia::desktop {

//! All actions of the window. Each has one row in the table of actions.cpp: text, icon, shortcut, tooltip, position in
//! menus and toolbar. The object that implements an action connects to its QAction.
enum class Act {
    OpenSharedList,
    OpenManifest,
    SaveManifest,
    VerifyFolder,
    Servers,
    Quit,
    Undo,
    Redo,
    SelectAll,
    SelectNone,
    ViewSeries,
    ViewTree,
    ShowFilters,
    ShowInspector,
    Refresh,
    Index,
    Find,
    FindIds,
    Palette,
    ClearFilter,
    Expand,
    CopyUid,
    ShowBasket,
    ShowChanges,
    ShowTransfers,
    ShowProblems,
    AddToBasket,
    RemoveFromBasket,
    ClearBasket,
    NewBasket,
    RenameBasket,
    DuplicateBasket,
    DeleteBasket,
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
    ClearFinished,
    OpenFolder,
    OpenSeriesFolder,
    About,
};

//! The window's actions, created from the table.
class Actions : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QObject *parent);

    QAction &operator[](Act act) const { return *m_actions.at(act); }

    QList<QAction *> all() const; //!< in the order of the enumeration
    //! Builds the menus.
    void fill(QMenuBar &bar) const;

private:
    std::map<Act, QAction *> m_actions;
};

} // namespace tcia::desktop
