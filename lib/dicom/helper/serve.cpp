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

//! What is said of a request that failed, by what was asked for.
struct Words
{
    QString (*notLimited)(); //!< %1: of what
    QString (*exhausted)();  //!< %1: MB
};
constexpr Words ofImage {[] {
                             return english<QT_TRANSLATE_NOOP(
                                 "Reasons", "The image was not decoded: the system did not limit the decoder's %1.")>();
                         },
                         [] {
                             return english<QT_TRANSLATE_NOOP(
                                 "Reasons", "The image could not be decoded: it needs more than %1 MB of memory.")>();
                         }};
constexpr Words ofObject {[] {
                              return english<QT_TRANSLATE_NOOP(
                                  "Reasons", "The object was not read: the system did not limit the decoder's %1.")>();
                          },
                          [] {
                              return english<QT_TRANSLATE_NOOP(
                                  "Reasons", "The object could not be read: it needs more than %1 MB of memory.")>();
                          }};

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
    std::optional<QByteArray> answer(const QByteArray &message)
    {
        if (const auto request = protocol::requestFrom(message))
            return answered<Rendered>(request->path, ofImage, [&] { return renderImage(*request); });
        if (const auto request = protocol::derivedRequestFrom(message))
            return answered<Derived>(request->object.path, ofObject, [&] { return m_reader.read(request->object); });
        if (const auto request = protocol::overlayRequestFrom(message))
            return answered<QList<SliceOverlay>>(request->object.path, ofObject,
                                                 [&] { return m_reader.overlays(*request); });
        return {};
    }
    bool isExhausted() const { return m_isExhausted; } //!< a new process has its full memory limit

private:
    //! Without the limits that the system supports, files are not decoded.
    std::optional<Error> refusal(const QString &path, const Words &words) const
    {
        const auto notLimited = [&](const QString &what) {
            return Error {
                .kind = Error::Kind::Usage, .detail = words.notLimited().arg(what), .context = {.path = path}};
        };
        if (m_memory == platform::Limit::Refused)
            return notLimited(english<QT_TRANSLATE_NOOP("Reasons", "memory")>());
        if (platform::limitProcessorTime(m_limits.seconds) == platform::Limit::Refused)
            return notLimited(english<QT_TRANSLATE_NOOP("Reasons", "processor time")>());
        return m_before ? m_before(path) : std::nullopt;
    }

    template <typename Value, typename Work>
    QByteArray answered(const QString &path, const Words &words, Work work)
    {
        const auto refused = refusal(path, words);
        Result<Value> result = refused ? Result<Value>(failure(*refused)) : work();
        if (!result && result.error().kind == Error::Kind::Memory) {
            m_isExhausted = true;
            result = failure(Error::Kind::Memory, words.exhausted().arg(m_limits.megabytes),
                             {.path = result.error().context.path});
        }
        return protocol::encoded(result);
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
        const auto answer = answering.answer(*message);
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
