// SPDX-License-Identifier: Apache-2.0
#include "direction/catalogue.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace tcia::direction {

using namespace Qt::StringLiterals;

namespace {

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.state = xml.attributes().value("type"_L1).toString();
    if (!message.isNumerus) {
        message.translations = {xml.readElementText()};
        return;
    }
    while (xml.readNextStartElement())
        message.translations << xml.readElementText();
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message {.context = context, .isNumerus = xml.attributes().value("numerus"_L1) == "yes"_L1};
    while (xml.readNextStartElement())
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            message.comment = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    return message;
}

QSet<QString> partsOf(const QString &text, const QString &pattern)
{
    QSet<QString> parts;
    auto it = QRegularExpression(pattern).globalMatch(text);
    while (it.hasNext())
        parts.insert(it.next().captured());
    return parts;
}

qsizetype mnemonicsOf(QString text) { return text.remove("&&"_L1).count(QRegularExpression(u"&\\w"_s)); }

} // namespace

QString Message::title() const { return u"%1: “%2”"_s.arg(context, source); }

Catalogue readCatalogue(const QByteArray &bytes)
{
    Catalogue catalogue;
    QXmlStreamReader xml(bytes);
    if (!xml.readNextStartElement())
        return catalogue;
    catalogue.language = xml.attributes().value("language"_L1).toString();
    while (xml.readNextStartElement()) { // contexts
        QString context;
        while (xml.readNextStartElement())
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "message"_L1)
                catalogue.messages << readMessage(xml, context);
            else
                xml.skipCurrentElement();
    }
    return catalogue;
}

QStringList gapsOf(const Message &message, int forms)
{
    if (!message.state.isEmpty())
        return {u"it is "_s + message.state};
    if (message.translations.size() != (message.isNumerus ? forms : 1))
        return {u"it has %1 forms"_s.arg(message.translations.size())};
    return message.translations.contains(QString()) ? QStringList {u"a form is empty"_s} : QStringList();
}

QStringList differencesOf(const Message &message)
{
    const QString places = u"%L?[0-9n]"_s, commands = u"`[^`]*`"_s;
    QStringList faults;
    for (const QString &translation : message.translations) {
        if (translation.isEmpty())
            continue;
        auto wanted = partsOf(message.source, places), found = partsOf(translation, places);
        for (const auto &number : {u"%n"_s, u"%Ln"_s}) // "one series" needs none
            if (message.isNumerus && wanted.contains(number))
                found.insert(number);
        if (wanted != found)
            faults << u"other places for values in “%1”"_s.arg(translation);
        if (partsOf(message.source, commands) != partsOf(translation, commands))
            faults << u"another command in “%1”"_s.arg(translation);
        if (mnemonicsOf(message.source) != mnemonicsOf(translation))
            faults << u"a mnemonic less or more in “%1”"_s.arg(translation);
        const auto ends = [](const QString &text) { return text.endsWith(u'…'); };
        if (ends(message.source) != ends(translation) ||
            translation.contains("..."_L1) != message.source.contains("..."_L1))
            faults << u"an ellipsis less or more in “%1”"_s.arg(translation);
        if (message.source.front().isSpace() != translation.front().isSpace() ||
            (message.source.back().isSpace() != translation.back().isSpace() &&
             !QStringView(u"、，。：；").contains(translation.back()))) // these bring their own room
            faults << u"blanks at the ends of “%1”"_s.arg(translation);
    }
    return faults;
}

} // namespace tcia::direction
