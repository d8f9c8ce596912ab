// SPDX-License-Identifier: Apache-2.0
// What a server says about its questions: any JSON object, shown as it is or flattened into rows.
#include "archive/dialect.h"
#include "cli/commands.h"
#include "cli/session.h"
#include "cli/tr.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

//! The commands that ask an endpoint; their names are taken beside the guides' own.
struct Asker
{
    const char *command;
    archive::Endpoint endpoint;
};
constexpr std::array askers {
    Asker {"collections", archive::Endpoint::Collections},
    Asker {"modalities", archive::Endpoint::Modalities},
    Asker {"body-parts", archive::Endpoint::BodyParts},
    Asker {"manufacturers", archive::Endpoint::Manufacturers},
    Asker {"patients", archive::Endpoint::Patients},
    Asker {"studies", archive::Endpoint::Studies},
    Asker {"series", archive::Endpoint::Series},
    Asker {"size", archive::Endpoint::SeriesSize},
    Asker {"download", archive::Endpoint::Image},
    Asker {"shared-list", archive::Endpoint::SharedList},
};
static_assert(askers.size() == archive::endpointCount);

std::optional<archive::Endpoint> endpointOf(const QString &typed)
{
    for (const Asker &asker : askers)
        if (typed == QLatin1StringView(asker.command))
            return asker.endpoint;
    return archive::endpointFromName(typed);
}

QString knownNames()
{
    QStringList names;
    for (const Asker &asker : askers)
        names << archive::namesOf(asker.endpoint);
    return names.join(u", ");
}

//! One row a value, named by its way through the object: attributes[3].Name.
void flatten(const QString &path, const QJsonValue &value, Table &table)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            flatten(path.isEmpty() ? it.key() : QString(path + u'.' + it.key()), it.value(), table);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            flatten(u"%1[%2]"_s.arg(path).arg(i), array[i], table);
    } else {
        table.rows << QVariantList {path, value.toVariant().toString()};
    }
}

} // namespace

Exit showMetadata(Session &session)
{
    const auto endpoint = endpointOf(session.options().endpoint);
    if (!endpoint)
        return session.misused(
            Tr::tr("“%1” is no endpoint; there are %2.").arg(session.options().endpoint, knownNames()));
    const auto archive = session.archive();
    if (!archive)
        return session.fail(archive.error());
    const auto object = session.await((*archive)->metadata(*endpoint));
    if (!object)
        return session.fail(object.error());
    if (session.options().raw || session.options().format == outputFormat(u"json"))
        return session.put(QJsonDocument(*object).toJson());
    Table table {.title = session.options().endpoint,
                 .columns = {column("Name"_L1, Tr::tr("Name")), column("Value"_L1, Tr::tr("Value"))},
                 .rows = {}};
    flatten({}, *object, table);
    return session.put(table);
}

} // namespace tcia::cli
