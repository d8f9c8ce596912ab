// SPDX-License-Identifier: Apache-2.0
#include "dicom/nesting.h"

#include <QFile>
#include <QtEndian>

#include <limits>
#include <string_view>
#include <vector>

using namespace Qt::StringLiterals;

namespace tcia::dicom {

namespace {

constexpr int deepest = 128; // real reports stay below twenty; DCMTK's recursion ends some thousands down
constexpr size_t noEnd = std::numeric_limits<size_t>::max();

//! The two marks as they stand in one byte order.
struct Marks
{
    std::string_view group; //!< FFFE
    std::string_view item;  //!< E000
    std::string_view itemEnd; //!< E00D
    quint32 (*length)(const void *);
};

constexpr std::string_view operator""_b(const char *text, size_t size) { return {text, size}; }

int depthBy(const Marks &marks, std::string_view bytes, int limit)
{
    std::vector<size_t> ends; // of the items around the place we are at
    int depth = 0;
    for (size_t at = bytes.find(marks.group); at != bytes.npos && at + 8 <= bytes.size(); at = bytes.find(marks.group, at)) {
        const std::string_view element = bytes.substr(at + 2, 2);
        const bool begins = element == marks.item;
        if (!begins && element != marks.itemEnd) {
            ++at;
            continue;
        }
        while (!ends.empty() && ends.back() <= at)
            ends.pop_back();
        if (begins) {
            const quint32 length = marks.length(bytes.data() + at + 4);
            ends.push_back(length == 0xffffffffU ? noEnd : at + 8 + length);
            depth = qMax(depth, int(ends.size()));
            if (depth >= limit)
                return depth;
        } else if (!ends.empty() && ends.back() == noEnd) {
            ends.pop_back();
        }
        at += 8;
    }
    return depth;
}

} // namespace

int nestingDepth(QByteArrayView bytes, int limit)
{
    static constexpr Marks orders[] = {
        {"\xfe\xff"_b, "\x00\xe0"_b, "\x0d\xe0"_b, [](const void *at) { return qFromLittleEndian<quint32>(at); }},
        {"\xff\xfe"_b, "\xe0\x00"_b, "\xe0\x0d"_b, [](const void *at) { return qFromBigEndian<quint32>(at); }},
    };
    const std::string_view all(bytes.data(), size_t(bytes.size()));
    int depth = 0;
    for (const Marks &marks : orders)
        if (depth < limit)
            depth = qMax(depth, depthBy(marks, all, limit));
    return depth;
}

Result<void> checkNesting(QByteArrayView bytes, const QString &path)
{
    if (nestingDepth(bytes, deepest) >= deepest)
        return failure(Error::Kind::BadArchive, u"Its sequences are nested deeper than makes sense."_s, path);
    return {};
}

Result<void> checkNesting(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Disk, file.errorString(), path);
    if (file.size() == 0)
        return failure(Error::Kind::BadArchive, u"The file is empty."_s, path);
    const uchar *bytes = file.map(0, file.size());
    if (bytes == nullptr)
        return failure(Error::Kind::Disk, file.errorString(), path);
    return checkNesting(QByteArrayView(reinterpret_cast<const char *>(bytes), file.size()), path);
}

} // namespace tcia::dicom
