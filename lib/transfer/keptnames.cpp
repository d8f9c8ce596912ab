// SPDX-License-Identifier: Apache-2.0
#include "transfer/keptnames.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

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

} // namespace tcia::transfer
