// SPDX-License-Identifier: Apache-2.0
#include "transfer/keptobjects.h"

#include "storage/filedigests.h"
#include "transfer/keptnames.h"
#include "transfer/spoolreuse.h"

#include <QCryptographicHash>
#include <QHash>
#include <QRegularExpression>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

namespace {

bool isWhole(const Directory &folder, const DirectoryEntry &file, const archive::FetchObject &object,
             const std::atomic_bool &cancelled)
{
    if (!file.isFile() || file.size != object.size.value_or(file.size))
        return false;
    const auto digests = storage::readDigests(folder, file.name, cancelled); // after a power loss it may be damaged
    const Digest md5 = digests ? find(digests->digests, Digest::Kind::Md5) : Digest();
    return !md5.isNone() && file.name == versionName(object) + u'-' + md5.hex();
}

} // namespace

void takeKept(Spool &spool, const std::atomic_bool &cancelled)
{
    const auto root = spool.keptFolder().isEmpty() ? failure(Error()) : Directory::open(spool.root());
    const auto folder = root ? root->folder(spool.keptFolder()) : failure(root.error());
    const auto entries = folder ? folder->entries() : failure(folder.error());
    if (!entries)
        return;
    spool.noteKept();
    QHash<QString, size_t> missing; // by version
    for (size_t index = 0; index < spool.count(); ++index)
        if (!spool.file(index))
            missing.insert(versionName(spool.object(index)), index);
    for (const DirectoryEntry &entry : *entries) {
        const auto found = missing.constFind(entry.name.section(u'-', 0, 0));
        if (cancelled || found == missing.cend())
            continue;
        if (isWhole(*folder, entry, spool.object(*found), cancelled)) {
            spool.setFile(*found, {.path = folder->pathOf(entry.name), .bytes = {}});
            missing.erase(found);
        } else if (!cancelled) {
            (void)folder->removeFile(entry.name); // otherwise what arrives replaces it
        }
    }
}

QFuture<Result<void>> takeKnown(QThreadPool &pool, std::shared_ptr<Spool> spool, const QString &folder,
                                std::shared_ptr<storage::JobControl> control)
{
    return QtConcurrent::run(&pool, [spool = std::move(spool), folder, control = std::move(control)]() -> Result<void> {
        takeKept(*spool, control->cancelled);
        return folder.isEmpty() ? Result<void>() : reuseFiles(*spool, folder, control->cancelled);
    });
}

} // namespace tcia::transfer
