// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace tcia::tests {

namespace {

constexpr int timeoutMs = 120'000;

} // namespace

QJsonArray Ran::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out, &error);
    if (!document.isArray())
        QTest::qFail(qPrintable(u"no JSON array: %1 in %2"_s.arg(error.errorString(), QString::fromUtf8(out + err))),
                     __FILE__, __LINE__);
    return document.array();
}

QList<QJsonObject> Ran::events(const QString &name) const
{
    QList<QJsonObject> found;
    for (const QByteArray &line : err.split('\n')) {
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        if (event.value("event"_L1) == name)
            found << event;
    }
    return found;
}

Program::Program(const QString &path) : m_path(path), m_environment(QProcessEnvironment::systemEnvironment())
{
    const QString home = m_folder.filePath(u"home"_s);
    m_environment.insert(u"HOME"_s, home);
    for (const auto &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s})
        m_environment.insert(name, home + u'/' + name);
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
    for (const auto &name :
         {u"TCIA_API_KEY"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"http_proxy"_s, u"https_proxy"_s, u"all_proxy"_s})
        m_environment.remove(name);
}

QString Program::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

std::unique_ptr<QProcess> Program::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(m_folder.path());
    process->start(m_path, arguments);
    return process;
}

Ran Program::run(const QStringList &arguments, const QByteArray &input)
{
    const auto process = start(arguments);
    process->write(input);
    process->closeWriteChannel();
    return ended(*process);
}

bool Program::listens(const QProcess &process)
{
    QFile status(u"/proc/%1/status"_s.arg(process.processId()));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("SigCgt:"))
            return (line.sliced(7).trimmed().toULongLong(nullptr, 16) & (1ULL << (SIGTERM - 1))) != 0;
    return false;
}

Ran Program::ended(QProcess &process)
{
    // The event loop runs, for servers that live on this thread.
    QSignalSpy finished(&process, &QProcess::finished);
    if (process.state() != QProcess::NotRunning && !finished.wait(timeoutMs)) {
        process.kill();
        finished.wait(timeoutMs);
    }
    const bool whole = process.exitStatus() == QProcess::NormalExit && process.error() == QProcess::UnknownError;
    return {whole ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

QList<Spoken> spoken()
{
    return {{u"legacy"_s, u"/services/v2"_s, true},
            {u"nbia-v1"_s, u"/nbia-api/services/v1"_s, false},
            {u"nbia-v4"_s, u"/nbia-api/services/v4"_s, false}};
}

} // namespace tcia::tests
