// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListWidget>

namespace tcia::desktop {

//! A list of places at the left of a pane: rows with an icon, a name and a number, groups separated by a line, and
//! notes. The current row has a mark and a tint.
class SideList : public QListWidget
{
    Q_OBJECT
public:
    explicit SideList(QWidget *parent = nullptr);

    //! Adds a row; returns its number, which is that of QListWidget.
    int addRow(const QString &name, const char *iconName);
    int addNote(const QString &words); //!< cannot be chosen
    void addLine();
    //! The number at the right end, or other words such as "1 cause".
    void setCount(int row, const QString &count);
    void setWords(int row, const QString &words);
    QString countOf(int row) const;
};

} // namespace tcia::desktop
