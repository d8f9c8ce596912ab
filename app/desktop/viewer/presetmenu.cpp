// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewer/presetmenu.h"

#include "desktop/widgets/icons.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

//! "W 1500 L −600", as the menu shows it.
QString valuesOf(const WindowPreset &preset)
{
    const dicom::VoiWindow &window = preset.choice.window;
    //: %1 width and %2 centre (level) of a window
    return window.width > 0 ? PresetMenu::tr("W %1 L %2").arg(window.width).arg(window.centre) : QString();
}

} // namespace

PresetMenu::PresetMenu(QWidget *parent) : QToolButton(parent)
{
    setObjectName(u"presetMenu"_s);
    setIcon(desktop::icon("contrast"));
    setToolButtonStyle(Qt::ToolButtonTextOnly); // the values beside it need the room
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
    int widest = 0;
    QStringList names {tr("Custom")};
    for (const WindowPreset &preset : allWindowPresets())
        names << nameOf(preset);
    for (const QString &name : names) {
        setText(name);
        widest = qMax(widest, sizeHint().width());
    }
    setFixedWidth(widest);
    setModality({});
}

void PresetMenu::setKeyWidgets(const QList<QWidget *> &widgets)
{
    m_keyWidgets = widgets;
    for (QWidget *widget : widgets)
        widget->addActions(m_actions);
}

void PresetMenu::setModality(const QString &modality)
{
    if (modality == m_modality && !m_actions.isEmpty())
        return;
    m_modality = modality;
    delete menu()->findChild<QActionGroup *>();
    qDeleteAll(m_actions);
    m_actions.clear();
    m_presets = windowPresets(modality);
    auto *group = new QActionGroup(menu());
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional); // none of them is chosen by dragging
    for (const WindowPreset &preset : std::as_const(m_presets)) {
        QAction *action = menu()->addAction(nameOf(preset));
        action->setCheckable(true);
        action->setToolTip(valuesOf(preset));
        action->setShortcut(QKeySequence(QString::number(m_actions.size() + 1)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setEnabled(isEnabled());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice = preset.choice] {
            setChoice(choice);
            Q_EMIT chosen(choice);
        });
        m_actions << action;
    }
    menu()->setToolTipsVisible(true);
    for (QWidget *widget : std::as_const(m_keyWidgets))
        widget->addActions(m_actions);
    setChoice({});
}

void PresetMenu::setAvailable(bool isAvailable)
{
    setEnabled(isAvailable);
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(isAvailable);
}

void PresetMenu::setChoice(const WindowChoice &choice)
{
    QString name = tr("Custom");
    for (qsizetype i = 0; i < m_presets.size(); ++i) {
        const bool isChosen = m_presets[i].choice == choice;
        m_actions[i]->setChecked(isChosen);
        if (isChosen)
            name = nameOf(m_presets[i]);
    }
    setText(name);
    setAccessibleName(tr("Window: %1").arg(name));
    setToolTip(tr("Window of the grey values: %1 (keys 1 to %2 in the image)").arg(name).arg(m_presets.size()));
}

} // namespace tcia::desktop
