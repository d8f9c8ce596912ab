// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QString>

//! What tests do with calls that only Unix has, in one place. Elsewhere nothing of it can be done, and the tests that
//! need it skip themselves.
namespace tcia::tests {

#ifdef Q_OS_UNIX
inline constexpr bool isUnix = true;
#else
inline constexpr bool isUnix = false;
#endif
inline constexpr const char *onlyUnix = "Only Unix has the calls that this needs";

//! Sends a running program a signal such as SIGINT.
bool sendSignal(const QProcess &program, int signal);

//! Makes a named pipe, which only the user can open.
bool makePipe(const QString &path);

//! Whether this process may read what nobody may.
bool isAdministrator();

//! What a process may have at most.
enum class Resource { OpenFiles, FileSize };

//! A limit on this process until destroyed: what goes beyond it fails, without a signal.
class ResourceLimit
{
public:
    ResourceLimit(Resource resource, quint64 most);
    ~ResourceLimit();
    Q_DISABLE_COPY_MOVE(ResourceLimit)

    bool isSet() const { return m_isSet; }
    //! The limit at which this process can open that many more files.
    static quint64 openFilesAnd(quint64 more);

private:
    const Resource m_resource;
    quint64 m_before = 0;
    bool m_isSet = false;
};

} // namespace tcia::tests
