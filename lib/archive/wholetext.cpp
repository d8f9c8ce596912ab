// SPDX-License-Identifier: Apache-2.0
#include "archive/wholetext.h"

#include "archive/httperror.h"

#include <algorithm>

namespace tcia::archive {

namespace {

//! Outside of its texts every bracket is closed.
bool isJsonClosed(QByteArrayView text)
{
    qsizetype depth = 0;
    bool isText = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (isText && c == '\\')
            ++at;
        else if (c == '"')
            isText = !isText;
        else if (!isText && (c == '[' || c == '{'))
            ++depth;
        else if (!isText && (c == ']' || c == '}'))
            --depth;
    }
    return depth == 0 && !isText;
}

//! Where the first element begins, behind declarations and comments; -1 without one.
qsizetype firstElement(QByteArrayView text)
{
    qsizetype at = text.indexOf('<');
    while (at >= 0 && at + 1 < text.size() && (text[at + 1] == '?' || text[at + 1] == '!')) {
        const bool isComment = text.sliced(at).startsWith("<!--");
        const QByteArrayView end = isComment ? QByteArrayView("-->") : QByteArrayView(">");
        const qsizetype behind = text.indexOf(end, at);
        at = behind < 0 ? -1 : text.indexOf('<', behind);
    }
    return at;
}

//! The tag that a text ends with, in front of comments, without blanks in it.
QByteArray lastTag(QByteArrayView text)
{
    while (text.endsWith("-->") && text.lastIndexOf("<!--") >= 0)
        text = text.first(text.lastIndexOf("<!--")).trimmed();
    return text.sliced(qMax<qsizetype>(0, text.lastIndexOf('<'))).toByteArray().replace(' ', "");
}

bool isXmlClosed(const QByteArray &text)
{
    const qsizetype at = firstElement(text);
    if (at < 0)
        return !text.startsWith('<'); // words of the server
    const QByteArrayView element = QByteArrayView(text).sliced(at + 1);
    const auto *const nameEnd =
        std::ranges::find_if(element, [](char c) { return QByteArrayView(" \t\r\n/>").contains(c); });
    const QByteArray name = QByteArrayView(element.begin(), nameEnd).toByteArray();
    const bool isEmptyElement = text.endsWith("/>") && element.count('<') == 0;
    return isEmptyElement || lastTag(text) == "</" + name + '>';
}

} // namespace

Result<void> checkEnd(const QByteArray &text, Format format, const QString &url)
{
    const bool isClosed = format == Format::Json  ? isJsonClosed(text)
                          : format == Format::Xml ? isXmlClosed(text.trimmed())
                                                  : true;
    return isClosed ? Result<void>() : failure(endedTooEarly({.url = url}));
}

} // namespace tcia::archive
