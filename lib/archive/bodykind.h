// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/bytesource.h"

//! What a body is, by its beginning and its type.
namespace tcia::archive {

//! PKZIP's local file header, possibly preceded by text or a self-extractor, and the end record that an empty archive
//! starts with. A self-extractor may exceed the inspected head.
inline bool beginsLikeZip(const QByteArray &head)
{
    return head.contains("PK\x03\x04") || head.startsWith("PK\x05\x06") || head.startsWith("MZ") ||
           head.startsWith("\x7f"
                           "ELF");
}

//! A page or an error in place of an image.
inline bool isTextType(const QString &contentType)
{
    return contentType.startsWith(QLatin1StringView("text/html"), Qt::CaseInsensitive) ||
           contentType.startsWith(QLatin1StringView("application/json"), Qt::CaseInsensitive);
}

//! The error of a body that is not what was requested. `head`: its beginning, with the server's words.
Error otherContent(Container wanted, const QString &seriesUid, const QByteArray &head);

} // namespace tcia::archive
