// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QObject>
#include <QPromise>

#include <utility>

namespace tcia::archive {

//! An answer that takes several requests: a child of their client, which ends as Cancelled with it, and deletes itself
//! once it has ended.
template <typename T>
class PendingAnswer : public QObject
{
public:
    explicit PendingAnswer(QObject *client) : QObject(client) { m_promise.start(); }
    ~PendingAnswer() override
    {
        if (!m_hasEnded)
            end(failure(Error::Kind::Cancelled, {}));
    }
    Q_DISABLE_COPY_MOVE(PendingAnswer)

    QFuture<Result<T>> future() const { return m_promise.future(); }

protected:
    void end(Result<T> result)
    {
        if (std::exchange(m_hasEnded, true))
            return;
        m_promise.addResult(std::move(result));
        m_promise.finish();
        deleteLater();
    }

private:
    QPromise<Result<T>> m_promise;
    bool m_hasEnded = false;
};

} // namespace tcia::archive
