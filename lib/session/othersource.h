// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/seriesresolver.h"
#include "session/sourcecomparison.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace tcia::session {

//! What the look-up on another server has brought.
struct OtherSourceAnswer
{
    SourceComparison found {};     //!< of the series about which it gave an answer
    qint64 failed = 0;             //!< series without an answer
    std::optional<Error> error {}; //!< of the first of these
};

//! Looks up series of one server on another one, and compares what both announce: number of images and size. Nothing is
//! sent before start(). Lives on one thread; the destructor ends it without a signal.
class OtherSource : public QObject
{
    Q_OBJECT
public:
    //! `known`: as the first server announced them.
    OtherSource(const archive::ServerAccess &other, const QList<Series> &known, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void compared(const tcia::session::OtherSourceAnswer &answer); //!< once

private:
    void end();

    const QList<Series> m_known;
    catalog::SeriesResolver m_resolver;
    QHash<QString, Series> m_there; //!< by series UID
    QSet<QString> m_failed;         //!< UIDs without an answer
    OtherSourceAnswer m_answer;
};

} // namespace tcia::session
