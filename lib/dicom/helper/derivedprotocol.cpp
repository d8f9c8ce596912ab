// SPDX-License-Identifier: Apache-2.0
#include "dicom/helper/derivedprotocol.h"

#include "dicom/derived/derivedlimits.h"
#include "dicom/helper/messages.h"

#include <algorithm>
#include <cmath>

namespace tcia::dicom {

namespace {

constexpr double farthest = 100'000; // pixels; what paints must not be led farther

bool isNear(double coordinate) { return std::isfinite(coordinate) && std::abs(coordinate) <= farthest; }

QDataStream &operator<<(QDataStream &stream, const Object &object)
{
    return stream << object.path << object.bytes.has_value() << object.bytes.value_or(QByteArray());
}
QDataStream &operator>>(QDataStream &stream, Object &object)
{
    bool isInMemory = false;
    QByteArray bytes;
    stream >> object.path >> isInMemory >> bytes;
    if (isInMemory)
        object.bytes = bytes;
    return stream;
}

// Of all items of lists; what is said here must be known to the templates below.
QDataStream &operator<<(QDataStream &stream, const SliceRequest &value);
QDataStream &operator>>(QDataStream &stream, SliceRequest &value);
QDataStream &operator<<(QDataStream &stream, const Structure &value);
QDataStream &operator>>(QDataStream &stream, Structure &value);
QDataStream &operator<<(QDataStream &stream, const ReportLine &value);
QDataStream &operator>>(QDataStream &stream, ReportLine &value);
QDataStream &operator<<(QDataStream &stream, const Outline &value);
QDataStream &operator>>(QDataStream &stream, Outline &value);
QDataStream &operator<<(QDataStream &stream, const Mask &value);
QDataStream &operator>>(QDataStream &stream, Mask &value);
QDataStream &operator<<(QDataStream &stream, const DrawnStructure &value);
QDataStream &operator>>(QDataStream &stream, DrawnStructure &value);
QDataStream &operator<<(QDataStream &stream, const SliceOverlay &value);
QDataStream &operator>>(QDataStream &stream, SliceOverlay &value);

// Lists one by one: Qt's own operators reserve as much memory as a message says.
template <typename Item>
void writeList(QDataStream &stream, const QList<Item> &list)
{
    stream << qint32(list.size());
    for (const Item &item : list)
        stream << item;
}
template <typename Item>
void readList(QDataStream &stream, QList<Item> &list)
{
    qint32 count = 0;
    stream >> count;
    if (count < 0)
        stream.setStatus(QDataStream::ReadCorruptData);
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        Item item {};
        stream >> item;
        list.append(item);
    }
}

QDataStream &operator<<(QDataStream &stream, const SliceRequest &slice)
{
    return stream << slice.object << slice.frame;
}
QDataStream &operator>>(QDataStream &stream, SliceRequest &slice) { return stream >> slice.object >> slice.frame; }

QDataStream &operator<<(QDataStream &stream, const Structure &structure)
{
    stream << qint32(structure.number) << structure.name << quint32(structure.colour) << qint32(structure.method)
           << structure.parts << structure.points << structure.millilitres;
    writeList(stream, structure.planes);
    return stream;
}
QDataStream &operator>>(QDataStream &stream, Structure &structure)
{
    qint32 method = 0;
    stream >> structure.number >> structure.name >> structure.colour >> method >> structure.parts >> structure.points >>
        structure.millilitres;
    readList(stream, structure.planes);
    if (method < 0 || method > int(Structure::Method::Automatic) || structure.parts < 0 || structure.points < 0 ||
        !std::isfinite(structure.millilitres) || structure.millilitres < 0)
        stream.setStatus(QDataStream::ReadCorruptData);
    structure.method = Structure::Method(method);
    structure.colour |= 0xff000000U;
    return stream;
}

QDataStream &operator<<(QDataStream &stream, const ReportLine &line)
{
    return stream << qint32(line.depth) << line.name << line.value;
}
QDataStream &operator>>(QDataStream &stream, ReportLine &line)
{
    stream >> line.depth >> line.name >> line.value;
    if (line.depth < 0)
        stream.setStatus(QDataStream::ReadCorruptData);
    return stream;
}

QDataStream &operator<<(QDataStream &stream, const Outline &outline)
{
    stream << outline.isClosed;
    writeList(stream, QList<QPointF>(outline.points));
    return stream;
}
QDataStream &operator>>(QDataStream &stream, Outline &outline)
{
    QList<QPointF> points;
    stream >> outline.isClosed;
    readList(stream, points);
    if (!std::ranges::all_of(points, [](const QPointF &one) { return isNear(one.x()) && isNear(one.y()); }))
        stream.setStatus(QDataStream::ReadCorruptData);
    outline.points = QPolygonF(points);
    return stream;
}

QDataStream &operator<<(QDataStream &stream, const Mask &mask)
{
    return stream << mask.topLeft << qint32(mask.opacity.width()) << qint32(mask.opacity.height())
                  << protocol::pixelsOf(mask.opacity);
}
QDataStream &operator>>(QDataStream &stream, Mask &mask)
{
    qint32 width = 0, height = 0;
    QByteArray pixels;
    stream >> mask.topLeft >> width >> height >> pixels;
    const auto image = protocol::imageFrom(false, width, height, pixels);
    if (image)
        mask.opacity = *image;
    if (!image || !isNear(mask.topLeft.x()) || !isNear(mask.topLeft.y()))
        stream.setStatus(QDataStream::ReadCorruptData);
    return stream;
}

QDataStream &operator<<(QDataStream &stream, const DrawnStructure &drawn)
{
    stream << qint32(drawn.structure);
    writeList(stream, drawn.masks);
    writeList(stream, drawn.outlines);
    return stream;
}
QDataStream &operator>>(QDataStream &stream, DrawnStructure &drawn)
{
    stream >> drawn.structure;
    readList(stream, drawn.masks);
    readList(stream, drawn.outlines);
    if (drawn.structure < 0)
        stream.setStatus(QDataStream::ReadCorruptData);
    return stream;
}

QDataStream &operator<<(QDataStream &stream, const SliceOverlay &overlay)
{
    writeList(stream, overlay.drawn);
    return stream << overlay.problem << overlay.isSlice;
}
//! What is painted must not take longer than what the limits allow.
bool isWithinLimits(const SliceOverlay &overlay)
{
    const DerivedLimits limits;
    qint64 points = 0, pixels = 0;
    for (const DrawnStructure &drawn : overlay.drawn) {
        for (const Outline &outline : drawn.outlines)
            points += outline.points.size();
        for (const Mask &mask : drawn.masks)
            pixels += qint64(mask.opacity.width()) * mask.opacity.height();
    }
    return points <= limits.slicePoints && pixels <= limits.sliceMask;
}

QDataStream &operator>>(QDataStream &stream, SliceOverlay &overlay)
{
    readList(stream, overlay.drawn);
    if (!isWithinLimits(overlay))
        stream.setStatus(QDataStream::ReadCorruptData);
    return stream >> overlay.problem >> overlay.isSlice;
}

QDataStream &operator<<(QDataStream &stream, const Derived &derived)
{
    stream << qint32(derived.kind) << qint32(derived.planes) << derived.title << derived.isComplete
           << derived.isVerified;
    writeList<QString>(stream, derived.sourceSeries);
    writeList(stream, derived.structures);
    writeList(stream, derived.lines);
    writeList<QString>(stream, derived.problems);
    return stream;
}
QDataStream &operator>>(QDataStream &stream, Derived &derived)
{
    qint32 kind = 0;
    stream >> kind >> derived.planes >> derived.title >> derived.isComplete >> derived.isVerified;
    readList<QString>(stream, derived.sourceSeries);
    readList(stream, derived.structures);
    readList(stream, derived.lines);
    readList<QString>(stream, derived.problems);
    if (kind < 0 || kind > int(Derived::Kind::Report) || derived.planes < 0)
        stream.setStatus(QDataStream::ReadCorruptData);
    derived.kind = Derived::Kind(kind);
    for (const Structure &structure : std::as_const(derived.structures))
        for (const int plane : structure.planes)
            if (plane < 0 || plane >= derived.planes)
                stream.setStatus(QDataStream::ReadCorruptData);
    return stream;
}

QDataStream &operator<<(QDataStream &stream, const QList<SliceOverlay> &overlays)
{
    writeList(stream, overlays);
    return stream;
}
QDataStream &operator>>(QDataStream &stream, QList<SliceOverlay> &overlays)
{
    readList(stream, overlays);
    return stream;
}

//! The value that the message is, after its version.
template <typename Value>
std::optional<Value> valueFrom(QDataStream &stream)
{
    Value value;
    stream >> value;
    return stream.status() == QDataStream::Ok && stream.atEnd() ? std::optional(value) : std::nullopt;
}

//! A stream behind the version, if that is the expected one.
bool begins(QDataStream &stream, quint32 version)
{
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 spoken = 0;
    stream >> spoken;
    return stream.status() == QDataStream::Ok && spoken == version;
}

template <typename Value>
QByteArray encodedAnswer(quint32 version, const Result<Value> &answer)
{
    return protocol::message(version, [&answer](QDataStream &stream) {
        stream << answer.has_value();
        if (answer)
            stream << *answer;
        else
            protocol::writeError(stream, answer.error());
    });
}

template <typename Value>
std::optional<Result<Value>> answerOf(quint32 version, const QByteArray &message)
{
    QDataStream stream(message);
    bool isGood = false;
    if (!begins(stream, version))
        return {};
    stream >> isGood;
    if (isGood) {
        const auto value = valueFrom<Value>(stream);
        return value ? std::optional<Result<Value>>(*value) : std::nullopt;
    }
    const auto error = protocol::readError(stream);
    return error ? std::optional<Result<Value>>(failure(*error)) : std::nullopt;
}

} // namespace

namespace protocol {

namespace {

constexpr quint32 derivedRequestVersion = 0x0101;
constexpr quint32 overlayRequestVersion = 0x0201;
constexpr quint32 derivedAnswerVersion = 0x8101;
constexpr quint32 overlayAnswerVersion = 0x8201;

} // namespace

QByteArray encoded(const DerivedRequest &request)
{
    return message(derivedRequestVersion, [&request](QDataStream &stream) { stream << request.object; });
}

QByteArray encoded(const OverlayRequest &request)
{
    return message(overlayRequestVersion, [&request](QDataStream &stream) {
        stream << request.object << request.isDrawn;
        writeList(stream, request.slices);
    });
}

QByteArray encoded(const Result<Derived> &answer) { return encodedAnswer(derivedAnswerVersion, answer); }
QByteArray encoded(const Result<QList<SliceOverlay>> &answer) { return encodedAnswer(overlayAnswerVersion, answer); }

std::optional<DerivedRequest> derivedRequestFrom(const QByteArray &message)
{
    QDataStream stream(message);
    if (!begins(stream, derivedRequestVersion))
        return {};
    const auto object = valueFrom<Object>(stream);
    return object ? std::optional(DerivedRequest {*object}) : std::nullopt;
}

std::optional<OverlayRequest> overlayRequestFrom(const QByteArray &message)
{
    QDataStream stream(message);
    if (!begins(stream, overlayRequestVersion))
        return {};
    OverlayRequest request;
    stream >> request.object >> request.isDrawn;
    readList(stream, request.slices);
    return stream.status() == QDataStream::Ok && stream.atEnd() ? std::optional(request) : std::nullopt;
}

std::optional<Result<Derived>> derivedFrom(const QByteArray &message)
{
    return answerOf<Derived>(derivedAnswerVersion, message);
}

std::optional<Result<QList<SliceOverlay>>> overlaysFrom(const QByteArray &message)
{
    return answerOf<QList<SliceOverlay>>(overlayAnswerVersion, message);
}

} // namespace protocol

} // namespace tcia::dicom
