// SPDX-License-Identifier: Apache-2.0
#include "core/runlog.h"

#include "core/files.h"
#include "core/lock.h"
#include "core/platform/crashreport.h"
#include "core/reason.h"
#include "core/redactor.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QMutex>
#include <QStandardPaths>
#include <QSysInfo>

#include <atomic>

using namespace Qt::StringLiterals;

namespace tcia {

namespace {

constexpr qint64 maxBytes = 4 * 1024 * 1024; // the beginning of a flood says what it is about
constexpr qsizetype keptLogs = 5;

//! Never destroyed: Qt writes log messages until the process has ended.
struct LogTarget
{
    QMutex lock;
    QFile file;
    qint64 left = maxBytes;
    std::atomic<QtMessageHandler> before = nullptr; // read by all threads as soon as take() is installed
};

LogTarget &target()
{
    static LogTarget &only = *new LogTarget;
    return only;
}

void write(const QString &line)
{
    LogTarget &to = target();
    const QMutexLocker locked(&to.lock);
    if (!to.file.isOpen() || to.left <= 0)
        return;
    const QByteArray bytes =
        (QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + u' ' + line + u'\n').toUtf8();
    to.left -= bytes.size();
    to.file.write(bytes); // unbuffered: a crash loses nothing; what a full disk refuses is lost
}

void take(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    write(redacted(qFormatLogMessage(type, context, message)));
    if (const QtMessageHandler before = target().before)
        before(type, context, message);
}

} // namespace

RunLog::RunLog(const QString &folder)
{
    LogTarget &to = target();
    if (!to.before)
        to.before = qInstallMessageHandler(take);
    QDir().mkpath(folder);
    const QString path = folder + u"/window.log"_s;
    m_lock = makeLock(path + u".lock"_s);
    if (!tryLock(*m_lock)) {
        m_lock.reset();
        qWarning("This run writes no log: %s is in use or not writable.", qPrintable(folder));
        return;
    }
    keepPrevious(folder, path);
    restrictToUser(path);
    bool isOpen = false;
    {
        const QMutexLocker locked(&to.lock);
        to.left = maxBytes;
        to.file.setFileName(path);
        isOpen = to.file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
        if (isOpen)
            platform::reportCrashesTo(to.file.handle());
    }
    if (!isOpen)
        qWarning("This run writes no log: %s cannot be written.", qPrintable(path));
    write(u"TCIA Browser %1, Qt %2, %3"_s.arg(QLatin1StringView(TCIA_VERSION), QLatin1StringView(qVersion()),
                                              QSysInfo::prettyProductName()));
}

RunLog::~RunLog() { end(); }

void RunLog::end()
{
    if (!m_lock)
        return;
    {
        LogTarget &to = target();
        const QMutexLocker locked(&to.lock);
        platform::reportCrashesTo(-1);
        to.file.close();
        to.file.remove();
    }
    m_lock.reset(); // Qt logs if the lock file is gone, which calls write()
}

void RunLog::keepPrevious(const QString &folder, const QString &path)
{
    const QFileInfo previous(path);
    if (!previous.isFile() || previous.isSymLink())
        return;
    const QString time = previous.lastModified().toUTC().toString(u"yyyyMMdd-hhmmss-zzz"_s);
    const QString kept = folder + u"/window-%1.log"_s.arg(time);
    if (!QFile::rename(path, kept))
        return; // this run appends to it
    m_previousRun = Error {
        .kind = Error::Kind::Internal,
        .detail = english<QT_TRANSLATE_NOOP("Reasons", "the previous run did not end properly; its log was kept")>(),
        .context = {.path = kept}};
    qWarning("The previous run did not end properly. Its log: %s", qPrintable(kept));
    const QStringList logs = QDir(folder).entryList({u"window-*.log"_s}, QDir::Files, QDir::Name);
    for (qsizetype i = 0; i < logs.size() - keptLogs; ++i)
        QFile::remove(folder + u'/' + logs[i]);
}

QString RunLog::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/log"_s;
}

} // namespace tcia
