// SPDX-License-Identifier: Apache-2.0
#include "support/unix.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace tcia::tests {

#ifdef Q_OS_UNIX

namespace {

int numberOf(Resource resource) { return resource == Resource::OpenFiles ? RLIMIT_NOFILE : RLIMIT_FSIZE; }

//! Sets the soft limit; gives the one before.
bool change(Resource resource, quint64 most, quint64 *before)
{
    rlimit limit {};
    if (::getrlimit(numberOf(resource), &limit) != 0)
        return false;
    if (before != nullptr)
        *before = limit.rlim_cur;
    limit.rlim_cur = most;
    return ::setrlimit(numberOf(resource), &limit) == 0;
}

} // namespace

bool sendSignal(const QProcess &program, int signal) { return ::kill(pid_t(program.processId()), signal) == 0; }

bool makePipe(const QString &path) { return ::mkfifo(QFile::encodeName(path).constData(), 0600) == 0; }

bool isAdministrator() { return ::geteuid() == 0; }

ResourceLimit::ResourceLimit(Resource resource, quint64 most) : m_resource(resource)
{
    if (resource == Resource::FileSize)
        std::signal(SIGXFSZ, SIG_IGN);
    m_isSet = change(resource, most, &m_before);
}

ResourceLimit::~ResourceLimit()
{
    if (m_isSet)
        change(m_resource, m_before, nullptr);
}

quint64 ResourceLimit::openFilesAnd(quint64 more)
{
    const int next = ::dup(0);
    ::close(next);
    return quint64(next) + more;
}

#else

bool sendSignal(const QProcess &, int) { return false; }

bool makePipe(const QString &) { return false; }

bool isAdministrator() { return false; }

ResourceLimit::ResourceLimit(Resource resource, quint64) : m_resource(resource) {}

ResourceLimit::~ResourceLimit() = default;

quint64 ResourceLimit::openFilesAnd(quint64 more) { return more; }

#endif

} // namespace tcia::tests
