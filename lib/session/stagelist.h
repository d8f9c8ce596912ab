// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/stagerequests.h"

#include <QList>
#include <QObject>

namespace tcia::session {

//! What becomes of a stage of a series that the user asked for.
enum class StagePhase {
    Downloading, //!< the series is not complete yet
    Waiting,     //!< for its turn; with a message: until it is asked for again
    Running,
    Done,
    Failed,
    Cancelled,
};
bool isFinished(StagePhase phase); //!< done, failed or cancelled

//! How far a stage of a series is.
struct StageStatus
{
    StageKey key;
    StagePhase phase = StagePhase::Downloading;
    QString message {}; //!< why it failed or waits; English
    int tries = 0;
};
bool isPending(const StageStatus &row); //!< waits for its turn or runs

//! The states of all stages that the user asked for in the window, in the order in which that was. Lives on one thread.
class StageList : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    const QList<StageStatus> &rows() const { return m_rows; }
    const StageStatus *find(const StageKey &key) const; //!< null if it is not in the list
    qsizetype pending(const QString &root) const { return m_pending.value(root); }
    qsizetype pending() const { return m_allPending; }    //!< rows, of all roots
    qsizetype unfinished() const { return m_unfinished; } //!< rows
    qsizetype failed() const { return m_failed; }         //!< rows

    void add(const QList<StageKey> &keys); //!< that are not in the list
    //! Nothing if it is not in the list. `tries` -1: as before.
    void set(const StageKey &key, StagePhase phase, const QString &message = {}, int tries = -1);
    QList<StageKey> clearFinished(); //!< returns those that were removed

Q_SIGNALS:
    void added(qsizetype first); //!< rows, at the end
    void changed(qsizetype row);
    void removed(); //!< rows, anywhere

private:
    void count(const StageStatus &row, int change);

    QList<StageStatus> m_rows;
    QHash<StageKey, qsizetype> m_numbers; //!< of the rows
    QHash<QString, qsizetype> m_pending;  //!< rows, by root
    qsizetype m_allPending = 0, m_unfinished = 0, m_failed = 0;
};

} // namespace tcia::session
