// SPDX-License-Identifier: Apache-2.0
#include "dicom/nesting.h"

#include "core/diskerror.h"
#include "core/reason.h"

#include <QFile>
#include <QtEndian>

#include <cstring>
#include <limits>
#include <string_view>
#include <vector>

using namespace Qt::StringLiterals;

namespace tcia::dicom {

namespace {

constexpr int deepest = 128; // real reports stay below twenty; DCMTK overflows the stack at some thousands
constexpr size_t noEnd = std::numeric_limits<size_t>::max();

//! The item tags in one byte order.
struct Marks
{
    std::string_view group;   //!< FFFE
    std::string_view item;    //!< E000
    std::string_view itemEnd; //!< E00D
    quint32 (*length)(const void *);
};

constexpr std::string_view operator""_b(const char *text, size_t size) { return {text, size}; }

constexpr Marks orders[] = {
    {"\xfe\xff"_b, "\x00\xe0"_b, "\x0d\xe0"_b, [](const void *at) { return qFromLittleEndian<quint32>(at); }},
    {"\xff\xfe"_b, "\xe0\x00"_b, "\xe0\x0d"_b, [](const void *at) { return qFromBigEndian<quint32>(at); }},
};

constexpr size_t markSize = 8; // group, element, length

//! Counts nesting by the item tags of one byte order in a stream.
class DepthCounter
{
public:
    DepthCounter(const Marks &marks, int limit) : m_marks(marks), m_limit(limit) {}

    //! `bytes` start at `offset` of the file and overlap the previous piece by less than a tag.
    void add(std::string_view bytes, size_t offset)
    {
        for (size_t at = m_next > offset ? m_next - offset : 0; m_depth < m_limit;) {
            at = at < bytes.size() ? bytes.find(m_marks.group, at) : std::string_view::npos;
            if (at == std::string_view::npos || at + markSize > bytes.size())
                return;
            at += mark(bytes.substr(at, markSize), offset + at) ? markSize : 1;
            m_next = offset + at;
        }
    }
    int depth() const { return m_depth; }

private:
    //! False if these bytes are not an item tag.
    bool mark(std::string_view bytes, size_t at)
    {
        const std::string_view element = bytes.substr(2, 2);
        const bool begins = element == m_marks.item;
        if (!begins && element != m_marks.itemEnd)
            return false;
        while (!m_ends.empty() && m_ends.back() <= at)
            m_ends.pop_back();
        if (begins) {
            const quint32 length = m_marks.length(bytes.data() + 4);
            m_ends.push_back(length == 0xffffffffU ? noEnd : at + markSize + length);
            m_depth = qMax(m_depth, int(m_ends.size()));
        } else if (!m_ends.empty() && m_ends.back() == noEnd) {
            m_ends.pop_back();
        }
        return true;
    }

    const Marks &m_marks;
    const int m_limit;
    std::vector<size_t> m_ends; // end offsets of the enclosing items
    size_t m_next = 0;          // next file offset to scan
    int m_depth = 0;
};

tl::unexpected<Error> tooDeep(const QString &path)
{
    return failure(Error::Kind::BadArchive,
                   english<QT_TRANSLATE_NOOP("Reasons", "Its sequences are nested too deeply.")>(), {.path = path});
}

} // namespace

int nestingDepth(QByteArrayView bytes, int limit)
{
    int depth = 0;
    for (const Marks &marks : orders) {
        DepthCounter counter(marks, limit);
        counter.add(std::string_view(bytes.data(), size_t(bytes.size())), 0);
        depth = qMax(depth, counter.depth());
    }
    return depth;
}

Result<void> checkNesting(QByteArrayView bytes, const QString &path)
{
    return nestingDepth(bytes, deepest) < deepest ? Result<void>() : tooDeep(path);
}

Result<void> checkNesting(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(diskError(file));
    constexpr qint64 piece = 1024 * 1024;
    QByteArray buffer(piece + qint64(markSize), Qt::Uninitialized);
    qsizetype held = 0; // of the previous piece, because a tag may cross pieces
    size_t offset = 0;
    DepthCounter little(orders[0], deepest), big(orders[1], deepest);
    for (;;) {
        const qint64 got = file.read(buffer.data() + held, piece);
        if (got < 0)
            return failure(diskError(file));
        if (got == 0)
            break;
        const std::string_view bytes(buffer.constData(), size_t(held + got));
        for (DepthCounter *counter : {&little, &big}) {
            counter->add(bytes, offset);
            if (counter->depth() >= deepest)
                return tooDeep(path);
        }
        const qsizetype rest = qMin<qsizetype>(held + got, qsizetype(markSize) - 1);
        offset += size_t(held + got - rest);
        std::memmove(buffer.data(), bytes.data() + bytes.size() - rest, size_t(rest));
        held = rest;
    }
    if (offset + size_t(held) == 0)
        return failure(Error::Kind::BadArchive, english<QT_TRANSLATE_NOOP("Reasons", "The file is empty.")>(),
                       {.path = path});
    return {};
}

} // namespace tcia::dicom
