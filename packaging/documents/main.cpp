// SPDX-License-Identifier: Apache-2.0
// Makes one file that is shipped with the programs: tcia-documents WHAT … FILE. Part of the build, not of what is
// installed.
#include "core/files.h"
#include "core/text.h"
#include "documents/completion.h"
#include "documents/icon.h"
#include "documents/manpage.h"
#include "documents/news.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStringList>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::documents;

namespace {

//! So that the same sources always make the same page.
QDate buildDate()
{
    bool isGiven = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isGiven);
    return (isGiven ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime::currentDateTimeUtc()).date();
}

ProgramText programNamed(const QString &name) { return name == "tcia"_L1 ? commandLineProgram() : windowProgram(); }

Result<QByteArray> made(const QStringList &words)
{
    const QString &what = words.at(0);
    if (what == "icon"_L1)
        return readFile(words.at(1)).and_then([&words](const QByteArray &svg) {
            return icon(svg, words.at(2).toInt());
        });
    if (what == "news"_L1)
        return readFile(words.at(1)).map([](const QByteArray &log) {
            return news(QString::fromUtf8(log), QStringLiteral(TCIA_VERSION)).toUtf8();
        });
    const ProgramText program = programNamed(words.at(1));
    if (what == "man"_L1)
        return manPage(program, buildDate()).toUtf8();
    return (what == "bash"_L1  ? bashCompletion(program)
            : what == "zsh"_L1 ? zshCompletion(program)
                               : fishCompletion(program))
        .toUtf8();
}

} // namespace

int main(int argc, char *argv[])
{
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qunsetenv(variable); // pages name everybody's folders
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"tcia-browser"_s);
    const QStringList words = QCoreApplication::arguments().sliced(1);
    if (words.size() < 3) {
        std::fputs("tcia-documents icon SVG SIZE FILE | news CHANGELOG FILE | man|bash|zsh|fish PROGRAM FILE\n",
                   stderr);
        return 2;
    }
    QDir().mkpath(QFileInfo(words.last()).path());
    const Result<void> written =
        made(words).and_then([&words](const QByteArray &content) { return writeFile(words.last(), content); });
    if (written)
        return 0;
    std::fprintf(stderr, "tcia-documents: %s\n", qPrintable(text::of(written.error())));
    return 1;
}
