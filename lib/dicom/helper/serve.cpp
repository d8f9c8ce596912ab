// SPDX-License-Identifier: Apache-2.0
#include "dicom/helper/serve.h"

#include "core/platform/limits.h"
#include "core/platform/terminal.h"
#include "core/reason.h"
#include "dicom/derived/derivedreader.h"
#include "dicom/helper/derivedprotocol.h"
#include "dicom/helper/protocol.h"

#include <QFile>

#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

namespace tcia::dicom {

namespace {

constexpr const char *serveOption = "--render";
constexpr int argumentsNeeded = 4;
constexpr int mostSeconds = 3600;
constexpr int mostMegabytes = 1024 * 1024;
constexpr int wrongRequest = 2;

std::optional<QByteArray> nextRequest(QFile &input, protocol::MessageReader &reader)
{
    for (;;) {
        if (auto message = reader.take())
            return message;
        if (reader.isBroken())
            return {};
        const QByteArray bytes = input.read(reader.missing());
        if (bytes.isEmpty())
            return {};
        reader.add(bytes);
    }
}

Error notLimited(const QString &path, const QString &what)
{
    return {.kind = Error::Kind::Usage,
            .detail = english<QT_TRANSLATE_NOOP(
                "Reasons", "The image was not decoded: the system did not limit the decoder's %1.")>()
                          .arg(what),
            .context = {.path = path}};
}

//! Answers one request after the other, within the limits.
class Answering
{
public:
    Answering(const RenderLimits &limits, BeforeReading before)
        : m_limits(limits),
          m_before(std::move(before)),
          m_memory(platform::limitMemory(qint64(limits.megabytes) * 1024 * 1024))
    {
    }

    //! The answer's bytes; nothing to what is no request.
    std::optional<QByteArray> to(const QByteArray &message)
    {
        if (const auto request = protocol::requestFrom(message))
            return answer<Rendered>(request->path, [&] { return renderImage(*request); });
        if (const auto request = protocol::derivedRequestFrom(message))
            return answer<Derived>(request->object.path, [&] { return m_reader.read(request->object); });
        if (const auto request = protocol::overlayRequestFrom(message))
            return answer<QList<SliceOverlay>>(request->object.path, [&] { return m_reader.overlays(*request); });
        return {};
    }
    bool isExhausted() const { return m_isExhausted; } //!< a new process has its full memory limit

private:
    //! Without the limits that the system supports, files are not decoded.
    std::optional<Error> refusal(const QString &path) const
    {
        if (m_memory == platform::Limit::Refused)
            return notLimited(path, english<QT_TRANSLATE_NOOP("Reasons", "memory")>());
        if (platform::limitProcessorTime(m_limits.seconds) == platform::Limit::Refused)
            return notLimited(path, english<QT_TRANSLATE_NOOP("Reasons", "processor time")>());
        return m_before ? m_before(path) : std::nullopt;
    }

    template <typename Value, typename Work>
    QByteArray answer(const QString &path, Work work)
    {
        const auto refused = refusal(path);
        Result<Value> answer = refused ? Result<Value>(failure(*refused)) : work();
        if (!answer && answer.error().kind == Error::Kind::Memory) {
            m_isExhausted = true;
            answer = failure(Error::Kind::Memory,
                             english<QT_TRANSLATE_NOOP(
                                 "Reasons", "The image could not be decoded: it needs more than %1 MB of memory.")>()
                                 .arg(m_limits.megabytes),
                             {.path = answer.error().context.path});
        }
        return protocol::encoded(answer);
    }

    const RenderLimits m_limits;
    const BeforeReading m_before;
    const platform::Limit m_memory;
    DerivedReader m_reader;
    bool m_isExhausted = false;
};

} // namespace

QStringList renderArguments(const RenderLimits &limits)
{
    return {QString::fromLatin1(serveOption), QString::number(limits.seconds), QString::number(limits.megabytes)};
}

std::optional<RenderLimits> renderLimitsFrom(int argc, const char *const *argv)
{
    if (argc != argumentsNeeded || std::strcmp(argv[1], serveOption) != 0)
        return {};
    const RenderLimits limits {.seconds = QByteArray(argv[2]).toInt(), .megabytes = QByteArray(argv[3]).toInt()};
    const bool isSound = limits.seconds > 0 && limits.seconds <= mostSeconds && limits.megabytes > 0 &&
                         limits.megabytes <= mostMegabytes;
    return isSound ? std::optional(limits) : std::nullopt;
}

int serveImages(const RenderLimits &limits, const BeforeReading &before)
{
    platform::prepareStreams();
    platform::makeStreamsBinary();
    platform::forbidCoreFiles();
    QFile input;
    QFile output;
    if (!input.open(fileno(stdin), QIODevice::ReadOnly | QIODevice::Unbuffered) ||
        !output.open(fileno(stdout), QIODevice::WriteOnly | QIODevice::Unbuffered))
        return wrongRequest;
    initialise(); // before the first request comes
    Answering answering(limits, before);
    protocol::MessageReader reader(protocol::maxRequestBytes);
    while (const auto message = nextRequest(input, reader)) {
        const auto answer = answering.to(*message);
        if (!answer)
            return wrongRequest;
        if (output.write(*answer) != answer->size())
            return 1;
        if (answering.isExhausted())
            return 0;
    }
    return 0;
}

} // namespace tcia::dicom
