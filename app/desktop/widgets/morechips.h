// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/widgets/chip.h"

#include <QToolButton>

class QMenu;

namespace tcia::desktop {

//! "3 more ▾": the button of a ChipRow for the chips that it has no space for. Its menu does what they do. GUI thread.
class MoreChips : public QToolButton
{
    Q_OBJECT
public:
    explicit MoreChips(QWidget *parent = nullptr);

    void setChips(const QList<Chip::Data> &chips); //!< hidden without any
    qsizetype count() const { return m_chips.size(); }
    int widthFor(qsizetype count) const; //!< the button's width for that many chips, in pixels

Q_SIGNALS:
    void opened(const QString &key);
    void removeRequested(const QString &key);

private:
    void fillMenu();

    QMenu *m_menu;
    QList<Chip::Data> m_chips;
};

} // namespace tcia::desktop
