// SPDX-License-Identifier: Apache-2.0
#include "transfer/journaltexts.h"

#include "core/errorname.h"
#include "core/fields.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

namespace {

struct StateName
{
    State state;
    const char *name;
};
constexpr std::array stateNames {
    StateName {State::Waiting, "waiting"},     StateName {State::Describing, "waiting"},
    StateName {State::Fetching, "waiting"},    StateName {State::Unpacking, "waiting"},
    StateName {State::Paused, "paused"},       StateName {State::Done, "done"},
    StateName {State::Present, "present"},     StateName {State::Failed, "failed"},
    StateName {State::Cancelled, "cancelled"},
};

QJsonObject jsonOf(const ErrorContext &context)
{
    QJsonObject json;
    for (const ErrorContextField &field : errorContextFields)
        if (const QString &text = context.*field.member; !text.isEmpty())
            json.insert(field.key, text);
    if (context.row > 0)
        json.insert("row"_L1, context.row);
    return json;
}

//! Journals of earlier versions have a single text, `subject`, for an error's context.
ErrorContext contextFrom(const QJsonObject &error)
{
    const QJsonObject json = error.value("context"_L1).toObject();
    ErrorContext context {.name = error.value("subject"_L1).toString(), .row = json.value("row"_L1).toInteger()};
    for (const ErrorContextField &field : errorContextFields)
        if (const auto text = json.constFind(field.key); text != json.constEnd())
            context.*field.member = text->toString();
    return context;
}

} // namespace

QString journalName(State state)
{
    for (const StateName &known : stateNames)
        if (known.state == state)
            return QString::fromLatin1(known.name);
    Q_UNREACHABLE();
}

std::optional<State> stateFromJournal(const QString &name)
{
    for (const StateName &known : stateNames)
        if (name == QLatin1StringView(known.name))
            return known.state;
    return std::nullopt;
}

QByteArray journalText(const std::optional<Error> &error)
{
    if (!error)
        return {};
    QJsonObject json {{u"kind"_s, QString(nameOf(error->kind))}, {u"detail"_s, error->detail},
                      {u"context"_s, jsonOf(error->context)},    {u"consequence"_s, error->consequence},
                      {u"serverText"_s, error->serverText},      {u"httpStatus"_s, error->httpStatus}};
    if (error->promised > 0) {
        json.insert("promised"_L1, error->promised);
        json.insert("received"_L1, error->received);
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<Error> errorFromJournal(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    if (json.isEmpty())
        return std::nullopt;
    return Error {.kind = errorKindFrom(json.value("kind"_L1)).value_or(Error::Kind::Internal),
                  .detail = json.value("detail"_L1).toString(),
                  .context = contextFrom(json),
                  .consequence = json.value("consequence"_L1).toString(),
                  .serverText = json.value("serverText"_L1).toString(),
                  .httpStatus = json.value("httpStatus"_L1).toInt(),
                  .promised = json.value("promised"_L1).toInteger(),
                  .received = json.value("received"_L1).toInteger()};
}

void SharedTexts::share(Series &series)
{
    for (const auto &field : fields<Series>())
        if (const auto member = std::get_if<QString Series::*>(&field.member);
            member && field.key != "SeriesInstanceUID"_L1)
            series.**member = shared(series.**member);
}

} // namespace tcia::transfer
