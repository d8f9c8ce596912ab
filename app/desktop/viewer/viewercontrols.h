// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QObject>

#include <map>

namespace tcia::desktop {

enum class ViewerControl { Play, Invert, Measure, ZoomIn, ZoomOut, Fit, First, Last, FullScreen };

//! The actions of the viewer, with icon, key and tooltip, made from one table. The keys work while a widget has the
//! focus that the actions were added to, or one inside of it.
class ViewerControls : public QObject
{
    Q_OBJECT
public:
    explicit ViewerControls(QObject *parent = nullptr);

    QAction &operator[](ViewerControl control) const { return *m_actions.at(control); }
    void addTo(QWidget &widget) const; //!< all of them
    void showPlaying(bool isPlaying);  //!< the first one starts or stops
    //! Which are possible.
    void enable(bool hasImage, bool hasSeveral);

private:
    std::map<ViewerControl, QAction *> m_actions;
};

} // namespace tcia::desktop
