// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "transfer/transferid.h"

#include <QDateTime>

#include <optional>

namespace tcia::models {

//! One failure in the list of problems.
struct Problem
{
    QDateTime when; //!< UTC
    Error error;
    QString what;                  //!< the series, or what else failed; empty if the error says it
    transfer::TransferId transfer; //!< invalid if it was not a transfer or no longer exists
    bool isOngoing = false;
};

//! The columns of the list, one row each in the table of problem.cpp.
enum ProblemColumn { WhenColumn, WhatColumn, HeadlineColumn, AdviceColumn, ServerTextColumn };
inline constexpr int problemColumnCount = ServerTextColumn + 1;

QString titleOf(ProblemColumn column); //!< translated
QString textOf(const Problem &problem, ProblemColumn column);

//! True if a repeated request fails as before. The server's text and Retry-After may differ with every answer, so they
//! are ignored.
bool isSameFailure(const std::optional<Error> &one, const std::optional<Error> &other);

} // namespace tcia::models
