// SPDX-License-Identifier: Apache-2.0
#include "transfer/spool.h"

#include "core/platform/directory.h"
#include "transfer/keptnames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

QString Spool::pathOf(size_t index) const
{
    if (index < m_files.size() && m_files[index] && m_files[index]->bytes.isEmpty())
        return m_files[index]->path.sliced(m_root.size() + 1);
    return index == 0 ? m_path : u"%1.%2"_s.arg(m_path).arg(index);
}

bool Spool::isKept(size_t index) const { return !m_kept.isEmpty() && pathOf(index).startsWith(m_kept + u'/'); }

Result<void> Spool::keep(size_t index, storage::ZipFile file, const Digest &md5)
{
    const QString name = m_kept.isEmpty() || !file.bytes.isEmpty() ? QString() : keptName(object(index), md5);
    if (!name.isEmpty()) {
        const QString arrived = pathOf(index), path = m_kept + u'/' + name;
        const auto root = Directory::open(m_root);
        const auto folder = root ? root->makeFolder(m_kept) : failure(root.error());
        const auto moved = folder ? root->rename(arrived, path, Directory::Existing::Replace) : failure(folder.error());
        if (!moved)
            return failure(moved.error());
        file.path = root->pathOf(path);
        m_hasKept = true;
    }
    m_files[index] = std::move(file);
    return {};
}

void Spool::setPlan(archive::FetchPlan plan)
{
    const auto before = std::exchange(m_plan, std::move(plan));
    for (size_t index = 0; index < m_files.size(); ++index) {
        const auto at = qsizetype(index);
        const bool isSame = at < m_plan.objects.size() && before.objects[at] == m_plan.objects[at];
        if (isSame && m_plan.resumable)
            continue;
        if (isKept(index))
            m_files[index].reset(); // it may be another one's of the new plan
        else
            drop(index);
    }
    m_files.resize(size_t(m_plan.objects.size()));
    m_answered = 0;
    m_whole.reset();
}

// Named in the order of their arrival.
void Spool::setParts(std::vector<storage::ZipFile> parts)
{
    m_whole = m_plan;
    m_plan.objects.clear();
    m_plan.resumable = false;
    m_files.clear();
    for (auto &part : parts) {
        m_plan.objects << archive::FetchObject {.request = m_whole->objects.first().request,
                                                .container = archive::Container::Image,
                                                .name =
                                                    archive::imageName(m_plan.objects.size(), qsizetype(parts.size()))};
        m_files.emplace_back(std::move(part));
    }
}

size_t Spool::arrived() const
{
    return size_t(std::ranges::count_if(m_files, [](const auto &file) { return file.has_value(); }));
}

bool Spool::isComplete() const
{
    return !m_files.empty() && std::ranges::all_of(m_files, [](const auto &file) { return file.has_value(); });
}

bool Spool::isResumable() const { return isComplete() || (m_plan.resumable && arrived() > 0); }

void Spool::clear(bool keepsKept)
{
    for (size_t index = 0; index < m_files.size(); ++index)
        if (keepsKept && isKept(index))
            m_files[index].reset();
        else
            drop(index);
    if (!m_hasKept || keepsKept)
        return;
    m_hasKept = false;
    if (const auto root = Directory::open(m_root))
        removeKept(*root, m_kept); // with those of earlier plans
}

// The first file is reused by the next series: creating and removing one for each of many small series would take as
// long as fetching them.
void Spool::drop(size_t index)
{
    const QString path = pathOf(index);
    const auto file = std::exchange(m_files[index], std::nullopt);
    const auto root = file && file->bytes.isEmpty() ? Directory::open(m_root) : failure(Error());
    if (root && (path != m_path || !root->file(m_path, Directory::Mode::Overwrite)))
        (void)root->removeFile(path); // otherwise the next start removes it
}

} // namespace tcia::transfer
