// SPDX-License-Identifier: Apache-2.0
#include "singlefiles/filetransfer.h"

#include "archive/answermap.h"
#include "archive/drsresolver.h"
#include "archive/failurecause.h"
#include "archive/httperror.h"
#include "archive/s3address.h"
#include "core/async.h"
#include "core/reason.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace tcia::singlefiles {

namespace {

constexpr int mostRedirects = 10;
constexpr int preconditionFailed = 412, rangeNotSatisfiable = 416;

//! The delay before the next attempt, if there is one. A broken file is fetched once more, not as often as one that did
//! not arrive; a server that fails is probed as long as one that series come from.
std::optional<qint64> delayMs(const RetryPolicy &policy, const Error &error, int failures, bool anyArrived)
{
    if (!isTransient(error.kind) || (isDamage(error.kind) && failures > 1))
        return {};
    if (archive::causeOf(error, anyArrived) == archive::FailureCause::Server)
        return policy.delayOfOnlyMs(error, failures);
    return policy.mayRetry(failures) ? std::optional(policy.delayMs(error, failures)) : std::nullopt;
}

//! No key is sent to plain web servers, so that none can be wrong.
Error withoutKey(Error error)
{
    if (error.kind == Error::Kind::KeyRefused)
        error.kind = Error::Kind::Forbidden;
    return error;
}

} // namespace

FileTransfer::FileTransfer(const FileClients &clients, std::shared_ptr<FileStore> store, FileRequest request,
                           QObject *parent)
    : QObject(parent), m_clients(clients), m_store(std::move(store)), m_request(std::move(request))
{
    m_pause.setSingleShot(true);
    m_pause.callOnTimeout(this, &FileTransfer::isReady);
}

void FileTransfer::start()
{
    m_isPausing = false;
    QTimer::singleShot(0, this, &FileTransfer::attempt);
}

void FileTransfer::stop()
{
    m_isStopped = true;
    m_pause.stop();
    if (std::exchange(m_isPausing, false))
        fail({.kind = Error::Kind::Cancelled});
}

void FileTransfer::attempt()
{
    if (m_isStopped)
        return fail({.kind = Error::Kind::Cancelled});
    const auto address = archive::fileAddressOf(m_request.address, m_request.isDrsId);
    if (!address)
        return fail(address.error());
    m_address = *address;
    onFinished(m_clients.hosts.begin(m_address.url, this), this, [this](const Result<archive::Reach> &reach) {
        if (!reach)
            return fail(reach.error());
        m_reach = *reach;
        ask();
    });
}

void FileTransfer::ask()
{
    if (!m_address.isDrs)
        return prepare(archive::drs::Object {.url = m_address.url});
    onFinished(archive::resolveDrs(m_clients.descriptions, m_address.url), this,
               [this](const Result<archive::drs::Object> &named) { prepare(named); });
}

//! What the table calls it, else its server, else its address. Tables often leave the suffix out.
QString FileTransfer::nameOf(const archive::drs::Object &named) const
{
    const QString byServer = named.name.section(u'/', -1).trimmed();
    const QString other = !byServer.isEmpty() ? byServer : archive::fileNameIn(m_address.url);
    const QString name = m_request.name.trimmed();
    if (name.isEmpty())
        return other;
    return archive::suffixIn(name).isEmpty() ? name + archive::suffixIn(other) : name;
}

void FileTransfer::prepare(const Result<archive::drs::Object> &named)
{
    if (!named)
        return fail(named.error());
    m_name = nameOf(*named);
    const auto opened = QtConcurrent::run([store = m_store, address = m_request.address, named = *named,
                                           announced = m_announced]() -> Result<std::shared_ptr<FileReception>> {
        auto part = store->part(address, named.sums);
        if (!part)
            return failure(part.error());
        return std::make_shared<FileReception>(std::move(*part), named, announced);
    });
    onFinished(opened, this, [this, url = named->url](const Result<std::shared_ptr<FileReception>> &reception) {
        if (!reception)
            return fail(reception.error());
        m_reception = *reception;
        if (m_reception->isWhole())
            return store({});
        request(url, mostRedirects);
    });
}

//! Also of an address that a DRS server names.
void FileTransfer::request(const QUrl &url, int redirects)
{
    if (url == m_address.url)
        return send(url, redirects);
    onFinished(m_clients.hosts.follow(m_reach, url, this), this,
               [this, url, redirects](const Result<void> &may) { may ? send(url, redirects) : fail(may.error()); });
}

void FileTransfer::send(const QUrl &url, int redirects)
{
    archive::HttpCall call {.request = archive::s3::requestFor(url), .takesErrors = true};
    if (const PartFile &part = m_reception->part(); part.size() > 0) {
        call.request.setRawHeader("Range", "bytes=" + QByteArray::number(part.size()) + '-');
        call.request.setRawHeader("If-Match", part.version());
    }
    call.begins = [reception = m_reception](const archive::AnswerHead &head) { reception->begin(head); };
    const auto answer = m_clients.bytes.send(
        std::move(call), [reception = m_reception](const QByteArray &piece) { return reception->take(piece); });
    onFinished(answer, this, [this, url, redirects](const Result<archive::Answer> &got) { take(url, redirects, got); });
}

void FileTransfer::follow(const QUrl &from, const QByteArray &location, int redirects)
{
    const QUrl to = from.resolved(QUrl(QString::fromUtf8(location), QUrl::TolerantMode));
    if (location.isEmpty() || redirects == 0 || !archive::mayLeadTo(from, to))
        return fail({.kind = Error::Kind::Forbidden,
                     .detail = english<QT_TRANSLATE_NOOP(
                         "Reasons", "It leads to an address that is not followed: it is not as safe.")>()});
    request(to, redirects - 1);
}

void FileTransfer::take(const QUrl &url, int redirects, const Result<archive::Answer> &answer)
{
    if (!answer)
        return fail(answer.error());
    if (!answer->error)
        return store(answer->contentType);
    if (archive::isRedirect(answer->status))
        return follow(url, answer->location, redirects);
    const int status = answer->error->httpStatus;
    if (m_reception->part().size() == 0 || (status != preconditionFailed && status != rangeNotSatisfiable))
        return fail(m_address.isDrs ? archive::withTokenWords(*answer->error) : withoutKey(*answer->error));
    const auto emptied = QtConcurrent::run([reception = m_reception]() -> Result<void> { // it is another version now
        reception->discard();
        return {};
    });
    onFinished(emptied, this, [this](const Result<void> &) { attempt(); });
}

void FileTransfer::store(const QString &contentType)
{
    const auto stored = QtConcurrent::run(
        [reception = m_reception, store = m_store, address = m_request.address, name = m_name, contentType] {
            return tcia::attempt([&] { return reception->store(*store, address, name, contentType); });
        });
    onFinished(stored, this, [this](const Result<StoredFile> &file) {
        if (!file)
            return fail(file.error());
        m_reception.reset();
        Q_EMIT ended({.address = m_request.address, .file = *file});
    });
}

// An address that a server gave may be a secret: the table's stands in its place.
void FileTransfer::fail(Error error)
{
    const qint64 kept = m_reception ? m_reception->kept() : 0;
    m_announced = kept > 0 ? m_reception->announced() : Count();
    m_reception.reset();
    if (kept > m_kept) // the server works, if not for long
        m_failures = 0;
    m_kept = qMax(m_kept, kept);
    ++m_failures;
    if (error.kind == Error::Kind::Busy && !m_isStopped)
        Q_EMIT busy(m_clients.policy.delayMs(error, m_failures));
    const auto delay = m_isStopped ? std::nullopt : delayMs(m_clients.policy, error, m_failures, kept > 0);
    if (delay) {
        m_isPausing = true;
        m_pause.start(int(*delay));
        return Q_EMIT paused();
    }
    if (m_isStopped)
        error = {.kind = Error::Kind::Cancelled};
    error.context.url = m_request.address;
    Q_EMIT ended({.address = m_request.address, .error = redacted(error)});
}

} // namespace tcia::singlefiles
