// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/derived/structures.h"
#include "dicom/helper/protocol.h"
#include "dicom/helper/serve.h"

#include <QFuture>
#include <QProcess>
#include <QPromise>
#include <QTimer>

#include <functional>

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

    // Requests are answered in their order.
    QFuture<Result<Rendered>> render(const RenderRequest &request);                   //!< one image
    QFuture<Result<Derived>> readDerived(const Object &object);                       //!< reads it anew
    QFuture<Result<QList<SliceOverlay>>> readOverlays(const OverlayRequest &request); //!< in the order of the slices

    //! Cancels the futures of all that is pending and ends a busy process.
    void cancelAll();

    //! The ID of the running process; 0 if none runs.
    qint64 processId() const;

private:
    //! What becomes of an answer; both are called once at most.
    struct Pending
    {
        QString path;
        QByteArray request;
        QString failed; //!< the sentence; %1: why
        //! Decodes an answer: the function that hands it over, nothing if it is invalid; and whether the process has no
        //! memory left.
        std::function<std::function<void()>(const QByteArray &message, bool &isExhausted)> decode;
        std::function<void(const Error &error)> fail;
    };

    template <typename Value>
    QFuture<Result<Value>> ask(const QString &path, const QByteArray &request, const QString &failed,
                               std::optional<Result<Value>> (*decode)(const QByteArray &message));
    void sendNext();
    void startProcess();
    void abandonProcess();
    void takeOutput();
    Pending takeAnswered();
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
