// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QDialogButtonBox;

namespace tcia::session {
class Settings;
}

namespace tcia::desktop {

class AfterDownloadChoice;

//! Asks what is to be done with series that are on disk already.
class StagesDialog : public QDialog
{
    Q_OBJECT
public:
    StagesDialog(qsizetype series, session::Settings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QStringList &stages); //!< see stages::StageSpec; not empty

private:
    void showState();
    void accept() override;

    AfterDownloadChoice *m_choice;
    QDialogButtonBox *m_buttons;
};

} // namespace tcia::desktop
