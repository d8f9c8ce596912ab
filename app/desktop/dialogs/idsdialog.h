// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tcia::desktop {

//! The names in what was typed or pasted where one looks for text, if it is a list of them: several lines, or several UIDs. Else none.
QStringList idsIn(const QString &typed);

//! Takes a list of patient IDs and UIDs, in whatever way they are separated, and says how many they are.
class IdsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit IdsDialog(const QStringList &ids, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QStringList &ids);

private:
    void count();

    QPlainTextEdit *m_text;
    QLabel *m_count;
    QPushButton *m_find;
    QStringList m_ids;
};

//! Shows names of which nothing is known, to be read and copied.
class MissingDialog : public QDialog
{
    Q_OBJECT
public:
    explicit MissingDialog(const QStringList &ids, QWidget *parent = nullptr);
};

} // namespace tcia::desktop
