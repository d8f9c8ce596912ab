// SPDX-License-Identifier: Apache-2.0
#include "documents/news.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace tcia::documents {

namespace {

constexpr int width = 79;

//! A paragraph or item without Markdown's marks; `code` is quoted, for words of a command read like others.
QString plain(QString text)
{
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression emphasis(u"(\\*\\*?)([^*]+)\\1"_s);
    static const QRegularExpression code(u"`([^`]*)`"_s);
    return text.replace(link, u"\\1"_s).replace(emphasis, u"\\2"_s).replace(code, u"'\\1'"_s);
}

//! Wraps, with `indent` blanks before all lines but the first.
QString wrapped(const QString &text, qsizetype indent)
{
    QString page;
    QString line;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > width) {
            page += line + u'\n';
            line = QString(indent, u' ') + word;
        } else {
            line += line.isEmpty() ? word : QString(u' ' + word);
        }
    }
    return page + line + u'\n';
}

QString heading(QString text, const QString &version)
{
    const bool isVersion = text.startsWith(u"## "_s);
    text = text.sliced(text.indexOf(u' ') + 1);
    if (isVersion) {
        text.replace(u"[Unreleased]"_s, u"%1 (not released yet)"_s.arg(version)).remove(u'[').remove(u']');
        text.prepend(u"Version "_s);
    }
    return text + u'\n' + QString(text.size(), isVersion ? u'=' : u'-') + u"\n\n"_s;
}

} // namespace

QString news(const QString &changeLog, const QString &version)
{
    QString page;
    QString block; // an item or paragraph, over several lines
    bool isInSections = false;
    const auto flush = [&] {
        if (!block.isEmpty())
            page += wrapped(plain(block), block.startsWith(u"- "_s) ? 2 : 0);
        block.clear();
    };
    for (const QString &line : changeLog.split(u'\n')) {
        const bool isHeading = line.startsWith(u"##"_s);
        isInSections = isInSections || isHeading; // what stands before is about the change log itself
        if (isHeading || line.isEmpty() || line.startsWith(u"- "_s))
            flush();
        if (isHeading)
            page += (page.isEmpty() || page.endsWith("\n\n"_L1) ? QString() : u"\n"_s) + heading(line, version);
        else if (isInSections && !line.startsWith(u'['))
            block += block.isEmpty() ? line : QString(u' ' + line.trimmed());
    }
    flush();
    return page.trimmed() + u'\n';
}

} // namespace tcia::documents
