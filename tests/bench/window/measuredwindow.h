// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bench/window/heartbeat.h"
#include "desktop/window/mainwindow.h"
#include "models/serieslistmodel.h"

#include <QTextStream>

#include <functional>
#include <memory>

class QTreeView;

namespace tcia::bench {

//! The program's window with its services, and what steps in it cost. Every step is one line of the output: how long it
//! took until its end was reached, and the longest turn of the event loop until a second after.
class MeasuredWindow
{
public:
    explicit MeasuredWindow(const archive::Server &server);
    ~MeasuredWindow();

    static constexpr double longestTurnMs = 33, longestSortMs = 300;

    //! `limitMs`: of the whole step; 0: none.
    void step(const QString &name, const std::function<void()> &act, const std::function<bool()> &reached,
              double limitMs = 0);
    void until(const std::function<bool()> &reached);
    void press(QWidget &widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void trigger(desktop::Act act) { m_window->actions()[act].trigger(); }

    session::Services &services() { return *m_services; }
    session::ServerSession &session() { return *m_services->session(); }
    catalog::Catalog &catalog() { return session().catalog(); }
    QTreeView &view(const char *name) const; //!< by its object name
    models::SeriesListModel &list() const;   //!< of the table
    int over() const { return m_over; }      //!< number of steps that took longer than they may

private:
    std::unique_ptr<session::Services> m_services;
    std::unique_ptr<desktop::MainWindow> m_window;
    Heartbeat m_heartbeat;
    QTextStream m_out;
    int m_over = 0;
};

} // namespace tcia::bench
