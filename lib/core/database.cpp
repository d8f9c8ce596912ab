// SPDX-License-Identifier: Apache-2.0
#include "core/database.h"

namespace tcia {

Database::Database(QString path, QStringList migrations, Durability durability, Access access)
    : m_file(std::make_unique<DatabaseFile>(std::move(path), std::move(migrations),
                                            DatabaseOptions {.durability = durability, .access = access}))
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

Database::~Database()
{
    m_thread.start([this] { m_file.reset(); });
    m_thread.waitForDone();
}

QFuture<Result<void>> Database::open()
{
    return post<Result<void>>([this] { return m_file->open(); });
}

} // namespace tcia
