// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/downloadmanager.h"

#include <QTemporaryDir>

namespace tcia::tests {

//! Runs the program again in a user namespace of its own, in which it may mount private file systems. Does nothing
//! where the system does not allow that. The privileges of root over files of others are dropped, so that permissions
//! apply. To be called first in main().
void takeOwnMounts(char **arguments);

inline constexpr const char *noOwnMounts = "This system lets tests mount nothing (unshare -rm)";

//! A file system of a few megabytes in memory, mounted until destroyed.
class SmallDisk
{
public:
    SmallDisk() = default;
    ~SmallDisk() { detach(); }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool mount(int megabytes, int inodes = 0); //!< inodes: how many files and folders it can hold; 0: enough
    bool setReadOnly(bool on) const;
    //! Unmounts it while it is in use, like pulling a cable. An empty folder remains.
    bool detach();

    QString path() const { return m_place.path(); }
    qint64 free() const;
    //! Fills it up to that many free bytes. From any thread.
    bool fill(qint64 leaving) const;
    bool makeRoom() const; //!< undoes fill()

private:
    QString ballast() const { return m_place.filePath(QStringLiteral("ballast")); }

    QTemporaryDir m_place;
    bool m_mounted = false;
};

//! Images, and what arrived of ZIPs, that lie anywhere below the folder but where a series is done.
QStringList strays(const QString &folder, const transfer::DownloadManager &manager);

//! Why not all of the queue is done, byte for byte as recorded, with nothing left over; empty where it is.
QString unfinished(const QString &root, const transfer::DownloadManager &manager);

//! The defects of an error message: it must name the series, the unusable folder or disk, and what to do. Empty if
//! there are none.
QString wrongWithWords(const transfer::Transfer &transfer, Error::Kind kind, const QString &path);

} // namespace tcia::tests

//! QTEST_GUILESS_MAIN for tests with file systems of their own.
#define TCIA_OWN_MOUNTS_MAIN(TestObject)                                                                               \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        tcia::tests::takeOwnMounts(argv);                                                                              \
        const QCoreApplication app(argc, argv);                                                                        \
        TestObject test;                                                                                               \
        QTEST_SET_MAIN_SOURCE_PATH                                                                                     \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
