// SPDX-License-Identifier: Apache-2.0
#include "demo/server/demoserver.h"

#include "core/platform/pipesignal.h"
#include "demo/server/admission.h"
#include "demo/server/faults.h"
#include "demo/server/identity.h"
#include "demo/server/loopback.h"
#include "demo/server/replysender.h"
#include "demo/server/s3engine.h"

#include <QElapsedTimer>

#include <thread>

namespace tcia::demo {

namespace {

using namespace Qt::StringLiterals;

constexpr auto identity = "TCIA Browser demonstration archive";
constexpr qsizetype longestChallenge = 128;

QString text(const std::string &bytes) { return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())); }

EngineRequest requestOf(const httplib::Request &wire, const QString &path)
{
    const auto header = [&wire](const char *name) { return QByteArray::fromStdString(wire.get_header_value(name)); };
    EngineRequest request {.path = path,
                           .parameters = {},
                           .apiKeyHeader = text(wire.get_header_value("api_key")),
                           .body = QByteArray::fromStdString(wire.body),
                           .range = header("Range"),
                           .ifMatch = header("If-Match"),
                           .host = header("Host"),
                           .accept = header("Accept")};
    for (const auto &[name, value] : wire.params)
        request.parameters.insert(text(name), text(value));
    return request;
}

httplib::Server::HandlerResponse admit(const httplib::Request &request, httplib::Response &response)
{
    if (const auto refusal = refusalOf(request)) {
        response.status = 403;
        response.set_content(*refusal, "text/plain");
        Connection::current()->endAfterThis(); // its body was not read
        return httplib::Server::HandlerResponse::Handled;
    }
    if (request.method != "HEAD")
        return httplib::Server::HandlerResponse::Unhandled;
    response.status = 500; // as the archive does
    return httplib::Server::HandlerResponse::Handled;
}

} // namespace

struct DemoServer::Private
{
    void answer(const httplib::Request &wire, httplib::Response &response);
    void answerControl(const QString &path, const EngineRequest &request, httplib::Response &response);
    EngineReply archiveReply(const QString &path, EngineRequest &request, const Fault *fault) const;

    std::unique_ptr<LoopbackServer> server;
    std::thread thread;
    quint16 port = 0;
    const QByteArray secret = newSecret();
    FaultBook faults;
};

void DemoServer::Private::answerControl(const QString &path, const EngineRequest &request, httplib::Response &response)
{
    if (path == "/demo/identity"_L1) {
        const QByteArray challenge = request.value(u"challenge"_s).toUtf8();
        const bool isAsked = !challenge.isEmpty() && challenge.size() <= longestChallenge;
        const QByteArray proof = isAsked ? ' ' + proofOf(secret, challenge, port) : QByteArray();
        return response.set_content(identity + proof.toStdString() + '\n', "text/plain");
    }
    if (path == "/demo/faults"_L1) {
        std::string list;
        for (const Fault &each : demo::faults())
            list += std::string(each.name) + '\t' + each.words + '\n';
        return response.set_content(list, "text/plain");
    }
    const QString name = request.value(u"fault"_s);
    const QString target =
        request.parameters.contains(u"endpoint"_s) ? request.value(u"endpoint"_s) : request.value(u"series"_s);
    const Fault *fault = faultNamed(name);
    if (path != "/demo/fault"_L1 || (name != "none"_L1 && (fault == nullptr || target.isEmpty()))) {
        response.status = path == "/demo/fault"_L1 ? 400 : 404;
        return response.set_content("See lib/demo/server/faults.h\n", "text/plain");
    }
    if (target.isEmpty())
        faults.clear();
    else
        faults.set(target, fault, request.value(u"times"_s).toInt());
    response.set_content("ok\n", "text/plain");
}

//! The engine that a path belongs to.
EngineReply DemoServer::Private::archiveReply(const QString &path, EngineRequest &request, const Fault *fault) const
{
    if (!request.address.isEmpty())
        return s3Reply(request, fault == nullptr ? ReplyFault {} : ReplyFault {fault->images, fault->objects});
    if (path == "/idc/v3/sql"_L1)
        return idcReply(request);
    struct Mount
    {
        QLatin1StringView base;
        EngineReply (*reply)(int, const EngineRequest &, ImageFault);
        int version;
    };
    static constexpr Mount mounts[] = {
        {"/services/v2/"_L1, legacyReply, 2},        {"/services/v3/"_L1, legacyReply, 3},
        {"/services/v4/"_L1, legacyReply, 4},        {"/nbia-api/services/v1/"_L1, nbiaReply, 1},
        {"/nbia-api/services/v4/"_L1, nbiaReply, 4},
    };
    for (const Mount &each : mounts) {
        if (!path.startsWith(each.base))
            continue;
        request.path = path.sliced(each.base.size());
        return each.reply(each.version, request, fault == nullptr ? ImageFault {} : fault->images);
    }
    if (constexpr auto web = "/dicom-web/"_L1; path.startsWith(web)) {
        request.path = path.sliced(web.size());
        return dicomWebReply(request, fault == nullptr ? WebFault {} : fault->web);
    }
    return {.status = 404, .type = "text/html", .body = "<html><body><h1>404 Not Found</h1></body></html>"};
}

void DemoServer::Private::answer(const httplib::Request &wire, httplib::Response &response)
{
    QElapsedTimer time;
    time.start();
    const QString path = text(wire.path);
    EngineRequest request = requestOf(wire, path);
    if (path.startsWith("/demo/"_L1))
        return answerControl(path, request, response);
    if (path.startsWith("/s3/"_L1))
        identifyObjectRequest(request);
    const Fault *fault = faults.take(request);
    if (fault != nullptr && fault->pace == Pace::StallBefore) {
        waitSilently();
        response.status = 503;
        return;
    }
    if (fault != nullptr && fault->pace == Pace::Reset)
        return Connection::current()->endWithoutAnswer();
    if (fault != nullptr && fault->status != 0)
        return send(replacement(*fault), Pace::Normal, response);
    const EngineReply reply = archiveReply(path, request, fault);
    if (path.startsWith("/services/"_L1))
        response.set_header("responseTime", std::to_string(time.elapsed()));
    send(reply, fault == nullptr ? Pace::Normal : fault->pace, response);
}

DemoServer::DemoServer() : d(std::make_unique<Private>()) {}

DemoServer::~DemoServer() { stop(); }

Result<quint16> DemoServer::start(quint16 port)
{
    stop();
    {
        // The library turns SIGPIPE off for the whole program; our connections do not need that, and a pipeline does
        // need it.
        const platform::PipeSignalKeeper keeper;
        d->server = std::make_unique<LoopbackServer>();
    }
    d->server->set_pre_routing_handler(admit);
    const auto handler = [this](const httplib::Request &request, httplib::Response &response) {
        d->answer(request, response);
    };
    d->server->Get(".*", handler);
    d->server->Post(".*", handler);
    const int bound = d->server->bind(port);
    if (bound == 0) {
        d->server.reset();
        return failure(Error::Kind::Offline, u"The port is not free"_s, {.url = u"127.0.0.1:%1"_s.arg(port)});
    }
    d->port = static_cast<quint16>(bound);
    d->thread = std::thread([server = d->server.get()] { server->listen_after_bind(); });
    while (!d->server->is_running())
        std::this_thread::yield(); // the library forgets a stop() that comes before this
    return d->port;
}

void DemoServer::stop()
{
    if (d->server == nullptr)
        return;
    d->server->wake();
    d->server->stop();
    d->thread.join();
    d->server.reset();
    d->port = 0;
}

quint16 DemoServer::port() const { return d->port; }

const QByteArray &DemoServer::secret() const { return d->secret; }

bool DemoServer::setFault(const QString &target, const QString &fault, int times)
{
    const Fault *found = faultNamed(fault);
    if (found == nullptr && !fault.isEmpty() && fault != "none"_L1)
        return false;
    if (target.isEmpty())
        d->faults.clear();
    else
        d->faults.set(target, found, times);
    return true;
}

} // namespace tcia::demo
