// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cohort/split.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace tcia::desktop {

class FolderEdit;

//! Asks how patients are split into sets and where the sets are written. Says at once what the shares mean, or why they
//! mean nothing.
class SplitDialog : public QDialog
{
    Q_OBJECT
public:
    //! `source` names the series: "basket “Methods test”".
    SplitDialog(const QString &source, const QString &folder, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const tcia::cohort::SplitRule &rule, const QString &folder);

private:
    void showState();
    cohort::SplitRule rule() const;

    QLineEdit *m_sets;
    QLabel *m_meaning;
    QSpinBox *m_seed;
    QList<QCheckBox *> m_attributes; //!< in the order of cohort::attributes()
    FolderEdit *m_folder;
    QPushButton *m_split;
};

} // namespace tcia::desktop
