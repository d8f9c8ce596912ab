// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/archive.h"
#include "demo/server/demoserver.h"
#include "transfer/downloadmanager.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

namespace tcia::tests {

//! A demonstration archive, a client of it and an empty folder to download into.
struct ArchiveFixture
{
    //! Starts; false if the server does not.
    bool start(archive::DialectId dialect = archive::DialectId::NbiaV4);

    //! Some small series of the archive, the smallest first, all with at least two images.
    QList<Series> smallSeries(int count);

    transfer::Target target() const { return {.root = root(), .layout = QStringLiteral("classic")}; }
    QString root() const { return folder.path(); }

    //! The files in the root, without the record and the licences.
    QStringList images() const;

    demo::DemoServer server;
    std::unique_ptr<archive::Archive> archive;
    QTemporaryDir folder;
};

//! A manager that tries each series once and waits for no disk, for tests of single attempts.
class OneTry : public transfer::DownloadManager
{
public:
    OneTry()
    {
        setPolicy({.attempts = 1, .probes = 0, .failuresToBlock = 1'000'000});
        setDiskPolicy({.waitMs = 0});
    }
};

//! The ids of transfers by their position.
QList<transfer::TransferId> ids(const transfer::DownloadManager &manager, const QList<size_t> &positions);

//! Runs the event loop until the manager is idle; true if it became so in time.
bool waitIdle(transfer::DownloadManager &manager, int milliseconds = 60'000);

} // namespace tcia::tests
