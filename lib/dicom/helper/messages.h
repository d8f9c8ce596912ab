// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QDataStream>
#include <QIODevice>
#include <QImage>
#include <QtEndian>

#include <optional>

//! What all messages between the program and its decoding process consist of.
namespace tcia::dicom::protocol {

constexpr qsizetype lengthSize = 4;

//! A message: its length, its version, then the output of `write`.
template <typename Write>
QByteArray message(quint32 version, Write write)
{
    QByteArray bytes(lengthSize, '\0');
    QDataStream stream(&bytes, QIODevice::WriteOnly | QIODevice::Append);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << version;
    write(stream);
    qToLittleEndian(quint32(bytes.size() - lengthSize), bytes.data());
    return bytes;
}

//! An error without all of its context but the path.
void writeError(QDataStream &stream, const Error &error);
//! The error that the rest of the stream is.
std::optional<Error> readError(QDataStream &stream);

//! The image's lines without QImage's padding.
QByteArray pixelsOf(const QImage &image);
//! The image of such lines: grey or colours of 8 bits. None if they are not as many.
std::optional<QImage> imageFrom(bool isColour, qint32 width, qint32 height, const QByteArray &pixels);

} // namespace tcia::dicom::protocol
