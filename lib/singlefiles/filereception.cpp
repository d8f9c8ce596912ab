// SPDX-License-Identifier: Apache-2.0
#include "singlefiles/filereception.h"

#include "core/reason.h"
#include "core/text.h"
#include "storage/freespace.h"

using namespace Qt::StringLiterals;

namespace tcia::singlefiles {

namespace {

constexpr int partialContent = 206;

bool isWebPage(const QString &name, const QString &contentType)
{
    const QString suffix = name.section(u'.', -1).toLower();
    return contentType.startsWith("text/html"_L1, Qt::CaseInsensitive) && !suffix.contains("htm"_L1);
}

} // namespace

FileReception::FileReception(std::unique_ptr<PartFile> part, archive::drs::Object named, Count announced)
    : m_part(std::move(part)), m_named(std::move(named)), m_announced(announced)
{
}

void FileReception::begin(const archive::AnswerHead &head)
{
    m_head = head;
    m_isFresh = true;
}

// A weak version does not tell whether bytes are the same. A part of an unknown whole (bytes 0-99/*) says nothing about
// the size: more may follow it.
Result<void> FileReception::startOver()
{
    const bool isPart = m_head.status == partialContent;
    const qint64 before = isPart ? m_part->size() : 0;
    const qint64 named = isPart ? m_head.total : m_head.length;
    if (named >= 0)
        m_announced = named;
    else if (!isPart)
        m_announced.reset();
    if (auto fits = checkRoom(before); !fits || isPart)
        return fits;
    return m_part->restart(m_head.version.startsWith("W/") ? QByteArray() : m_head.version);
}

//! Some file systems always report no free space.
Result<void> FileReception::checkRoom(qint64 before) const
{
    const Count wanted = size();
    const qint64 room = wanted ? storage::freeSpaceFor(m_part->folder()) : 0;
    if (room <= 0 || *wanted - before <= room)
        return {};
    return failure(Error::Kind::NoSpace,
                   english<QT_TRANSLATE_NOOP("Reasons", "The file needs %1, the disk has %2 left.")>().arg(
                       text::size(*wanted - before), text::size(room)),
                   {.path = m_part->folder()});
}

Result<void> FileReception::take(const QByteArray &piece)
{
    if (std::exchange(m_isFresh, false))
        if (auto begun = startOver(); !begun)
            return begun;
    if (const Count wanted = size(); wanted && m_part->size() + piece.size() > *wanted) {
        discard();
        return failure(
            Error::Kind::Incomplete,
            english<QT_TRANSLATE_NOOP("Reasons", "It has more than the %1 bytes that the server names.")>().arg(
                *wanted));
    }
    return m_part->write(piece);
}

//! Some servers give only so much at once.
bool FileReception::isUnfinishedPart() const
{
    return m_head.status == partialContent && !m_part->version().isEmpty() && m_part->size() < size().value_or(0);
}

Result<void> FileReception::check(const QString &name, const QString &contentType) const
{
    if (m_isFresh && !isWhole())
        return failure(Error::Kind::Incomplete, english<QT_TRANSLATE_NOOP("Reasons", "The server sent nothing.")>());
    if (const Count wanted = size(); wanted && *wanted != m_part->size())
        return failure(
            Error::Kind::Incomplete,
            english<QT_TRANSLATE_NOOP("Reasons", "It has %1 bytes instead of %2.")>().arg(m_part->size()).arg(*wanted));
    if (!size() && m_part->sums().proof().isEmpty()) // Qt may take a connection that broke for the end of the body
        return failure(
            Error::Kind::Incomplete,
            english<QT_TRANSLATE_NOOP(
                "Reasons", "The server names neither size nor sum, so nothing proves that all of it arrived.")>());
    if (isWebPage(name, contentType) && m_part->sums().proof().isEmpty())
        return failure(Error::Kind::Forbidden,
                       english<QT_TRANSLATE_NOOP("Reasons", "The server sent a web page in place of the file.")>());
    return m_part->sums().compare();
}

QString FileReception::proof() const
{
    const QString sum = m_part->sums().proof();
    return sum.isEmpty() ? u"size"_s : sum;
}

Result<StoredFile> FileReception::store(FileStore &files, const QString &address, const QString &name,
                                        const QString &contentType)
{
    if (const auto good = check(name, contentType); !good) {
        if (!isUnfinishedPart())
            discard();
        return failure(good.error());
    }
    return files.commit({.address = address,
                         .name = name,
                         .bytes = m_part->size(),
                         .sha256 = m_part->sums().hex(QCryptographicHash::Sha256),
                         .md5 = m_part->sums().hex(QCryptographicHash::Md5),
                         .proof = proof(),
                         .fetched = QDateTime::currentDateTimeUtc()},
                        *m_part);
}

} // namespace tcia::singlefiles
