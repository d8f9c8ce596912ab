// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/basketsets.h"
#include "session/baskets.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QDialogButtonBox;
class QPushButton;

namespace tcia::desktop {

class ElidedLabel;

//! The baskets of the open server other than the open one, by name.
QList<basket::BasketInfo> otherBaskets(const session::Baskets &baskets);

//! Compares the open basket with another one of its server, which the user chooses, and offers one change by it. The
//! dialog changes nothing itself.
class BasketSetsDialog : public QDialog
{
    Q_OBJECT
public:
    //! Without `how` it only compares. `baskets` must outlive it and have another basket.
    BasketSetsDialog(session::Baskets &baskets, std::optional<basket::SetOperation> how, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &basketId, tcia::basket::SetOperation how);

private:
    void build();
    void count();
    void showFigures(const basket::BasketComparison &figures);
    void showFailure(const Error &error);

    session::Baskets &m_baskets;
    const std::optional<basket::SetOperation> m_how;
    const QList<basket::BasketInfo> m_others;
    QComboBox *m_other;
    ElidedLabel *m_onlyHere;
    ElidedLabel *m_inBoth;
    ElidedLabel *m_onlyThere;
    QDialogButtonBox *m_buttons;
    QPushButton *m_change = nullptr; //!< null: it only compares
    bool m_isCounting = false;
    bool m_isOutdated = false; //!< something changed meanwhile
};

} // namespace tcia::desktop
