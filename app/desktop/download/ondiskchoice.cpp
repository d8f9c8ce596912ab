// SPDX-License-Identifier: Apache-2.0
#include "desktop/download/ondiskchoice.h"

#include "desktop/widgets/designsize.h"
#include "desktop/widgets/tickbox.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QRadioButton>

#include <array>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

struct ChoiceRow
{
    OnDiskChoice::Choice choice;
    const char *name; //!< of the object, for tests
    const char *words;
    const char *tip;
};

constexpr std::array choices {
    ChoiceRow {OnDiskChoice::LeaveAlone, "onDiskLeave", QT_TRANSLATE_NOOP("OnDiskChoice", "lea&ve alone"),
               QT_TRANSLATE_NOOP("OnDiskChoice", "Nothing is done with them")},
    ChoiceRow {OnDiskChoice::CheckAgain, "onDiskCheck", QT_TRANSLATE_NOOP("OnDiskChoice", "chec&k again"),
               QT_TRANSLATE_NOOP("OnDiskChoice", "All files of the folder are compared with their record")},
    ChoiceRow {
        OnDiskChoice::FetchAnew, "onDiskAnew", QT_TRANSLATE_NOOP("OnDiskChoice", "fetch ane&w"),
        QT_TRANSLATE_NOOP("OnDiskChoice", "They are downloaded again and replaced; other files in their folders stay")},
};

QString translated(const char *text) { return QCoreApplication::translate("OnDiskChoice", text); }

} // namespace

OnDiskChoice::OnDiskChoice(QWidget *parent) : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(scaled(*this, 24));
    for (const ChoiceRow &row : choices) {
        auto *button = new QRadioButton(translated(row.words), this);
        button->setObjectName(QString::fromLatin1(row.name));
        button->setToolTip(translated(row.tip));
        QPalette palette = button->palette();
        outlineBoxes(palette);
        button->setPalette(palette);
        m_buttons->addButton(button, row.choice);
        layout->addWidget(button);
    }
    layout->addStretch(1);
    setChoice(LeaveAlone);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
        if (isOn) // the other one was left before
            Q_EMIT changed();
    });
}

OnDiskChoice::Choice OnDiskChoice::choice() const { return Choice(m_buttons->checkedId()); }

void OnDiskChoice::setChoice(Choice choice) { m_buttons->button(choice)->setChecked(true); }

} // namespace tcia::desktop
