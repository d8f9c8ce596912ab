// SPDX-License-Identifier: Apache-2.0
#include "direction/sources.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace tcia::direction {

using namespace Qt::StringLiterals;

namespace {

//! True for the quote at `at` in 1'000, false for one that begins a character, such as u'x'.
bool isDigitSeparator(const QString &cpp, qsizetype at)
{
    qsizetype begin = at;
    while (begin > 0 && cpp.at(begin - 1).isLetterOrNumber()) {
        --begin;
    }
    const auto word = QStringView(cpp).sliced(begin, at - begin);
    return !word.isEmpty() && word != u"u" && word != u"U" && word != u"L" && word != u"u8";
}

//! Where a comment or literal that begins at `at` ends (one past it); `at` itself where none begins there.
qsizetype endOfSpan(const QString &cpp, qsizetype at)
{
    const auto rest = QStringView(cpp).mid(at);
    const auto past = [&](qsizetype found, qsizetype length) { return found < 0 ? cpp.size() : found + length; };
    if (rest.startsWith("//"_L1)) {
        return past(cpp.indexOf(u'\n', at), 0);
    }
    if (rest.startsWith("/*"_L1)) {
        return past(cpp.indexOf("*/"_L1, at + 2), 2);
    }
    if (rest.startsWith("R\""_L1)) {
        const qsizetype open = cpp.indexOf(u'(', at);
        const QString close = u')' + cpp.mid(at + 2, open - at - 2) + u'"';
        return past(cpp.indexOf(close, open), close.size());
    }
    if (!rest.startsWith(u'"') && (!rest.startsWith(u'\'') || isDigitSeparator(cpp, at))) {
        return at;
    }
    for (qsizetype i = at + 1; i < cpp.size(); ++i) {
        if (cpp.at(i) == u'\\') {
            ++i;
        } else if (cpp.at(i) == cpp.at(at) || cpp.at(i) == u'\n') {
            return i + 1;
        }
    }
    return cpp.size();
}

} // namespace

QList<File> readFiles(const QString &root, const QStringList &folders, const QStringList &patterns)
{
    QList<File> files;
    for (const QString &folder : folders) {
        QDirIterator it(QDir(root).filePath(folder), patterns, QDir::Files | QDir::Hidden,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly)) {
                files.append({QDir(root).relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
            }
        }
    }
    std::ranges::sort(files, {}, &File::path);
    return files;
}

QList<Line> linesOf(const QString &cpp)
{
    QList<Line> lines(1);
    const bool rawPossible = cpp.contains("R\""_L1);
    for (qsizetype at = 0; at < cpp.size();) {
        // #include "x" is code, not a literal.
        const bool include = lines.last().code.trimmed().startsWith("#include"_L1);
        const bool raw = rawPossible && cpp.at(at) == u'R' && at > 0 && cpp.at(at - 1).isLetterOrNumber();
        const qsizetype end = raw || (include && cpp.at(at) == u'"') ? at : endOfSpan(cpp, at);
        if (end == at) {
            const QChar c = cpp.at(at++);
            c == u'\n' ? lines.append(Line()) : void(lines.last().code += c);
            continue;
        }
        const auto span = QStringView(cpp).mid(at, end - at);
        if (!span.startsWith(u'/') && !span.startsWith(u'\'')) {
            lines.last().literals += span.toString();
        }
        for (qsizetype i = span.count(u'\n'); i > 0; --i) {
            lines.append(Line());
        }
        at = end;
    }
    return lines;
}

QList<Literal> literalsOf(const QString &cpp)
{
    QList<Literal> literals;
    QString code; // since the statement began
    qsizetype line = 1;
    bool isOpen = false; // whether another literal would continue the last one
    for (qsizetype at = 0; at < cpp.size();) {
        const QChar c = cpp.at(at);
        const qsizetype end = c == u'R' && at > 0 && cpp.at(at - 1).isLetterOrNumber() ? at : endOfSpan(cpp, at);
        if (end == at) {
            line += c == u'\n';
            code = c == u';' || c == u'{' || c == u'}' ? QString() : code + c;
            isOpen = isOpen && (c.isSpace() || c == u'u');
            ++at;
            continue;
        }
        const auto span = QStringView(cpp).sliced(at, end - at);
        if (!span.startsWith(u'/') && !span.startsWith(u'\'')) {
            const QString text = span.sliced(1).chopped(1).toString();
            if (isOpen)
                literals.last().text += text;
            else if (!code.trimmed().endsWith("#include"_L1))
                literals.append({line, text, code});
            isOpen = !literals.isEmpty();
            code += "\"\""_L1;
        } else if (span.startsWith(u'\'')) {
            code += "''"_L1;
            isOpen = false;
        }
        line += span.count(u'\n');
        at = end;
    }
    return literals;
}

} // namespace tcia::direction
