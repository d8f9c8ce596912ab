// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cohort/split.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace tcia::desktop {

class FolderEdit;

//! Asks how patients are split into sets and where the sets are written. Says at once what the shares mean, or why they
//! mean nothing, and soon after how many patients and series each set will have. It stays open until it is accepted.
class SplitDialog : public QDialog
{
    Q_OBJECT
public:
    using Gather = std::function<QList<Series>()>; //!< for the pool

    //! `source` names the series, which `gather` returns: "basket “Methods test”".
    SplitDialog(const QString &source, Gather gather, QWidget *parent = nullptr);

    void suggest(const QString &folder); //!< unless the user has typed one
    void refuse(const Error &error);     //!< what was chosen cannot be done; all settings stay

Q_SIGNALS:
    void chosen(const tcia::cohort::SplitRule &rule, const QString &folder);

private:
    void build(const QString &source);
    void showState();
    void choose();
    void count();
    void showCounts(const Result<QString> &counts);
    void fitHeight();
    cohort::SplitRule rule() const;

    const Gather m_gather;
    bool m_isCounting = false, m_isCountWanted = false;
    bool m_isWriting = false;
    QLineEdit *m_sets;
    QLabel *m_meaning;
    QLabel *m_counts;
    QSpinBox *m_seed;
    QList<QCheckBox *> m_attributes; //!< in the order of cohort::attributes()
    FolderEdit *m_folder;
    QLabel *m_refusal; //!< hidden until there is one
    QPushButton *m_split;
};

} // namespace tcia::desktop
