// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

//! The embedded demonstration archive: a faithful local server with synthetic DICOM.
namespace tcia::demo {

//! The key that the guide's (legacy) paths require.
inline constexpr const char *apiKey = "demo";

//! Default port of `tcia demo`, where `--server demo` looks for a running server of the same user.
inline constexpr quint16 defaultPort = 17310;

//! Serves all dialects on 127.0.0.1 from threads of its own until destroyed, to this machine and to no page of
//! the web (see admission.h); bodies, headers, connections and the time a request may take are bounded (see
//! loopback.h). Its real paths: /services/v{2,3,4}/TCIA/query/…, /services/v{2,3,4}/SharedList/query/…,
//! /nbia-api/services/v1/…, /nbia-api/services/v4/…, /idc/v3/sql, /dicom-web/…, and buckets below /s3/…
class DemoServer
{
public:
    DemoServer();
    ~DemoServer();
    Q_DISABLE_COPY_MOVE(DemoServer)

    //! Starts listening; port 0 selects a free one. Returns the port.
    Result<quint16> start(quint16 port = 0);
    void stop();
    quint16 port() const;

    //! The secret that identifies it (see identity.h).
    const QByteArray &secret() const;

    //! Injects a fault for a target from now on, or for the next `times` requests, for tests. A target is a series UID
    //! (its getImage), `*` (every getImage) or the name of an endpoint; the fault is one of the table in faults.h;
    //! `none` clears it. False for an unknown fault. Also available over HTTP (see faults.h), so that a test of
    //! the command line can do it to a server in another process. Safe from any thread.
    bool setFault(const QString &target, const QString &fault, int times = 0);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tcia::demo
