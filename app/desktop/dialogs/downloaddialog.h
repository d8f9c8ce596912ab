// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/basket.h"
#include "transfer/transfer.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QSpinBox;

namespace tcia::session {
class Settings;
}

namespace tcia::desktop {

class FolderEdit;

//! Asks for a download's target folder, layout, concurrency, rate limit and verification; shows its size and the free
//! disk space.
class DownloadDialog : public QDialog
{
    Q_OBJECT
public:
    DownloadDialog(const basket::Totals &totals, session::Settings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const tcia::transfer::Target &target, int jobs);

private:
    void build(const basket::Totals &totals);
    void measure(); //!< determines free disk space in the background
    void showFreeSpace(qint64 free);
    QString selectedLayout() const; //!< name or template
    void showLayout();
    void start();

    session::Settings &m_settings;
    const qint64 m_needed;
    FolderEdit *m_folder;
    QComboBox *m_layout;
    QLabel *m_example;
    QSpinBox *m_jobs;
    QSpinBox *m_rate;
    QSpinBox *m_retries;
    QCheckBox *m_md5;
    QLabel *m_freeSpace;
    QLabel *m_warning;
    QDialogButtonBox *m_buttons;
};

} // namespace tcia::desktop
