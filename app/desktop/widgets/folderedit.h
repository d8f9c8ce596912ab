// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLineEdit;

namespace tcia::desktop {

//! A field for the path of a folder, with a button that opens a dialog to choose one.
class FolderEdit : public QWidget
{
    Q_OBJECT
public:
    //! `name` is the field's object name, `title` the title of the dialog.
    FolderEdit(const QString &name, const QString &title, QWidget *parent = nullptr);

    QString text() const; //!< as the user typed it
    QString path() const; //!< clean, with slashes
    void setPath(const QString &path);
    void setLeastLetters(int letters); //!< how many the field has room for, at least

Q_SIGNALS:
    void changed();

private:
    void browse();

    const QString m_title;
    QLineEdit *m_field;
};

} // namespace tcia::desktop
