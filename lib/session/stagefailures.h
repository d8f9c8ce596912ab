// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "session/stagelist.h"

#include <QObject>
#include <QSet>

namespace tcia::session {

//! What fails in a list of stages, each reason once: the same one may hold for thousands of series. On the list's
//! thread.
class StageFailures : public QObject
{
    Q_OBJECT
public:
    //! `list` must outlive it.
    explicit StageFailures(const StageList &list);

Q_SIGNALS:
    void found(const tcia::Error &error); //!< with the folder of the first series

private:
    void look(const StageStatus &row);

    const StageList &m_list;
    QSet<QString> m_reasons; //!< said, until nothing is failed
};

} // namespace tcia::session
