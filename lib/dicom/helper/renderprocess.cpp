// SPDX-License-Identifier: Apache-2.0
#include "dicom/helper/renderprocess.h"

#include "core/reason.h"
#include "dicom/helper/derivedprotocol.h"

#include <QDeadlineTimer>

using namespace Qt::StringLiterals;

namespace tcia::dicom {

namespace {

constexpr int destructionMs = 500; // for all killed processes together; usually they end within a few milliseconds

QString notRead() { return english<QT_TRANSLATE_NOOP("Reasons", "The object could not be read: %1.")>(); }

} // namespace

RenderProcess::RenderProcess(QString program, RenderLimits limits, QObject *parent)
    : QObject(parent), m_program(std::move(program)), m_limits(limits), m_reader(protocol::maxAnswerBytes)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        abandonProcess();
        fail(english<QT_TRANSLATE_NOOP("Reasons", "the decoder took more than %1 s")>().arg(m_limits.seconds));
    });
}

RenderProcess::~RenderProcess()
{
    abandonProcess();
    const QDeadlineTimer deadline(destructionMs);
    for (QProcess *const killed : findChildren<QProcess *>(Qt::FindDirectChildrenOnly))
        if (!killed->waitForFinished(int(deadline.remainingTime())))
            killed->setParent(nullptr); // it hangs in a disk that does not respond: left to the system
}

template <typename Value>
QFuture<Result<Value>> RenderProcess::ask(const QString &path, const QByteArray &request, const QString &failed,
                                          std::optional<Result<Value>> (*decode)(const QByteArray &message))
{
    auto promise = std::make_shared<QPromise<Result<Value>>>();
    promise->start();
    const auto deliver = [promise](const Result<Value> &answer) {
        promise->addResult(answer);
        promise->finish();
    };
    const auto decoded = [decode, deliver](const QByteArray &message, bool &isExhausted) -> std::function<void()> {
        const auto answer = decode(message);
        if (!answer)
            return {};
        isExhausted = !*answer && answer->error().kind == Error::Kind::Memory;
        return [deliver, answer] { deliver(*answer); };
    };
    m_pending.append(
        {.path = path, .request = request, .failed = failed, .decode = decoded, .fail = [deliver](const Error &error) {
             deliver(failure(error));
         }});
    sendNext();
    return promise->future();
}

QFuture<Result<Rendered>> RenderProcess::render(const RenderRequest &request)
{
    return ask<Rendered>(request.path, protocol::encoded(request),
                         english<QT_TRANSLATE_NOOP("Reasons", "The image could not be decoded: %1.")>(),
                         protocol::answerFrom);
}

QFuture<Result<Derived>> RenderProcess::readDerived(const Object &object)
{
    return ask<Derived>(object.path, protocol::encoded(protocol::DerivedRequest {object}), notRead(),
                        protocol::derivedFrom);
}

QFuture<Result<QList<SliceOverlay>>> RenderProcess::readOverlays(const OverlayRequest &request)
{
    return ask<QList<SliceOverlay>>(request.object.path, protocol::encoded(request), notRead(), protocol::overlaysFrom);
}

void RenderProcess::cancelAll()
{
    if (m_isBusy)
        abandonProcess();
    m_isBusy = false;
    m_pending.clear(); // promises that end unfulfilled cancel their futures
}

qint64 RenderProcess::processId() const { return m_process ? m_process->processId() : 0; }

void RenderProcess::sendNext()
{
    if (m_isBusy || m_pending.isEmpty())
        return;
    if (m_process && m_process->state() == QProcess::NotRunning)
        abandonProcess();
    m_isBusy = true;
    m_timer.start(m_limits.seconds * 1000);
    if (!m_process)
        startProcess();
    if (m_process->isOpen())
        m_process->write(m_pending.first().request);
}

void RenderProcess::startProcess()
{
    m_reader = protocol::MessageReader(protocol::maxAnswerBytes);
    m_process = new QProcess(this);
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process, &QProcess::readyReadStandardOutput, this, &RenderProcess::takeOutput);
    connect(m_process, &QProcess::finished, this, [this, ended = m_process] {
        takeOutput(); // an answer may have arrived just before
        if (ended != m_process)
            return;
        abandonProcess();
        fail(english<QT_TRANSLATE_NOOP("Reasons", "the decoder crashed")>());
    });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            onFailedToStart();
    });
    m_process->start(m_program, renderArguments(m_limits), QIODevice::ReadWrite);
}

// Called by the process itself from start(), so everything else happens after that has returned.
void RenderProcess::onFailedToStart()
{
    QMetaObject::invokeMethod(
        this,
        [this, failed = m_process] {
            if (failed != m_process)
                return;
            const QString why = failed->errorString();
            abandonProcess();
            fail(english<QT_TRANSLATE_NOOP("Reasons", "the decoder could not be started (%1)")>().arg(why));
        },
        Qt::QueuedConnection);
}

//! Does not wait for its end: a process may hang in a disk that does not respond.
void RenderProcess::abandonProcess()
{
    m_timer.stop();
    if (!m_process)
        return;
    QProcess *const process = std::exchange(m_process, nullptr);
    process->disconnect(this);
    if (process->state() == QProcess::NotRunning)
        return process->deleteLater();
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->kill();
}

void RenderProcess::takeOutput()
{
    if (!m_process)
        return;
    m_reader.add(m_process->readAllStandardOutput());
    const auto message = m_isBusy ? m_reader.take() : std::nullopt;
    bool isExhausted = false;
    const auto deliver = message ? m_pending.first().decode(*message, isExhausted) : nullptr;
    const bool isInvalid = m_reader.isBroken() || (message && !deliver) || (!m_isBusy && !m_reader.isEmpty()) ||
                           (message && !m_reader.isEmpty());
    if (isInvalid) {
        abandonProcess();
        fail(english<QT_TRANSLATE_NOOP("Reasons", "the decoder gave an invalid answer")>());
    } else if (deliver) {
        if (isExhausted)
            abandonProcess(); // it also ends by itself
        takeAnswered();
        deliver();
        sendNext();
    }
}

RenderProcess::Pending RenderProcess::takeAnswered()
{
    m_timer.stop();
    m_isBusy = false;
    return m_pending.takeFirst();
}

//! Ends the current request, if there is one, after its process was abandoned.
void RenderProcess::fail(const QString &why)
{
    if (!m_isBusy)
        return;
    const Pending request = takeAnswered();
    request.fail({.kind = Error::Kind::Usage, .detail = request.failed.arg(why), .context = {.path = request.path}});
    sendNext();
}

} // namespace tcia::dicom
