// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/morechips.h"

#include "desktop/widgets/designsize.h"
#include "desktop/widgets/plaintext.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

constexpr double margin = 8; // of the design, at either side of the text

} // namespace

MoreChips::MoreChips(QWidget *parent) : QToolButton(parent), m_menu(new QMenu(this))
{
    m_menu->setObjectName(u"moreChipsMenu"_s);
    // Not the button's own menu, which would add an arrow in the style's way.
    connect(this, &QToolButton::clicked, this, [this] { m_menu->popup(mapToGlobal(rect().bottomLeft())); });
    connect(m_menu, &QMenu::aboutToShow, this, &MoreChips::fillMenu);
}

void MoreChips::setChips(const QList<Chip::Data> &chips)
{
    m_chips = chips;
    setText(tr("%n more ▾", nullptr, int(chips.size())));
    setAccessibleName(tr("%n more filters", nullptr, int(chips.size())));
    setVisible(!chips.isEmpty());
}

int MoreChips::widthFor(qsizetype count) const
{
    return fontMetrics().horizontalAdvance(tr("%n more ▾", nullptr, int(count))) + scaled(*this, 2 * margin);
}

void MoreChips::fillMenu()
{
    for (QMenu *menu : m_menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly))
        menu->deleteLater(); // one of them may be calling
    m_menu->clear();
    for (const Chip::Data &chip : std::as_const(m_chips)) {
        QMenu *menu = m_menu->addMenu(withoutMnemonic(chip.words()));
        connect(menu->addAction(tr("Show its group")), &QAction::triggered, this,
                [this, key = chip.key] { Q_EMIT opened(key); });
        connect(menu->addAction(tr("Remove")), &QAction::triggered, this,
                [this, key = chip.key] { Q_EMIT removeRequested(key); });
    }
}

} // namespace tcia::desktop
