// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace tcia::tests {

//! The outcome of a run of `tcia`.
struct Ran
{
    int exit = -1; //!< -1: it crashed or did not end
    QByteArray out;
    QByteArray err;

    QJsonArray json() const; //!< standard output, which must be a JSON array; fails the test otherwise
    //! The objects on standard error with that "event".
    QList<QJsonObject> events(const QString &name) const;
};

//! Runs the built `tcia` as a user would, with a home of its own so that nothing of the user's is read or touched.
class Program
{
public:
    explicit Program(const QString &path);

    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }
    QString file(const QString &name) const { return m_folder.filePath(name); } //!< in the test's own folder
    QString write(const QString &name, const QByteArray &content) const;        //!< a file there; its path

    Ran run(const QStringList &arguments, const QByteArray &input = {});
    //! Starts it and leaves it running.
    std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    //! True once the process catches SIGTERM, by /proc.
    static bool listens(const QProcess &process);
    //! Waits for the end of one that was started.
    static Ran ended(QProcess &process);

private:
    QTemporaryDir m_folder;
    QString m_path;
    QProcessEnvironment m_environment;
};

//! One dialect of the demonstration archive: what to type to reach it.
struct Spoken
{
    QString dialect;
    QString path;
    bool wantsKey = false;
};
QList<Spoken> spoken();

} // namespace tcia::tests
