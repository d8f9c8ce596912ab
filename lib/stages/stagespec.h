// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/store.h"

#include <QStringList>

namespace tcia::stages {

//! What is done with each series after its download, as a user writes it:
//!   nifti                     converted by dcm2niix
//!   send:AET@HOST:PORT        sent to a DICOM peer
//!   command:PROGRAM ARGUMENT… a program of the user's, started without a shell
struct StageSpec
{
    enum class Kind { Nifti, Send, Command };

    Kind kind = Kind::Nifti;
    QString text;             //!< as written
    dicom::StorePeer peer {}; //!< of Send
    QStringList command {};   //!< of Command: program and arguments, with placeholders

    QString name() const; //!< "nifti", "send" or "command"
    QString key() const;  //!< of its states: see stageKey()
};

//! What journals, logs and lists call a stage: its text, or of one that sends encrypted "send-tls:AET@HOST:PORT". The
//! paths of certificates and private keys are not in it: they may change, and a journal may be copied with its folder.
//! The key of a key is that key.
QString stageKey(const QString &text);
//! The key for a peer, also with what only options say: our own AE title. It is no stage that could be run, except for
//! one without encryption and of the usual title.
QString stageKey(const dicom::StorePeer &peer);
//! StageSpec::name() of a key, which may come from an untrusted journal; empty for anything else.
QString stageName(const QString &key);
bool isEncrypted(const QString &key); //!< sends, and does so encrypted

//! Usage for anything else, and for a command with an unknown placeholder. Those that there are: {series} and {study},
//! their UIDs; {folder}, the path of the series; {output}, that of an empty folder for results.
Result<StageSpec> stageSpec(const QString &text);

} // namespace tcia::stages
