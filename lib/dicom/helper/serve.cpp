// SPDX-License-Identifier: Apache-2.0
#include "dicom/helper/serve.h"

#include "core/platform/limits.h"
#include "core/platform/terminal.h"
#include "core/reason.h"
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

Result<Rendered> notLimited(const RenderRequest &request, const QString &what)
{
    return failure(
        Error::Kind::Usage,
        english<QT_TRANSLATE_NOOP("Reasons", "The image was not decoded: the system did not limit the decoder's %1.")>()
            .arg(what),
        {.path = request.path});
}

Result<Rendered> inWords(const Result<Rendered> &answer, const RenderLimits &limits)
{
    if (answer || answer.error().kind != Error::Kind::Memory)
        return answer;
    return failure(
        Error::Kind::Memory,
        english<QT_TRANSLATE_NOOP("Reasons", "The image could not be decoded: it needs more than %1 MB of memory.")>()
            .arg(limits.megabytes),
        {.path = answer.error().context.path});
}

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

int serveImages(const RenderLimits &limits, const std::function<Result<Rendered>(const RenderRequest &)> &render)
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
    const platform::Limit memory = platform::limitMemory(qint64(limits.megabytes) * 1024 * 1024);

    // Without the limits that the system supports, files are not decoded.
    const auto answerTo = [&](const RenderRequest &request) {
        if (memory == platform::Limit::Refused)
            return notLimited(request, english<QT_TRANSLATE_NOOP("Reasons", "memory")>());
        if (platform::limitProcessorTime(limits.seconds) == platform::Limit::Refused)
            return notLimited(request, english<QT_TRANSLATE_NOOP("Reasons", "processor time")>());
        return inWords(render(request), limits);
    };
    protocol::MessageReader reader(protocol::maxRequestBytes);
    while (const auto message = nextRequest(input, reader)) {
        const auto request = protocol::requestFrom(*message);
        if (!request)
            return wrongRequest;
        const auto answer = answerTo(*request);
        const QByteArray bytes = protocol::encoded(answer);
        if (output.write(bytes) != bytes.size())
            return 1;
        if (!answer && answer.error().kind == Error::Kind::Memory)
            return 0; // a new process has its full memory limit
    }
    return 0;
}

} // namespace tcia::dicom
