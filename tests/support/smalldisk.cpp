// SPDX-License-Identifier: Apache-2.0
#include "support/smalldisk.h"

#include "core/text.h"
#include "support/zipmaker.h"
#include "verify/verify.h"

#include <QDir>
#include <QProcess>

#ifdef Q_OS_LINUX
#include <linux/capability.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>

#include <fcntl.h>
#include <unistd.h>

#include <vector>
#endif

using namespace Qt::StringLiterals;

namespace tcia::tests {

#ifdef Q_OS_LINUX

namespace {

constexpr auto inside = "TCIA_TEST_OWN_MOUNTS";

// Threads that are made later get what is left.
void giveUpRootsAccess()
{
    __user_cap_header_struct head {.version = _LINUX_CAPABILITY_VERSION_3, .pid = 0};
    __user_cap_data_struct sets[_LINUX_CAPABILITY_U32S_3] {};
    if (syscall(SYS_capget, &head, sets) != 0)
        return;
    for (const unsigned which : {unsigned(CAP_DAC_OVERRIDE), unsigned(CAP_DAC_READ_SEARCH), unsigned(CAP_FOWNER)})
        sets[CAP_TO_INDEX(which)].effective &= ~CAP_TO_MASK(which);
    syscall(SYS_capset, &head, sets);
}

} // namespace

void takeOwnMounts(char **arguments)
{
    if (!qEnvironmentVariableIsSet(inside) && QProcess::execute(u"unshare"_s, {u"-rm"_s, u"true"_s}) == 0) {
        qputenv(inside, "1");
        QByteArray program = QFile::encodeName(QFile::symLinkTarget(u"/proc/self/exe"_s));
        QByteArray command = "unshare", options = "-rm";
        std::vector<char *> all {command.data(), options.data(), program.data()};
        for (char **each = arguments + 1; *each != nullptr; ++each)
            all.push_back(*each);
        all.push_back(nullptr);
        execvp(command.constData(), all.data());
    }
    giveUpRootsAccess();
}

bool SmallDisk::mount(int megabytes, int inodes)
{
    QByteArray options = "size=" + QByteArray::number(megabytes) + "m";
    if (inodes > 0)
        options += ",nr_inodes=" + QByteArray::number(inodes);
    m_mounted = qEnvironmentVariableIsSet(inside) && m_place.isValid() &&
                ::mount("tmpfs", QFile::encodeName(path()).constData(), "tmpfs", 0, options.constData()) == 0;
    return m_mounted;
}

bool SmallDisk::setReadOnly(bool on) const
{
    return ::mount(nullptr, QFile::encodeName(path()).constData(), nullptr, MS_REMOUNT | (on ? MS_RDONLY : 0),
                   nullptr) == 0;
}

bool SmallDisk::detach()
{
    return std::exchange(m_mounted, false) && umount2(QFile::encodeName(path()).constData(), MNT_DETACH) == 0;
}

qint64 SmallDisk::free() const
{
    struct statvfs disk
    {
    };
    return statvfs(QFile::encodeName(path()).constData(), &disk) == 0 ? qint64(disk.f_bavail * disk.f_frsize) : -1;
}

bool SmallDisk::fill(qint64 leaving) const
{
    QFile file(ballast());
    return file.open(QIODevice::ReadWrite) &&
           posix_fallocate(file.handle(), file.size(), qMax<qint64>(1, free() - leaving)) == 0;
}

#else

void takeOwnMounts(char **) {}
bool SmallDisk::mount(int, int) { return false; }
bool SmallDisk::setReadOnly(bool) const { return false; }
bool SmallDisk::detach() { return false; }
qint64 SmallDisk::free() const { return -1; }
bool SmallDisk::fill(qint64) const { return false; }

#endif

bool SmallDisk::makeRoom() const { return QFile::remove(ballast()); }

QStringList strays(const QString &folder, const transfer::DownloadManager &manager)
{
    QStringList paths = tree(folder);
    paths.removeIf([&folder](const QString &path) { // an empty part waits for the next ZIP
        const bool isPart = path.endsWith(u".part"_s) && QFileInfo(folder + u'/' + path).size() > 0;
        return !isPart && !path.endsWith(u".dcm"_s);
    });
    for (const transfer::Transfer &transfer : manager.transfers()) {
        const QString home = QDir(folder).relativeFilePath(transfer.folder) + u'/';
        if (transfer.state == transfer::State::Done)
            paths.removeIf([&home](const QString &path) { return path.startsWith(home); });
    }
    return paths;
}

QString unfinished(const QString &root, const transfer::DownloadManager &manager)
{
    for (const transfer::Transfer &transfer : manager.transfers())
        if (transfer.state != transfer::State::Done)
            return u"state %1 %2"_s.arg(int(transfer.state)).arg(text::of(transfer.error.value_or(Error())));
    const std::atomic_bool cancelled = false;
    const auto verified = verify::verifyFolder(root, cancelled);
    if (!verified)
        return text::of(verified.error());
    if (size_t(verified->verdicts.size()) != manager.transfers().size())
        return u"%1 series are recorded"_s.arg(verified->verdicts.size());
    for (const verify::Verdict &verdict : verified->verdicts)
        if (verdict.kind != verify::Verdict::Kind::Whole)
            return verdict.reason;
    if (const QStringList left = strays(root, manager); !left.isEmpty())
        return left.first();
    if (QFile::exists(root + u"/.tcia-partial"_s))
        return u".tcia-partial is still there"_s;
    return manager.blocks().isEmpty() ? QString() : transfer::wordsFor(manager.blocks().first());
}

QString wrongWithWords(const transfer::Transfer &transfer, Error::Kind kind, const QString &path)
{
    if (transfer.state != transfer::State::Failed || !transfer.error)
        return u"it is in state %1"_s.arg(int(transfer.state));
    const Error &error = *transfer.error;
    const QString said = text::of(error);
    const bool isGood = error.kind == kind && error.context.seriesUid == transfer.series.seriesUid &&
                        error.context.path.startsWith(path) && said.contains(u"choose another"_s);
    return isGood ? QString() : said;
}

} // namespace tcia::tests
