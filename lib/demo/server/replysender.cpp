// SPDX-License-Identifier: Apache-2.0
#include "demo/server/replysender.h"

namespace tcia::demo {

namespace {

//! Sends the body as a fault demands: completely, slowly, or truncated.
class PacedSink
{
public:
    PacedSink(Pace pace, httplib::DataSink &sink) : m_pace(pace), m_sink(sink) {}

    bool operator()(QByteArrayView bytes)
    {
        if (m_pace == Pace::Drip)
            return drip(bytes);
        if (m_pace == Pace::CutBefore)
            return false;
        constexpr qint64 before = 1'000; // less than the smallest body
        if (m_pace == Pace::Normal || m_sent + bytes.size() < before) {
            m_sent += bytes.size();
            return m_sink.write(bytes.data(), static_cast<size_t>(bytes.size()));
        }
        m_sink.write(bytes.data(), static_cast<size_t>(bytes.size() / 2));
        if (m_pace == Pace::StallInside)
            waitSilently();
        return false;
    }

private:
    bool drip(QByteArrayView bytes)
    {
        constexpr qint64 piece = 8'192;
        constexpr int pauseMs = 20;
        for (qint64 at = 0; at < bytes.size(); at += piece) {
            const QByteArrayView part = bytes.sliced(at, qMin(piece, bytes.size() - at));
            if (!m_sink.write(part.data(), static_cast<size_t>(part.size())))
                return false;
            m_sent += part.size();
            if (m_sent < m_dripped + piece)
                continue;
            m_dripped = m_sent;
            if (Connection::current() == nullptr || !Connection::current()->pause(pauseMs))
                return false;
        }
        return true;
    }

    Pace m_pace;
    httplib::DataSink &m_sink;
    qint64 m_sent = 0;
    qint64 m_dripped = 0;
};

} // namespace

void waitSilently()
{
    constexpr int step = 60'000;
    while (Connection::current() != nullptr && Connection::current()->pause(step)) {
    }
}

EngineReply replacement(const Fault &fault)
{
    EngineReply reply {.status = fault.status, .type = fault.type, .body = fault.body};
    if (*fault.retryAfter != '\0')
        reply.headers.emplaceBack("Retry-After", fault.retryAfter);
    return reply;
}

namespace {

// The library would cut a body to the requested range itself, and count it.
void sendVerbatim(const EngineReply &reply, Pace pace, httplib::Response &response)
{
    response.set_header("Content-Length", std::to_string(reply.body.size()));
    response.set_content_provider(reply.type.toStdString(), [body = reply.body, pace](size_t, httplib::DataSink &sink) {
        PacedSink paced(pace, sink);
        if (!paced(body))
            return false;
        sink.done();
        return true;
    });
}

} // namespace

void send(const EngineReply &reply, Pace pace, httplib::Response &response)
{
    response.status = reply.status;
    for (const auto &[name, value] : reply.headers)
        response.set_header(name.toStdString(), value.toStdString());
    if (reply.isVerbatim)
        return sendVerbatim(reply, pace, response);
    if (!reply.stream && pace == Pace::Normal) {
        if (!reply.body.isEmpty())
            response.set_content(reply.body.toStdString(), reply.type.toStdString());
        return;
    }
    const auto make = reply.stream ? reply.stream : [body = reply.body](const ByteSink &sink) { return sink(body); };
    response.set_chunked_content_provider(reply.type.toStdString(), [make, pace](size_t, httplib::DataSink &sink) {
        PacedSink paced(pace, sink);
        if (!make([&paced](QByteArrayView bytes) { return paced(bytes); }))
            return false; // ends the connection without the last chunk
        sink.done();
        return true;
    });
}

} // namespace tcia::demo
