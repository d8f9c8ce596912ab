// SPDX-License-Identifier: Apache-2.0
#include "support/runfixture.h"

namespace tcia::tests {

using transfer::DownloadFolder;

bool RunFixture::start()
{
    if (!demo.start())
        return false;
    chosen = demo.smallSeries(3);
    server.recorded = demo.archive->server();
    server.connectTo(server.recorded);
    return chosen.size() == 3;
}

bool RunFixture::openFolder()
{
    workers = std::make_unique<transfer::TransferWorkers>();
    folder = std::make_unique<DownloadFolder>(demo.root(), *workers, transfer::DiskPolicy());
    QSignalSpy opened(folder.get(), &DownloadFolder::opened);
    folder->open();
    return opened.wait(30'000) && folder->phase() == DownloadFolder::Phase::Open;
}

bool RunFixture::closeFolder()
{
    QSignalSpy closed(folder.get(), &DownloadFolder::closed);
    folder->close();
    const bool isClosed = closed.wait(30'000);
    folder.reset();
    workers.reset();
    return isClosed;
}

} // namespace tcia::tests
