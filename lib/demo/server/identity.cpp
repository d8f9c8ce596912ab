// SPDX-License-Identifier: Apache-2.0
#include "demo/server/identity.h"

#include "core/files.h"

#include <QDir>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <httplib.h>

#include <array>

using namespace Qt::StringLiterals;

namespace tcia::demo {

namespace {

constexpr qint64 longestSecret = 256;

QByteArray randomHex()
{
    std::array<quint32, 8> words {};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), qsizetype(sizeof words)).toHex();
}

QString folderOfSecrets()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/demonstration"_s;
}
QString pathFor(quint16 port) { return folderOfSecrets() + u'/' + QString::number(port); }

} // namespace

QByteArray newSecret() { return randomHex(); }

QByteArray proofOf(const QByteArray &secret, const QByteArray &challenge, quint16 port)
{
    // The port is included, so that another server cannot relay the challenge to the real one.
    const QByteArray message = challenge + ' ' + QByteArray::number(port);
    return QMessageAuthenticationCode::hash(message, secret, QCryptographicHash::Sha256).toHex();
}

Result<void> publishSecret(quint16 port, const QByteArray &secret)
{
    if (!QDir().mkpath(folderOfSecrets()))
        return failure(Error::Kind::Disk, u"The folder cannot be created."_s, {.path = folderOfSecrets()});
    return writeFile(pathFor(port), secret, FileReaders::UserOnly);
}

void retractSecret(quint16 port) { QFile::remove(pathFor(port)); }

QByteArray publishedSecret(quint16 port)
{
    return QFile::exists(pathFor(port)) ? readFile(pathFor(port), longestSecret).value_or(QByteArray()) : QByteArray();
}

bool isRunning(quint16 port, const QByteArray &secret)
{
    if (secret.isEmpty())
        return false;
    httplib::Client client("127.0.0.1", port);
    constexpr time_t quarterSecond = 250'000;
    client.set_connection_timeout(0, quarterSecond);
    client.set_read_timeout(0, quarterSecond);
    const QByteArray challenge = randomHex();
    const httplib::Result answer = client.Get("/demo/identity?challenge=" + challenge.toStdString());
    return answer && answer->status == 200 &&
           QByteArray::fromStdString(answer->body)
               .trimmed()
               .endsWith(QByteArray(' ' + proofOf(secret, challenge, port)));
}

} // namespace tcia::demo
