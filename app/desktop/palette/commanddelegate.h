// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace tcia::desktop {

//! Data of the palette's rows, next to Qt's own.
enum CommandRole {
    NoteRole = Qt::UserRole, //!< QString
    KeysRole,                //!< QString
    HeadingRole,             //!< bool: the title of a group
    MatchesRole,             //!< QList<QPoint>: start and length of what is shown bold
};

//! Paints the palette's rows: icon, text with the typed words in bold, note, and the shortcut at the right.
class CommandDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tcia::desktop
