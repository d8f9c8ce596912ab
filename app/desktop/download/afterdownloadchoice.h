// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace tcia::session {
class Settings;
}

namespace tcia::desktop {

class TlsChoice;

//! Asks what is done with each series after its download: conversion to NIfTI, sending, a program of the user's. It
//! begins with what was chosen last.
class AfterDownloadChoice : public QWidget
{
    Q_OBJECT
public:
    AfterDownloadChoice(session::Settings &settings, QWidget *parent = nullptr);

    QStringList stages() const; //!< the texts of what is ticked; see stages::StageSpec
    QString obstacle() const;   //!< why that cannot be done, in words; empty if it can
    void remember();            //!< the choice, for the next time

Q_SIGNALS:
    void changed();

private:
    void build();
    void showConverter(const QString &program);
    void showPeer(const QString &kept);
    QString peer() const;

    session::Settings &m_settings;
    QCheckBox *m_nifti;
    QCheckBox *m_send;
    QLineEdit *m_peer;
    TlsChoice *m_tls;
    QCheckBox *m_command;
    QLineEdit *m_program;
};

} // namespace tcia::desktop
