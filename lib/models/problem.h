// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/failurecause.h"
#include "transfer/transfer.h"

#include <QSet>
#include <QVariant>

#include <optional>

namespace tcia::models {

//! One row of the list of problems.
struct Problem
{
    enum class Kind {
        Transfers, //!< failed transfers with one cause
        Block,     //!< why waiting transfers do not start
        Ongoing,   //!< a repeated request that fails
        Other,     //!< anything else that failed
    };
    Kind kind = Kind::Other;
    Error error;                       //!< the latest
    QString what {};                   //!< what failed, if the error does not say it
    FailureCause cause {};             //!< Transfers only
    QSet<transfer::TransferId> ids {}; //!< Transfers only: those that still exist
    qint64 gone = 0;                   //!< Transfers only: failed and then removed from the queue
    int attempts = 0;                  //!< Transfers only: the most of one
    qint64 times = 1;                  //!< Other only: how often
    bool isOfSeveral = false;          //!< Other only: each time of another series
    QStringList said {};               //!< different texts of its errors, at most a few
    transfer::QueueBlock block {};     //!< Block only

    qint64 series() const { return kind == Kind::Transfers ? ids.size() + gone : 0; }
    void addError(const Error &added); //!< sets `error` and adds to `said`
};

//! The roles of a ProblemsModel.
struct ProblemRoles
{
    enum Role {
        WhatRole = Qt::UserRole + 1, //!< QString: what it concerns; empty for several transfers
        HeadlineRole,                //!< QString: the cause
        CountRole,                   //!< QString: "4 series"; may be empty
        DetailRole,                  //!< QString: what was tried, what it means, what to do
        SaidRole,                    //!< QString: what the server said, or why it failed; several paragraphs
        RemedyRole,                  //!< int of Remedy
        RemedyTextRole,              //!< QString: "Retry 4"; empty for no action
        AlternativeRole,             //!< int of Remedy: a second action
        AlternativeTextRole,         //!< QString
        TextRole,                    //!< QString: the whole problem as text, for copying
    };
};

//! What a ProblemsModel answers of a problem in a role. GUI thread: the words are translated.
QVariant problemData(const Problem &problem, int role);

QString headlineOf(const Problem &problem); //!< "The disk is full"
QString countOf(const Problem &problem);    //!< "4 series"; empty if it is not several
QString detailOf(const Problem &problem);   //!< what was tried, what it means, what to do
QString subjectOf(const Problem &problem);  //!< what it concerns; empty for several transfers
QString saidOf(const Problem &problem);     //!< the server's texts, or why it failed; plain text, several paragraphs
//! The action that fits best, and a second one.
Remedy remedyFor(const Problem &problem);
Remedy alternativeFor(const Problem &problem);

//! True if a repeated request fails as before. The server's text and Retry-After may differ with every answer, so they
//! are ignored.
bool isSameFailure(const std::optional<Error> &one, const std::optional<Error> &other);
//! Whether two series failed for the same reason: a list of thousands that a server does not have is one problem.
bool isSameOfAnotherSeries(const Error &one, const Error &other);

} // namespace tcia::models
