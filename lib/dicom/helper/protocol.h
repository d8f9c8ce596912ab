// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/inspect.h"

#include <QByteArray>

#include <optional>

//! The protocol between the program and its decoding process: a length of four bytes, then a message that begins with
//! the protocol's version. Neither side trusts the other's bytes.
namespace tcia::dicom::protocol {

constexpr qint64 maxRequestBytes = 64LL * 1024 * 1024;             //!< with an image in memory
constexpr qint64 maxAnswerBytes = 8192LL * 8192 * 3 + 64LL * 1024; //!< the largest image in colour

//! A message with a request, or with its answer.
QByteArray encoded(const RenderRequest &request);
QByteArray encoded(const Result<Rendered> &answer);

//! Messages without their length; nothing if they are invalid.
std::optional<RenderRequest> requestFrom(const QByteArray &message);
std::optional<Result<Rendered>> answerFrom(const QByteArray &message);

//! Collects bytes until a message is complete.
class MessageReader
{
public:
    explicit MessageReader(qint64 longest) : m_longest(longest) {}

    void add(const QByteArray &bytes) { m_bytes += bytes; }
    //! The next complete message, without its length.
    std::optional<QByteArray> take();
    //! True if the announced length is invalid: the following bytes cannot be interpreted.
    bool isBroken() const;
    bool isEmpty() const { return m_bytes.isEmpty(); }
    //! The number of bytes missing from the message, or from its length.
    qint64 missing() const;

private:
    qint64 announced() const; //!< -1 while unknown

    qint64 m_longest;
    QByteArray m_bytes;
};

} // namespace tcia::dicom::protocol
