// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/widgets/sidelist.h"
#include "models/transferview.h"

#include <optional>

namespace tcia::session {
class StageList;
}

namespace tcia::desktop {

//! The list at the left of the drawer: the views of the transfers with their numbers, what follows downloads, the
//! problems and the free space. Basket and changes are no views of the transfers: they stand in it once they were asked
//! for. GUI thread.
class DrawerList : public SideList
{
    Q_OBJECT
public:
    //! The numbers of the rows after those of the views.
    struct Rows
    {
        int stages = 0;
        int problems = 0;
        int freeSpace = 0;
        int basket = 0;
        int changes = 0;
    };
    explicit DrawerList(QWidget *parent = nullptr);

    const Rows &rows() const { return m_rows; }
    std::optional<models::TransferView> viewOf(int row) const; //!< unset for the rows after them
    void addAside(int row);                                    //!< shows the row of basket or changes

    void showProgress(const transfer::QueueProgress &progress);
    void showStages(const session::StageList &stages); //!< who has none needs no row: the list is short
    void showFreeSpace(qint64 bytes);                  //!< negative: unknown

private:
    Rows m_rows;
};

} // namespace tcia::desktop
