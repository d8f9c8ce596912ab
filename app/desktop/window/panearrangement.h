// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/settings.h"

#include <QObject>
#include <QPointer>

#include <array>

class QAction;
class QWidget;

namespace tcia::desktop {

class Actions;
class OverlayFrame;
class StoredSplitter;

//! Places the filters and the inspector beside the rows of the archive, or in a narrow window over them, on request.
//! Their geometry depends only on the window's size and on which panes the user shows. A pane that lies over the rows
//! takes the keyboard when it opens and gives it back when it closes. Owned by `body`. GUI thread.
class PaneArrangement : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        QWidget &body;         //!< the area of all of them
        StoredSplitter &split; //!< filters and archive
        QWidget &filters;
        QWidget &inspector;
        QWidget &rows; //!< of the archive: what overlays cover
    };
    //! Takes ownership of filters and inspector. `actions` and `settings` must outlive it.
    PaneArrangement(const Parts &parts, Actions &actions, session::Settings &settings);

    bool isNarrow() const;
    void showFilters(); //!< with the focus left to the caller

Q_SIGNALS:
    void narrowChanged(bool isNarrow);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Side { Filters, Inspector };
    struct Pane
    {
        OverlayFrame *frame;
        QAction &shows;
        QAction &focuses;
        session::Setting setting;
        bool isShown = true; //!< as requested by the user
        QPointer<QWidget> focusBefore {};
    };

    void connectPane(Side side);
    void setShown(Side side, bool isShown);
    void setNarrow(bool isNarrow);
    void arrange();
    void placeOverlays();

    QWidget &m_body;
    StoredSplitter &m_split;
    QWidget &m_rows;
    session::Settings &m_settings;
    std::array<Pane, 2> m_panes;
    QByteArray m_wide; //!< the splitter's state while its window is narrow
    bool m_isNarrow = false;
};

} // namespace tcia::desktop
