// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/helper/protocol.h"
#include "dicom/helper/serve.h"

#include <QFuture>
#include <QProcess>
#include <QPromise>
#include <QTimer>

#include <memory>

namespace tcia::dicom {

//! Decodes images in a separate process, because files may be hostile: a crash, hang or excessive output there becomes
//! an Error here, and the next request gets a new process. It is started by the first request and reused. Lives on one
//! thread with an event loop, which only the destructor blocks, for at most half a second.
class RenderProcess : public QObject
{
    Q_OBJECT
public:
    //! `program` is started with renderArguments(); its main() calls serveImages().
    explicit RenderProcess(QString program, RenderLimits limits = {}, QObject *parent = nullptr);
    ~RenderProcess() override;

    //! One image. Requests are answered in their order.
    QFuture<Result<Rendered>> render(const RenderRequest &request);

    //! Cancels the futures of all pending images and ends a busy process.
    void cancelAll();

    //! The ID of the running process; 0 if none runs.
    qint64 processId() const;

private:
    struct Pending
    {
        RenderRequest request;
        std::shared_ptr<QPromise<Result<Rendered>>> promise;
    };

    void sendNext();
    void startProcess();
    void abandonProcess();
    void takeOutput();
    void answer(const Result<Rendered> &rendered);
    void fail(const QString &why);
    void onFailedToStart();

    const QString m_program;
    const RenderLimits m_limits;
    QList<Pending> m_pending; //!< the first is being decoded if m_isBusy
    bool m_isBusy = false;
    QProcess *m_process = nullptr;
    protocol::MessageReader m_reader;
    QTimer m_timer;
};

} // namespace tcia::dicom
