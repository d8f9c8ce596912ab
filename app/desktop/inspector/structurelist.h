// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/derived/structures.h"

#include <QTreeWidget>

namespace tcia::desktop {

//! The segments or outlines of a derived object, a row each: colour, name, how and how many, volume or slices. While
//! they are laid over images each has a tick box, which hides it there. GUI thread.
class StructureList : public QTreeWidget
{
    Q_OBJECT
public:
    explicit StructureList(QWidget *parent = nullptr);

    void setStructures(const dicom::Derived &derived); //!< without tick boxes
    void setTickable(bool isTickable);                 //!< all ticked

Q_SIGNALS:
    void shownChanged(int structure, bool isShown);

private:
    void fitHeight();

    bool m_isTickable = false;
};

} // namespace tcia::desktop
