// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tcia::desktop {

//! The IDs in text pasted into the search field if it is a list: several lines or several UIDs, or the column with IDs
//! of a table with a header. Otherwise empty.
QStringList idsIn(const QString &typed);

//! Accepts a list of patient IDs and UIDs with any separators, or a table with a column of them, and shows their
//! number.
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

//! Shows IDs that were not found, for reading and copying.
class MissingDialog : public QDialog
{
    Q_OBJECT
public:
    explicit MissingDialog(const QStringList &ids, QWidget *parent = nullptr);

Q_SIGNALS:
    void said(const QString &words); //!< what was copied
};

} // namespace tcia::desktop
