// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace tcia::desktop {

//! One page of the inspector: a scrolling column that never exceeds the inspector's width.
class InspectorPage : public QScrollArea
{
    Q_OBJECT
public:
    explicit InspectorPage(QWidget *parent = nullptr);

    QVBoxLayout &column() { return *m_column; }

private:
    QVBoxLayout *m_column;
};

} // namespace tcia::desktop
