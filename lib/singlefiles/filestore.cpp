// SPDX-License-Identifier: Apache-2.0
#include "singlefiles/filestore.h"

#include "core/diskerror.h"
#include "core/lock.h"
#include "core/reason.h"
#include "storage/archiveentries.h"
#include "storage/boundedlines.h"
#include "storage/destination.h"
#include "storage/reservednames.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tcia::singlefiles {

namespace {

using storage::ReservedName;

const QString parts = u".partial"_s; // below the folder

QString listName() { return storage::nameOf(ReservedName::Files) + u".jsonl"_s; }

QByteArray lineOf(const StoredFile &file)
{
    const QJsonObject json {{u"address"_s, file.address},
                            {u"file"_s, file.name},
                            {u"bytes"_s, file.bytes},
                            {u"sha256"_s, QString::fromLatin1(file.sha256)},
                            {u"md5"_s, QString::fromLatin1(file.md5)},
                            {u"proof"_s, file.proof},
                            {u"fetched"_s, file.fetched.toString(Qt::ISODate)},
                            {u"version"_s, QStringLiteral(TCIA_VERSION)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

StoredFile fileOf(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    return {.address = json.value("address"_L1).toString(),
            .name = json.value("file"_L1).toString(),
            .bytes = json.value("bytes"_L1).toInteger(-1),
            .sha256 = json.value("sha256"_L1).toString().toLatin1(),
            .md5 = json.value("md5"_L1).toString().toLatin1(),
            .proof = json.value("proof"_L1).toString(),
            .fetched = QDateTime::fromString(json.value("fetched"_L1).toString(), Qt::ISODate)};
}

//! A name in the folder for what a table or a server calls it.
QString safeName(const QString &wanted)
{
    const auto name = storage::plainName(wanted);
    return name && !name->isEmpty() ? *name : u"file"_s;
}

} // namespace

FileStore::FileStore(Directory root, Directory folder, std::unique_ptr<QLockFile> lock, QStringList made)
    : m_root(std::move(root)), m_folder(std::move(folder)), m_lock(std::move(lock)), m_made(std::move(made))
{
}

Result<std::shared_ptr<FileStore>> FileStore::open(const QString &root)
{
    const QStringList made = storage::missingFolders(root);
    if (const auto use = storage::checkDestination(root).and_then([&root] { return storage::makeDestination(root); });
        !use)
        return failure(use.error());
    const auto folder = Directory::open(root);
    if (!folder)
        return failure(folder.error());
    const QString lockPath = folder->pathOf(storage::lockNameOf(ReservedName::Files));
    auto lock = makeLock(lockPath);
    if (!tryLock(*lock))
        return failure(lockedError(
            *lock, root,
            english<QT_TRANSLATE_NOOP(
                "Reasons",
                "%1 (process %2 on %3) is downloading into this folder. Let it finish, or choose another folder.")>()));
    const auto files = folder->makeFolder(storage::nameOf(ReservedName::Files));
    const auto partial = files ? files->makeFolder(parts) : files;
    if (!partial)
        return failure(partial.error());
    std::shared_ptr<FileStore> store(new FileStore(*folder, *files, std::move(lock), made));
    if (const auto loaded = store->load(); !loaded)
        return failure(loaded.error());
    return store;
}

FileStore::~FileStore()
{
    (void)m_folder.removeFolder(parts); // unless there are parts in it
    (void)m_root.removeFolder(storage::nameOf(ReservedName::Files));
    m_lock->unlock();
    for (const QString &path : m_made)
        if (!QDir().rmdir(path))
            break;
}

//! Later lines replace earlier ones, see FileList.
Result<void> FileStore::load()
{
    const auto entries = m_folder.entries();
    if (!entries)
        return failure(entries.error());
    for (const DirectoryEntry &entry : *entries)
        m_names.add(entry.name);
    if (m_root.isMissing(listName()))
        return {};
    const auto list = m_root.file(listName(), Directory::Mode::Read);
    if (!list)
        return failure(list.error());
    constexpr qint64 longest = 1024 * 1024; // far longer than any line this program writes
    while (!(*list)->atEnd()) {
        const storage::Line line = storage::readLine(**list, longest);
        if ((*list)->error() != QFile::NoError)
            return failure(diskError(**list));
        if (const StoredFile file = fileOf(line.text); !file.address.isEmpty())
            m_files.add(file);
    }
    return {};
}

std::optional<StoredFile> FileStore::noted(const QString &address) const
{
    const QMutexLocker locked(&m_mutex);
    return m_files.find(address);
}

std::optional<StoredFile> FileStore::find(const QString &address) const
{
    const auto found = noted(address);
    if (!found || found->name.isEmpty() || found->name.contains(u'/'))
        return {};
    const DirectoryEntry entry = m_folder.entry(found->name);
    return entry.isFile() && entry.size == found->bytes ? found : std::nullopt;
}

Result<std::unique_ptr<PartFile>> FileStore::part(const QString &address, const QList<archive::drs::Sum> &named) const
{
    const auto folder = m_folder.folder(parts);
    const QByteArray key = QCryptographicHash::hash(address.toUtf8(), QCryptographicHash::Sha256).toHex();
    return folder ? PartFile::open(*folder, QString::fromLatin1(key), named) : failure(folder.error());
}

Result<void> FileStore::note(const StoredFile &file) const
{
    auto list = m_root.file(listName(), Directory::Mode::Append);
    if (!list)
        return failure(list.error());
    const auto appended = storage::appendLines(**list, lineOf(file), storage::Flush::Now);
    return appended ? Result<void>() : failure(appended.error());
}

// The list goes first, because only it says what a file is: without the file its line does not count. Other programs
// may have taken a name since the folder was read.
Result<StoredFile> FileStore::commit(StoredFile file, PartFile &part)
{
    if (const auto flushed = part.flush(); !flushed)
        return failure(flushed.error());
    const QMutexLocker committing(&m_committing);
    const QString wanted = safeName(file.name);
    file.name = m_names.add(wanted) ? wanted : m_names.numbered(wanted);
    while (m_folder.exists(file.name))
        file.name = m_names.numbered(wanted);
    if (const auto noted = note(file); !noted)
        return failure(noted.error());
    if (const auto committed = part.commit(m_folder, parts, file.name); !committed) {
        file.name.clear();
        (void)note(file); // no other file may be taken for it
        return failure(committed.error());
    }
    const QMutexLocker locked(&m_mutex);
    m_files.add(file);
    return file;
}

} // namespace tcia::singlefiles
