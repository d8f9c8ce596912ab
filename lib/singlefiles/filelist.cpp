// SPDX-License-Identifier: Apache-2.0
#include "singlefiles/filelist.h"

#include "storage/distinctnames.h"

namespace tcia::singlefiles {

using storage::DistinctNames;

void FileList::add(const StoredFile &file)
{
    if (const auto before = m_files.constFind(file.address); before != m_files.cend())
        m_owners.remove(DistinctNames::compared(before->name));
    if (!file.name.isEmpty()) {
        QString &owner = m_owners[DistinctNames::compared(file.name)];
        if (!owner.isEmpty())
            m_files.remove(owner);
        owner = file.address;
    }
    m_files.insert(file.address, file);
}

std::optional<StoredFile> FileList::find(const QString &address) const
{
    const auto found = m_files.constFind(address);
    return found == m_files.cend() ? std::nullopt : std::optional(*found);
}

} // namespace tcia::singlefiles
