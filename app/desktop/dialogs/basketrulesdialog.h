// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cohort/rules.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace tcia::desktop {

//! Asks by which rules series stay in a basket, and says at once what they leave: it is computed on the pool.
class BasketRulesDialog : public QDialog
{
    Q_OBJECT
public:
    using Gather = std::function<QList<Series>()>; //!< for the pool
    //! `source` names the series: "basket “Methods test”".
    BasketRulesDialog(const QString &source, const Gather &gather, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const tcia::cohort::Rules &rules);

private:
    void build(const QString &source);
    cohort::Rules rules() const;
    void count();
    void showCount(const cohort::Selected &left, qsizetype all);

    const Gather m_gather;
    QCheckBox *m_complete;
    QLineEdit *m_modalities;
    QCheckBox *m_latest;
    QCheckBox *m_large;
    QSpinBox *m_images;
    QLabel *m_words;
    QPushButton *m_keep;
    quint64 m_turn = 0; //!< counts computations: earlier ones are ignored
};

} // namespace tcia::desktop
