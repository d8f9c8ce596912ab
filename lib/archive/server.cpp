// SPDX-License-Identifier: Apache-2.0
#include "archive/server.h"

#include "archive/network.h"
#include "core/bucketname.h"
#include "core/files.h"
#include "core/reason.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

struct Ready
{
    const char *key;
    const char *name;
    const char *base;
    DialectId dialect;
    const char *shown = nullptr; //!< for people, where it differs from the name
};

// The addresses of version 2 are the guide's; NLST is an NBIA of its own.
constexpr Ready ready[] {
    {"tcia", "TCIA", "https://nbia.cancerimagingarchive.net/nbia-api/services/v4", DialectId::NbiaV4,
     "The Cancer Imaging Archive"},
    {"nlst", "NLST", "https://nlst.cancerimagingarchive.net/nbia-api/services/v4", DialectId::NbiaV4},
    {"idc", "Imaging Data Commons", "https://api.imaging.datacommons.cancer.gov/v3", DialectId::Idc},
    {"tcia-v2", "TCIA version 2, production", "https://services.cancerimagingarchive.net/services/v2",
     DialectId::Legacy},
    {"tcia-v2-test", "TCIA version 2, test", "https://services-test.cancerimagingarchive.net/services/v2",
     DialectId::Legacy},
    {"demo", "Demonstration archive", "", DialectId::NbiaV4},
};

constexpr std::pair<Authentication, QLatin1StringView> authentications[] {
    {Authentication::ApiKey, "api-key"_L1}, {Authentication::Basic, "basic"_L1}, {Authentication::Bearer, "bearer"_L1}};

QString properName(const Server &server)
{
    for (const Ready &row : ready)
        if (row.shown && server.builtIn && server.key == QLatin1StringView(row.key))
            return QString::fromLatin1(row.shown);
    return server.name;
}

} // namespace

QString nameOf(Authentication authentication)
{
    for (const auto &[value, name] : authentications)
        if (value == authentication)
            return name;
    Q_UNREACHABLE();
}

std::optional<Authentication> authenticationFrom(QStringView name)
{
    for (const auto &[value, known] : authentications)
        if (known == name)
            return value;
    return {};
}

QString fingerprintFrom(QString text)
{
    constexpr qsizetype digits = 64;
    text = text.remove(u':').remove(u' ').toLower();
    const bool isHex =
        std::ranges::all_of(text, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
    return isHex && text.size() == digits ? text : QString();
}

Result<Server> serverFromJson(const QJsonObject &object)
{
    const auto spoken = dialectFromKey(object.value("dialect"_L1).toString());
    if (!spoken)
        return failure(Error::Kind::Usage, english<QT_TRANSLATE_NOOP("Reasons", "Its dialect is unknown.")>(),
                       {.name = object.value("name"_L1).toString()});
    return checkedServer(
        {.key = {},
         .name = object.value("name"_L1).toString(),
         .base = QUrl(object.value("base"_L1).toString()),
         .dialect = *spoken,
         .keyInQuery = object.value("keyInQuery"_L1).toBool(),
         .keyInClear = object.value("keyInClear"_L1).toBool(),
         .builtIn = false,
         .demonstration = object.value("demonstration"_L1).toBool(),
         .authentication =
             authenticationFrom(object.value("authentication"_L1).toString()).value_or(Authentication::ApiKey),
         .certificate = fingerprintFrom(object.value("certificate"_L1).toString()),
         .objects = QUrl(object.value("objects"_L1).toString()),
         .buckets = object.value("buckets"_L1).toVariant().toStringList()});
}

QJsonObject toJson(const Server &server)
{
    QJsonObject object {{u"name"_s, server.name},
                        {u"base"_s, server.base.toString()},
                        {u"dialect"_s, QString::fromLatin1(dialect(server.dialect).key)},
                        {u"keyInQuery"_s, server.keyInQuery}};
    if (server.keyInClear)
        object.insert(u"keyInClear"_s, true);
    if (server.demonstration)
        object.insert(u"demonstration"_s, true);
    if (server.authentication != Authentication::ApiKey)
        object.insert(u"authentication"_s, nameOf(server.authentication));
    if (!server.certificate.isEmpty())
        object.insert(u"certificate"_s, server.certificate);
    if (!server.objects.isEmpty())
        object.insert(u"objects"_s, server.objects.toString());
    if (!server.buckets.isEmpty())
        object.insert(u"buckets"_s, QJsonArray::fromStringList(server.buckets));
    return object;
}

QList<Server> builtInServers()
{
    QList<Server> servers;
    for (const Ready &row : ready)
        servers << Server {.key = QString::fromLatin1(row.key),
                           .name = QString::fromLatin1(row.name),
                           .base = QUrl(QString::fromLatin1(row.base)),
                           .dialect = row.dialect,
                           .keyInQuery = false,
                           .builtIn = true,
                           .demonstration = !*row.base};
    return servers;
}

QString displayName(const Server &server)
{
    return server.builtIn && server.demonstration ? QCoreApplication::translate("Servers", "Demonstration archive")
                                                  : properName(server);
}

QString rootCollection(const Server &server)
{
    const QString name = properName(server).trimmed(); // the same in every language: it is stored
    const bool isAddress = name.contains("://"_L1);    // as of a server that has no name of its own
    return name.isEmpty() || isAddress ? server.base.host() : name;
}

bool exposesKey(const Server &server)
{
    return !server.demonstration && server.base.scheme() != "https"_L1 && !isThisMachine(server.base.host());
}

Error keyExposedError(const Server &server)
{
    return {
        .kind = Error::Kind::Usage,
        .detail = english<QT_TRANSLATE_NOOP(
            "Reasons",
            "The API key is not sent over http: anyone on the network path could read it. Use an address that begins with https, or "
            "allow it for this server (window: Edit servers; command line: --allow-http-key).")>(),
        .context = {.name = server.base.host()}};
}

QUrl demonstrationUrl(quint16 port, DialectId spoken)
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(port).arg(QLatin1StringView(dialect(spoken).defaultPath)));
}

Server demonstrationServer(Server server, quint16 port)
{
    server.base = demonstrationUrl(port, server.dialect);
    if (server.dialect == DialectId::Idc)
        server.objects = demonstrationUrl(port, DialectId::S3);
    if (server.dialect == DialectId::S3 && server.buckets.isEmpty())
        server.buckets = QStringList {u"demo-bucket"_s};
    return server;
}

QString serversPath() { return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/servers.json"; }

Result<QList<Server>> loadServers(const QString &path)
{
    QList<Server> servers = builtInServers();
    if (!QFileInfo::exists(path))
        return servers;
    if (!QFileInfo(path).isFile()) // reading a pipe would wait for ever
        return failure(Error::Kind::Disk, english<QT_TRANSLATE_NOOP("Reasons", "It is not a file.")>(), {.path = path});
    const auto content = readFile(path);
    if (!content)
        return failure(content.error());
    const QJsonDocument document = QJsonDocument::fromJson(*content);
    if (!document.isArray())
        return failure(Error::Kind::Disk, english<QT_TRANSLATE_NOOP("Reasons", "It is not a list of servers.")>(),
                       {.path = path});
    for (const auto &entry : document.array()) {
        auto server = serverFromJson(entry.toObject());
        if (!server) { // not left out: the next save would lose it
            server.error().context.path = path;
            return failure(server.error());
        }
        servers << *std::move(server);
    }
    return servers;
}

Result<void> saveServers(const QString &path, const QList<Server> &servers)
{
    QJsonArray own;
    for (const Server &server : servers)
        if (!server.builtIn)
            own << toJson(server);
    if (const QDir folder = QFileInfo(path).absoluteDir(); !folder.mkpath(u"."_s))
        return failure(folderNotCreated(folder.path()));
    return writeFile(path, QJsonDocument(own).toJson(), FileReaders::UserOnly);
}

namespace {

Result<void> checkBuckets(const Server &server)
{
    if (server.dialect == DialectId::S3 && server.buckets.isEmpty() && !server.demonstration)
        return failure(Error::Kind::Usage,
                       english<QT_TRANSLATE_NOOP("Reasons", "It has no buckets: name at least one.")>(),
                       {.name = server.name});
    for (const QString &bucket : server.buckets)
        if (!isBucketName(bucket))
            return failure(Error::Kind::Usage,
                           english<QT_TRANSLATE_NOOP("Reasons", "“%1” is not the name of a bucket.")>().arg(bucket),
                           {.name = server.name});
    return {};
}

} // namespace

Result<Server> checkedServer(Server server)
{
    server.name = server.name.trimmed();
    if (server.name.isEmpty())
        return failure(Error::Kind::Usage, english<QT_TRANSLATE_NOOP("Reasons", "A server needs a name.")>());
    const auto isWeb = [](const QUrl &url) {
        return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty();
    };
    const bool hasObjects = !server.objects.isEmpty();
    if (!isWeb(server.base) || (hasObjects && (!isWeb(server.objects) || !server.objects.userInfo().isEmpty())))
        return failure(
            Error::Kind::Usage,
            english<QT_TRANSLATE_NOOP(
                "Reasons", "The address must be a web address such as https://host/nbia-api/services/v4.")>(),
            {.name = server.name});
    if (!server.base.userInfo().isEmpty() || server.base.hasQuery() || server.base.hasFragment())
        return failure(
            Error::Kind::Usage,
            english<QT_TRANSLATE_NOOP(
                "Reasons",
                "The address must contain neither a password nor parameters; enter the API key in its own field.")>(),
            {.name = server.name});
    server.base = server.base.adjusted(QUrl::StripTrailingSlash);
    if (const auto checked = checkBuckets(server); !checked)
        return failure(checked.error());
    return server;
}

} // namespace tcia::archive
