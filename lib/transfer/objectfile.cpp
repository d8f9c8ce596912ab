// SPDX-License-Identifier: Apache-2.0
#include "transfer/objectfile.h"

#include "core/reason.h"
#include "transfer/keptnames.h"

namespace tcia::transfer {

namespace {

// Many small objects of one series would fill the memory before the last one arrives.
qsizetype inMemory(const Spool &spool) { return spool.count() == 1 ? SpoolFile::smallObject : 0; }

} // namespace

ObjectFile::ObjectFile(const Spool &spool, size_t object)
    : m_object(object), m_file(spool.root(), spool.pathOf(object), inMemory(spool))
{
    if (spool.object(object).container == archive::Container::Multipart)
        m_parts = std::make_unique<PartFiles>(spool, spool.plan().imageCount);
    if (needsSum(spool.object(object)))
        m_file.computeMd5();
}

void ObjectFile::restart()
{
    if (m_parts)
        m_parts->restart();
    m_file.restart();
}

void ObjectFile::discard()
{
    restart();
    sink().close();
}

Result<void> ObjectFile::keep(Spool &spool)
{
    if (!m_parts) {
        auto file = m_file.finish();
        if (!file)
            return failure(file.error());
        return spool.keep(m_object, std::move(*file), m_file.md5());
    }
    auto parts = m_parts->finish();
    if (!parts)
        return failure(parts.error());
    if (parts->empty())
        return failure(Error::Kind::Incomplete, english<QT_TRANSLATE_NOOP("Reasons", "The server sent nothing.")>());
    spool.setParts(std::move(*parts));
    return {};
}

} // namespace tcia::transfer
