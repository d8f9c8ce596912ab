// SPDX-License-Identifier: Apache-2.0
#include "transfer/keptobjects.h"

#include "storage/filedigests.h"
#include "transfer/spoolreuse.h"

#include <QCryptographicHash>
#include <QHash>
#include <QRegularExpression>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

namespace {

//! Of the listed version.
QString versionName(const archive::FetchObject &object)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QByteArray &part :
         {object.key.toUtf8(), QByteArray::number(object.size.value_or(-1)), object.entityTag}) {
        hash.addData(part);
        hash.addData(QByteArrayView("\0", 1));
    }
    return QString::fromLatin1(hash.result().toHex());
}

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

bool needsSum(const archive::FetchObject &object)
{
    return object.digest.kind() != Digest::Kind::Md5 && !object.entityTag.isEmpty();
}

QString keptName(const archive::FetchObject &object, const Digest &md5)
{
    const Digest &sum = object.digest.kind() == Digest::Kind::Md5 ? object.digest : md5;
    const bool isNamed = !object.entityTag.isEmpty() || object.digest.kind() == Digest::Kind::Md5;
    return isNamed && !object.key.isEmpty() && !sum.isNone() ? versionName(object) + u'-' + sum.hex() : QString();
}

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

void removeKept(const Directory &root, const QString &folder)
{
    static const QRegularExpression own(uR"(^[0-9a-f]{40}-[0-9a-f]{32}$)"_s); // see keptName()
    const auto entries = root.folder(folder).and_then(&Directory::entries);   // closed again
    if (!entries)
        return;
    for (const DirectoryEntry &entry : *entries)
        if (entry.isFile() && own.match(entry.name).hasMatch())
            (void)root.removeFile(folder + u'/' + entry.name); // otherwise the next download of the series does
    (void)root.removeFolder(folder);
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
