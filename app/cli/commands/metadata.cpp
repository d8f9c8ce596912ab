// SPDX-License-Identifier: Apache-2.0
// The command `metadata`: a JSON object printed as it is, as tables, or flattened into rows.
#include "archive/dialect.h"
#include "cli/commands/commands.h"
#include "cli/output/tables.h"
#include "cli/output/tr.h"
#include "cli/runtime/session.h"
#include "core/text.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

//! Command names accepted in addition to the guides' endpoint names.
struct Asker
{
    const char *command;
    archive::Endpoint endpoint;
};
constexpr std::array askers {
    Asker {"collections", archive::Endpoint::Collections}, Asker {"modalities", archive::Endpoint::Modalities},
    Asker {"body-parts", archive::Endpoint::BodyParts},    Asker {"manufacturers", archive::Endpoint::Manufacturers},
    Asker {"patients", archive::Endpoint::Patients},       Asker {"studies", archive::Endpoint::Studies},
    Asker {"series", archive::Endpoint::Series},           Asker {"size", archive::Endpoint::SeriesSize},
    Asker {"download", archive::Endpoint::Image},          Asker {"shared-list", archive::Endpoint::SharedList},
};

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
    for (int i = 0; i < archive::endpointCount; ++i)
        names << archive::namesOf(archive::Endpoint(i));
    return names.join(u", ");
}

//! One row per value, named by its path: attributes[3].Name.
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

//! Known keys in display order: spellings of guide and program, and title.
struct KnownKey
{
    const char *key;
    const char *title;
};
constexpr std::array knownKeys {
    KnownKey {"name", QT_TRANSLATE_NOOP("Cli", "Name")},
    KnownKey {"dicom tag", QT_TRANSLATE_NOOP("Cli", "DICOM tag")},
    KnownKey {"type", QT_TRANSLATE_NOOP("Cli", "Type")},
    KnownKey {"required", QT_TRANSLATE_NOOP("Cli", "Required")},
    KnownKey {"description", QT_TRANSLATE_NOOP("Cli", "Description")},
    KnownKey {"returntypes", QT_TRANSLATE_NOOP("Cli", "Formats")},
    KnownKey {"parameters", QT_TRANSLATE_NOOP("Cli", "Parameters")},
    KnownKey {"attributes", QT_TRANSLATE_NOOP("Cli", "Attributes")},
};

qsizetype positionOf(const QString &key)
{
    const QString lower = key.toLower();
    return std::ranges::find_if(knownKeys, [&](const KnownKey &one) { return lower == QLatin1StringView(one.key); }) -
           knownKeys.begin();
}

QString titleOf(const QString &key)
{
    const auto position = size_t(positionOf(key));
    return position < knownKeys.size() ? Tr::tr(knownKeys[position].title) : key;
}

//! Known keys first, in their order.
QStringList inOrder(QStringList keys)
{
    std::ranges::stable_sort(keys, {}, &positionOf);
    return keys;
}

QString wordOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? Tr::tr("yes") : Tr::tr("no");
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.isObject() ? QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact))
                            : value.toVariant().toString();
}

//! The objects of a list, or of an object with their names as keys; empty if it has other values.
QList<QJsonObject> objectsIn(const QJsonValue &value)
{
    QList<QJsonObject> objects;
    for (const auto one : value.toArray())
        if (one.isObject())
            objects << one.toObject();
    const QJsonObject named = value.toObject();
    for (auto it = named.begin(); it != named.end(); ++it)
        if (it->isObject()) {
            QJsonObject object = it->toObject();
            object.insert(u"name"_s, it.key());
            objects << object;
        }
    const qsizetype all = value.isArray() ? value.toArray().size() : named.size();
    return objects.size() == all ? objects : QList<QJsonObject>();
}

//! One row per object, one column per key that occurs.
Table tableOf(const QList<QJsonObject> &objects)
{
    QStringList keys;
    for (const QJsonObject &object : objects)
        keys << object.keys();
    keys.removeDuplicates();
    keys = inOrder(keys);
    Table table;
    for (const QString &key : keys) // the last column may be long
        table.columns << TableColumn {.key = key,
                                      .title = titleOf(key),
                                      .kind = key == keys.last() ? TableColumn::Kind::Path : TableColumn::Kind::Text};
    for (const QJsonObject &object : objects) {
        QVariantList row;
        for (const QString &key : keys)
            row << wordOf(object.value(key));
        table.rows << row;
    }
    return table;
}

//! Prints single values first, then a table per list of objects.
QByteArray forPeople(const QJsonObject &object)
{
    Table single {
        .title = {}, .columns = {column("Name"_L1, {}), column("Value"_L1, {}, TableColumn::Kind::Path)}, .rows = {}};
    QBuffer lists;
    lists.open(QIODevice::WriteOnly);
    Sink out(lists);
    for (const QString &key : inOrder(object.keys())) {
        const QJsonValue value = object.value(key);
        if (const QList<QJsonObject> objects = objectsIn(value); !objects.isEmpty()) {
            out << QString(u'\n' + text::plain(titleOf(key)) + u'\n');
            writeForPeople(tableOf(objects), out, CellStyle::Safe);
            continue;
        }
        QStringList words;
        for (const auto one : value.toArray())
            words << wordOf(one);
        const bool isList = value.isArray();
        single.rows << QVariantList {titleOf(key), !isList           ? wordOf(value)
                                                   : words.isEmpty() ? Tr::tr("none")
                                                                     : words.join(u", ")};
    }
    (void)out.flush(); // a buffer accepts everything
    QBuffer first;
    first.open(QIODevice::WriteOnly);
    Sink head(first);
    writeForPeople(single, head, CellStyle::Safe);
    (void)head.flush();
    return first.data().trimmed() + '\n' + lists.data();
}

} // namespace

Exit showMetadata(Session &session)
{
    const auto endpoint = endpointOf(session.options().endpoint);
    if (!endpoint)
        return session.misused(
            Tr::tr("“%1” is not an endpoint; valid are %2.").arg(session.options().endpoint, knownNames()));
    const auto archive = session.archive();
    if (!archive)
        return session.fail(archive.error());
    const auto object = session.await((*archive)->metadata(*endpoint));
    if (!object)
        return session.fail(object.error());
    if (session.options().raw || session.options().format == outputFormat(u"json"))
        return session.put(controlsEscaped(QJsonDocument(*object).toJson()));
    if (session.options().format == outputFormat(u"table"))
        return session.put(forPeople(*object));
    Table table {.title = session.options().endpoint,
                 .columns = {column("Name"_L1, Tr::tr("Name")), column("Value"_L1, Tr::tr("Value"))},
                 .rows = {}};
    flatten({}, *object, table);
    return session.put(table);
}

} // namespace tcia::cli
