// SPDX-License-Identifier: Apache-2.0
#include "demo/server/endpoint.h"

#include <algorithm>

namespace tcia::demo {

using namespace Qt::StringLiterals;

QList<ParameterSpelling> spelled(const char *list)
{
    QList<ParameterSpelling> items;
    for (const QString &item : QString::fromLatin1(list).split(u',', Qt::SkipEmptyParts)) {
        QString text = item.trimmed();
        ParameterSpelling each;
        each.required = text.endsWith(u'!');
        if (each.required)
            text.chop(1);
        each.spelling = text.section(u'=', 0, 0);
        each.name = text.section(u'=', -1);
        items.append(each);
    }
    return items;
}

QList<AnswerColumn> columnsOf(const EngineEndpoint &endpoint)
{
    QList<AnswerColumn> columns;
    for (const ParameterSpelling &each : spelled(endpoint.columns)) {
        const Attribute *known = attribute(each.name);
        Q_ASSERT_X(known != nullptr, endpoint.name, qPrintable(each.name));
        columns.append({each.spelling, known});
    }
    return columns;
}

const EngineEndpoint *find(std::span<const EngineEndpoint> endpoints, QStringView name)
{
    const auto found = std::find_if(endpoints.begin(), endpoints.end(), [name](const EngineEndpoint &each) {
        return name == QLatin1StringView(each.name);
    });
    return found == endpoints.end() ? nullptr : &*found;
}

RowQuery queryOf(const EngineEndpoint &endpoint, const EngineRequest &request, const QString &dateFormat,
                 QStringList &missing)
{
    RowQuery query;
    for (const ParameterSpelling &each : spelled(endpoint.parameters)) {
        const QString value = request.value(each.spelling);
        if (value.isEmpty()) {
            if (each.required)
                missing.append(each.spelling);
            continue;
        }
        if (each.name == "Name"_L1)
            query.listName = value;
        else if (each.name == "Date"_L1)
            query.since = QDate::fromString(value, dateFormat);
        else
            query.wanted.insert(each.name, value);
    }
    return query;
}

} // namespace tcia::demo
