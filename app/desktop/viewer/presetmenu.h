// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/viewer/windowpresets.h"

#include <QToolButton>

namespace tcia::desktop {

//! Names the window of a picture and opens a menu of presets. Its width depends on the font alone.
class PresetMenu : public QToolButton
{
    Q_OBJECT
public:
    explicit PresetMenu(QWidget *parent = nullptr);

    //! The digits choose presets while one of them or a widget inside has the focus.
    void setKeyWidgets(const QList<QWidget *> &widgets);
    void setModality(const QString &modality);
    void setChoice(const WindowChoice &choice); //!< without a signal
    void setAvailable(bool isAvailable);        //!< with its keys

Q_SIGNALS:
    void chosen(const tcia::desktop::WindowChoice &choice);

private:
    QList<QWidget *> m_keyWidgets;
    QString m_modality;
    QList<WindowPreset> m_presets; //!< one action each
    QList<QAction *> m_actions;
};

} // namespace tcia::desktop
