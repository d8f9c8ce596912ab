// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/record.h"
#include "storage/staging.h"

#include <QDir>
#include <QTemporaryDir>

namespace tcia::tests {

//! A root with downloaded series as files: each of two images, 1.dcm and 2.dcm, of more than one page of the disk.
class RootFixture
{
public:
    enum Run { ThisRun, EarlierRun }; //!< of the system, in which a series was recorded

    RootFixture() { makePartial(); }
    void makePartial() const { QDir(path()).mkdir(QStringLiteral(".tcia-partial")); } //!< as opening the root does
    QString path() const { return m_folder.path(); }
    static QByteArray first() { return QByteArray(10'000, 'a'); }
    static QByteArray second() { return QByteArray(20'000, 'b'); }

    //! A file below the root.
    void write(const QString &name, const QByteArray &content) const;
    QByteArray read(const QString &name) const;
    bool has(const QString &name) const { return QFileInfo::exists(path() + u'/' + name); }

    //! What is recorded of a series, as a line.
    static QByteArray lineOf(const QString &uid, const QString &folder);
    //! Puts the series in its place and returns its line, which is not yet recorded.
    QByteArray put(const QString &uid, const QString &folder) const;
    //! Appends the line to the record.
    void record(QByteArray line, Run run = ThisRun) const;

    //! Opens the root like the queue and releases it at once, like a killed program.
    Result<storage::OpenRoot> open() const;

private:
    QTemporaryDir m_folder;
};

} // namespace tcia::tests
