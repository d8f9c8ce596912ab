// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/archivefixture.h"
#include "support/smalldisk.h"
#include "support/waiting.h"

namespace tcia::tests {

//! The fixture of disk tests: an archive, and a small real disk that is new for each test. mount() in init(),
//! unmount() in cleanup().
class DiskScene
{
protected:
    static constexpr qint64 megabyte = 1024 * 1024;

    //! False where the system does not let tests mount.
    bool mount(int megabytes)
    {
        m_disk = std::make_unique<SmallDisk>();
        return m_disk->mount(megabytes);
    }
    void unmount()
    {
        m_demo.server.setFault({}, QStringLiteral("none"));
        m_disk.reset();
    }

    transfer::Target target() const { return {.root = root(), .layout = QStringLiteral("classic")}; }
    QString root() const { return m_disk->path() + QStringLiteral("/downloads"); }

    //! The series of a collection whose size in bytes is in this range.
    QList<Series> seriesOf(const QString &collection, qint64 least, qint64 most) const
    {
        QList<Series> found = answerOf(m_demo.archive->series({.collection = collection})).value_or(QList<Series>());
        found.removeIf([least, most](const Series &series) {
            const qint64 size = series.fileSize.value_or(0);
            return size <= least || size >= most;
        });
        return found;
    }

    ArchiveFixture m_demo;
    std::unique_ptr<SmallDisk> m_disk;
};

} // namespace tcia::tests
