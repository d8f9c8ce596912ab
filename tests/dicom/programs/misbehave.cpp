// SPDX-License-Identifier: Apache-2.0
// A decoding process whose decoder does what hostile files may make decoders do, by the name of the file.
#include "dicom/helper/serve.h"

#include <QFileInfo>

#include <cstdio>
#include <cstdlib>
#include <future>
#include <new>
#include <vector>

using namespace Qt::StringLiterals;

#if defined(__linux__)
#include <cerrno>
#include <cstddef>

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

namespace {

//! The system refuses to set this limit (RLIMIT_…) from now on.
bool refuseLimit(unsigned resource)
{
#if defined(__linux__)
    sock_filter steps[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_prlimit64, 0, 5),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, args[1])),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, resource, 0, 3),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, args[2])),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 0, 1, 0), // null: it is only asked for
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    const sock_fprog filter {.len = static_cast<unsigned short>(std::size(steps)), .filter = steps};
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0;
#else
    Q_UNUSED(resource)
    return false;
#endif
}

[[noreturn]] void flood()
{
    const std::vector<char> zeros(1 << 20, '\x7f');
    for (;;)
        std::fwrite(zeros.data(), 1, zeros.size(), stdout);
}

tcia::Error hunger(const QString &path)
{
    try {
        std::vector<std::vector<char>> all;
        for (;;)
            all.emplace_back(size_t(1) << 24, 'x');
    } catch (const std::bad_alloc &) {
        return {.kind = tcia::Error::Kind::Memory, .detail = {}, .context = {.path = path}};
    }
}

std::optional<tcia::Error> misbehave(const QString &path)
{
    const QString does = QFileInfo(path).completeBaseName();
    if (does == "crash"_L1)
        std::abort();
    if (does == "exit"_L1)
        std::_Exit(0);
    if (does == "flood"_L1)
        flood();
    if (does == "noise"_L1)
        std::printf("warning: odd file\n");
    std::fflush(stdout);
    if (does == "hunger"_L1)
        return hunger(path);
    if (does == "hang"_L1)
        std::promise<void>().get_future().wait(); // for what never comes
    for (volatile bool spins = does == "spin"_L1; spins;) {
    }
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsSet("TCIA_REFUSED_LIMIT") &&
        !refuseLimit(qEnvironmentVariable("TCIA_REFUSED_LIMIT").toUInt()))
        return 3;
    const auto limits = tcia::dicom::renderLimitsFrom(argc, argv);
    return limits ? tcia::dicom::serveImages(*limits, misbehave) : 2;
}
