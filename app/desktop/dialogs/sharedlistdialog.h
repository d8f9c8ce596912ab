// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/basketfiller.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace tcia::desktop {

//! Asks for the name of a shared list and shows here if it does not exist. BasketFiller does the work: closing the
//! dialog does not stop it.
class SharedListDialog : public QDialog
{
    Q_OBJECT
public:
    //! `names` were used before, to complete what is typed.
    SharedListDialog(session::BasketFiller &filler, const QStringList &names, QWidget *parent = nullptr);

Q_SIGNALS:
    void loaded(const QString &name, const tcia::session::AddResult &what);

private:
    void load();
    void showAnswer(const QString &name, const Result<session::AddResult> &answer);

    session::BasketFiller &m_filler;
    QLineEdit *m_name;
    QLabel *m_words;
    QDialogButtonBox *m_buttons;
};

} // namespace tcia::desktop
