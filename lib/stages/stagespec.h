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
    QString text;             //!< as written: the key of its states
    dicom::StorePeer peer {}; //!< of Send
    QStringList command {};   //!< of Command: program and arguments, with placeholders

    QString name() const; //!< "nifti", "send" or "command"
};

//! Usage for anything else, and for a command with an unknown placeholder. Those that there are: {series} and {study},
//! their UIDs; {folder}, the path of the series; {output}, that of an empty folder for results.
Result<StageSpec> stageSpec(const QString &text);

} // namespace tcia::stages
