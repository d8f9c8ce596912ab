// SPDX-License-Identifier: Apache-2.0
// What a server says about its questions: any JSON object, shown as it is or flattened into rows.
#include "cli/commands.h"
#include "cli/session.h"
#include "cli/tr.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

//! What people call an endpoint: as the guide does, or as our own commands do.
struct Name
{
    const char *guide;
    const char *command;
    archive::Endpoint endpoint;
};
constexpr std::array names {
    Name {"getCollectionValues", "collections", archive::Endpoint::Collections},
    Name {"getModalityValues", "modalities", archive::Endpoint::Modalities},
    Name {"getBodyPartValues", "body-parts", archive::Endpoint::BodyParts},
    Name {"getManufacturerValues", "manufacturers", archive::Endpoint::Manufacturers},
    Name {"getPatient", "patients", archive::Endpoint::Patients},
    Name {"getPatientStudy", "studies", archive::Endpoint::Studies},
    Name {"getSeries", "series", archive::Endpoint::Series},
    Name {"getSeriesSize", "size", archive::Endpoint::SeriesSize},
    Name {"getImage", "download", archive::Endpoint::Image},
    Name {"ContentsByName", "shared-list", archive::Endpoint::SharedList},
    Name {"getContentsByName", "shared-list", archive::Endpoint::SharedList},
};
static_assert(names.size() == archive::endpointCount + 1); // the shared list has two names in the guides

const Name *nameOf(const QString &typed)
{
    for (const Name &name : names)
        if (typed.compare(QLatin1StringView(name.guide), Qt::CaseInsensitive) == 0
            || typed.compare(QLatin1StringView(name.command), Qt::CaseInsensitive) == 0)
            return &name;
    return nullptr;
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
    const Name *name = nameOf(session.options().endpoint);
    if (!name) {
        QStringList known;
        for (const Name &one : names)
            known << QLatin1StringView(one.guide);
        return session.misused(Tr::tr("“%1” is no endpoint; there are %2.").arg(session.options().endpoint, known.join(u", ")));
    }
    const auto archive = session.archive();
    if (!archive)
        return session.fail(archive.error());
    const auto object = session.await((*archive)->metadata(name->endpoint));
    if (!object)
        return session.fail(object.error());
    if (session.options().raw || session.options().format == outputFormat(u"json"))
        return session.put(QJsonDocument(*object).toJson());
    Table table {.title = QString::fromLatin1(name->guide),
                 .columns = {column("Name"_L1, Tr::tr("Name")), column("Value"_L1, Tr::tr("Value"))},
                 .rows = {}};
    flatten({}, *object, table);
    return session.put(table);
}

} // namespace tcia::cli
