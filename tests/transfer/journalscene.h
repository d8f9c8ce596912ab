// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/archivefixture.h"

#include <QTemporaryDir>

namespace tcia::tests {

//! The fixture of tests of stored queues: an archive, and a folder for journals, new for each test. begin() in init(),
//! end() in cleanup().
class JournalScene
{
protected:
    bool begin()
    {
        m_demo = std::make_unique<ArchiveFixture>();
        m_journals = std::make_unique<QTemporaryDir>();
        return m_journals->isValid() && m_demo->start();
    }
    void end()
    {
        m_demo.reset();
        m_journals.reset();
    }
    QString journal() const { return m_journals->filePath(QStringLiteral("queue.sqlite")); }

    std::unique_ptr<ArchiveFixture> m_demo;
    std::unique_ptr<QTemporaryDir> m_journals;
};

} // namespace tcia::tests
