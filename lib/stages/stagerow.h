// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stages/seriesfiles.h"

#include <QDateTime>
#include <QSet>

namespace tcia::stages {

//! What became of a stage of a series.
enum class StageState { Waiting, Done, Failed, Cancelled };
QString nameOf(StageState state);                //!< "waiting" …
StageState stageStateNamed(const QString &name); //!< Waiting if there is none of that name
bool hasStopped(StageState state);               //!< failed or cancelled: not run until it is asked for again

//! The state of one series in one stage.
struct StageRow
{
    QString stage; //!< StageSpec::key()
    QString seriesUid;
    StageState state = StageState::Waiting;
    int tries = 0;
    QString seriesState {}; //!< SeriesFiles::state() when it ended
    QString message {};     //!< why it failed, or what is to be known although it is done; English
    bool hasResult = false; //!< it has made a folder of results: see Stage::hasResult()
    QDateTime when {};
    QSet<QByteArray> parts {}; //!< finished files, see partKey()
};

//! A short key of a file in its state: there may be a million of them.
QByteArray partKey(const SeriesFile &part);

} // namespace tcia::stages
