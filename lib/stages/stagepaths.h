// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

//! The names below a root that stages use, all in one folder beside the series. What is written there is no download.
namespace tcia::stages {

struct StageSpec;

QString stagesFolder();                   //!< "tcia-stages"
bool isOfStages(const QString &relative); //!< whether a path is in such a folder, of the root or of one below it
QString journalName();                    //!< below the root, see stagejournal.h
//! The folder of a stage's results, below the root: of "nifti", or of "command" with one for each command line.
QString outputsOf(const StageSpec &spec);
//! The folder of the results of a series that lies in `folder`, within folders called like that one. It is neither that
//! of another series nor in one, whatever the folders of the series are called and however they lie in each other.
QString outputOf(const StageSpec &spec, const QString &folder, const QString &seriesUid);
//! Where they are until they are whole: outside of all results.
QString stagingOf(const StageSpec &spec, const QString &seriesUid);
QString logOf(const QString &stage, const QString &seriesUid); //!< of all attempts

} // namespace tcia::stages
