// SPDX-License-Identifier: Apache-2.0
#include "dicom/helper/protocol.h"

#include "dicom/helper/messages.h"

#include <cmath>
#include <cstring>

namespace tcia::dicom::protocol {

namespace {

constexpr quint32 requestVersion = 0x0003; // distinguishes requests from answers
constexpr quint32 answerVersion = 0x8002;
constexpr qint64 noFrame = -1;

bool isSound(const Rendered &rendered)
{
    return std::isfinite(rendered.window.centre) && std::isfinite(rendered.window.width) && rendered.frames > 0 &&
           rendered.frame >= 0 && rendered.frame < rendered.frames && std::isfinite(rendered.pixelHeight) &&
           rendered.pixelHeight > 0 && std::isfinite(rendered.pixelWidth) && rendered.pixelWidth >= 0 &&
           std::isfinite(rendered.thickness) && rendered.thickness >= 0;
}

std::optional<Result<Rendered>> renderedFrom(QDataStream &stream)
{
    bool isColour = false;
    qint32 width = 0;
    qint32 height = 0;
    QByteArray pixels;
    Rendered rendered;
    stream >> isColour >> width >> height >> pixels >> rendered.window.centre >> rendered.window.width >>
        rendered.frame >> rendered.frames >> rendered.pixelHeight >> rendered.pixelWidth >> rendered.thickness;
    if (stream.status() != QDataStream::Ok || !stream.atEnd() || !isSound(rendered))
        return {};
    const auto image = imageFrom(isColour, width, height, pixels);
    if (!image)
        return {};
    rendered.image = *image;
    return Result<Rendered>(rendered);
}

} // namespace

QByteArray encoded(const RenderRequest &request)
{
    return message(requestVersion, [&request](QDataStream &stream) {
        stream << request.path << request.frame.value_or(noFrame) << request.window.centre << request.window.width
               << request.isFullRange << request.bytes.has_value() << request.bytes.value_or(QByteArray());
    });
}

QByteArray encoded(const Result<Rendered> &answer)
{
    return message(answerVersion, [&answer](QDataStream &stream) {
        stream << answer.has_value();
        if (!answer)
            return writeError(stream, answer.error());
        const bool isColour = answer->image.format() == QImage::Format_RGB888;
        stream << isColour << qint32(answer->image.width()) << qint32(answer->image.height()) << pixelsOf(answer->image)
               << answer->window.centre << answer->window.width << answer->frame << answer->frames
               << answer->pixelHeight << answer->pixelWidth << answer->thickness;
    });
}

std::optional<RenderRequest> requestFrom(const QByteArray &message)
{
    QDataStream stream(message);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 spoken = 0;
    qint64 frame = noFrame;
    bool isInMemory = false;
    QByteArray bytes;
    RenderRequest request;
    stream >> spoken >> request.path >> frame >> request.window.centre >> request.window.width >> request.isFullRange >>
        isInMemory >> bytes;
    if (stream.status() != QDataStream::Ok || !stream.atEnd() || spoken != requestVersion ||
        !std::isfinite(request.window.centre) || !std::isfinite(request.window.width))
        return {};
    if (frame != noFrame)
        request.frame = frame;
    if (isInMemory)
        request.bytes = bytes;
    return request;
}

std::optional<Result<Rendered>> answerFrom(const QByteArray &message)
{
    QDataStream stream(message);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 spoken = 0;
    bool isRendered = false;
    stream >> spoken >> isRendered;
    if (stream.status() != QDataStream::Ok || spoken != answerVersion)
        return {};
    if (isRendered)
        return renderedFrom(stream);
    const auto error = readError(stream);
    return error ? std::optional<Result<Rendered>>(failure(*error)) : std::nullopt;
}

qint64 MessageReader::announced() const
{
    return m_bytes.size() < lengthSize ? -1 : qint64(qFromLittleEndian<quint32>(m_bytes.constData()));
}

bool MessageReader::isBroken() const { return announced() > m_longest; }

qint64 MessageReader::missing() const
{
    const qint64 length = announced();
    return length < 0 ? lengthSize - m_bytes.size() : qMax<qint64>(0, lengthSize + length - m_bytes.size());
}

std::optional<QByteArray> MessageReader::take()
{
    const qint64 length = announced();
    if (length < 0 || isBroken() || missing() > 0)
        return {};
    QByteArray message = m_bytes.sliced(lengthSize, length);
    m_bytes.remove(0, lengthSize + length);
    return message;
}

} // namespace tcia::dicom::protocol
