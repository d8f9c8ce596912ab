// SPDX-License-Identifier: Apache-2.0
#include "singlefiles/filereception.h"

#include "core/reason.h"
#include "core/text.h"

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

FileReception::FileReception(std::unique_ptr<PartFile> part, archive::drs::Object named)
    : m_part(std::move(part)), m_named(std::move(named))
{
}

void FileReception::begin(const archive::AnswerHead &head)
{
    m_head = head;
    m_isFresh = true;
}

// A weak version does not tell whether bytes are the same.
Result<void> FileReception::startOver()
{
    const bool isPart = m_head.status == partialContent;
    const qint64 before = isPart ? m_part->size() : 0;
    m_announced = m_head.length < 0 ? Count() : Count(before + m_head.length);
    if (isPart)
        return {};
    return m_part->restart(m_head.version.startsWith("W/") ? QByteArray() : m_head.version);
}

Result<void> FileReception::take(const QByteArray &piece)
{
    if (std::exchange(m_isFresh, false))
        if (auto begun = startOver(); !begun)
            return begun;
    if (m_named.size && m_part->size() + piece.size() > *m_named.size) {
        discard();
        return failure(
            Error::Kind::Incomplete,
            english<QT_TRANSLATE_NOOP("Reasons", "It has more than the %1 bytes that the server names.")>().arg(
                *m_named.size));
    }
    return m_part->write(piece);
}

Result<void> FileReception::check(const QString &name, const QString &contentType) const
{
    if (m_isFresh && !isWhole())
        return failure(Error::Kind::Incomplete, english<QT_TRANSLATE_NOOP("Reasons", "The server sent nothing.")>());
    const Count wanted = m_named.size ? m_named.size : m_announced;
    if (wanted && *wanted != m_part->size())
        return failure(
            Error::Kind::Incomplete,
            english<QT_TRANSLATE_NOOP("Reasons", "It has %1 bytes instead of %2.")>().arg(m_part->size()).arg(*wanted));
    if (isWebPage(name, contentType) && m_part->sums().proof().isEmpty())
        return failure(Error::Kind::BadAnswer,
                       english<QT_TRANSLATE_NOOP("Reasons", "The server sent a web page in place of the file.")>());
    return m_part->sums().compare();
}

QString FileReception::proof() const
{
    const QString sum = m_part->sums().proof();
    return !sum.isEmpty() ? sum : m_named.size || m_announced ? u"size"_s : u"none"_s;
}

Result<StoredFile> FileReception::store(FileStore &files, const QString &address, const QString &name,
                                        const QString &contentType)
{
    if (const auto good = check(name, contentType); !good) {
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
