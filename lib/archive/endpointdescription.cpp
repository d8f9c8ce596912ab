// SPDX-License-Identifier: Apache-2.0
#include "archive/endpointdescription.h"

#include "archive/server.h"
#include "core/fields.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

template <typename Record>
QJsonArray attributesOf()
{
    QJsonArray list;
    for (const auto &field : fields<Record>())
        list << QJsonObject {{u"Name"_s, QString(field.key)},
                             {u"DICOM Tag"_s, *field.tag ? QString::fromLatin1(field.tag) : u"NA"_s},
                             {u"Description"_s, QString::fromLatin1(field.title)}};
    return list;
}

QJsonArray attributesOf(Endpoint endpoint)
{
    switch (endpoint) {
    case Endpoint::Patients: return attributesOf<Patient>();
    case Endpoint::Studies: return attributesOf<Study>();
    case Endpoint::SeriesSize: return attributesOf<SeriesSize>();
    case Endpoint::Series:
    case Endpoint::SharedList: return attributesOf<Series>();
    case Endpoint::CollectionDescriptions: return attributesOf<CollectionDescription>();
    case Endpoint::CollectionCounts: return attributesOf<CollectionCount>();
    default: return {};
    }
}

} // namespace

QJsonObject describeEndpoint(const Server &server, Endpoint endpoint)
{
    const Spelling &spelling = dialect(server.dialect).spelling(endpoint);
    QJsonArray parameters;
    for (const Parameter &parameter : spelling.parameters)
        parameters << QJsonObject {{u"name"_s, QString::fromLatin1(parameter.name)},
                                   {u"required"_s, parameter.required}};
    const QJsonArray everyForm {u"CSV"_s, u"HTML"_s, u"XML"_s, u"JSON"_s};
    const QJsonArray oneForm {endpoint == Endpoint::Image ? u"ZIP"_s : u"JSON"_s};
    return {{u"name"_s, QString::fromLatin1(spelling.path)},
            {u"description"_s,
             u"Servers of this dialect do not describe themselves; this is the program's own description."_s},
            {u"parameters"_s, parameters},
            {u"returnTypes"_s, spelling.supportsFormat ? everyForm : oneForm},
            {u"attributes"_s, attributesOf(endpoint)}};
}

} // namespace tcia::archive
