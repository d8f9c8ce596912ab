// SPDX-License-Identifier: Apache-2.0
#include "core/files.h"
#include "core/missing.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <thread>

using namespace Qt::StringLiterals;
using namespace tcia;

//! What is certainly missing, and what only cannot be read.
class TestMissing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyConfirmedAbsenceIsMissing()
    {
        const QTemporaryDir folder;
        const QString loop = folder.filePath(u"loop"_s);
        const QString file = folder.filePath(u"file"_s);
        QVERIFY(writeFile(file, "a") && QFile::link(loop, loop));
        QVERIFY(isCertainlyMissing(folder.filePath(u"none"_s)));
        QVERIFY(isCertainlyMissing(folder.filePath(u"none/below/it"_s)));
        QVERIFY(!isCertainlyMissing(folder.path()));
        QVERIFY(!isCertainlyMissing(file));
        QVERIFY(!isCertainlyMissing(file + u"/below"_s));
        QVERIFY(!isCertainlyMissing(loop + u"/below"_s)); // a link to itself cannot be opened
        QVERIFY(!isCertainlyMissing(u"/"_s));
    }

    //! At the first start of the program one thread makes the folder of its data while others look for files there.
    void foldersMadeMeanwhileDoNotHideAbsence()
    {
        const QTemporaryDir folder;
        constexpr int rounds = 2'000;
        std::atomic_int next = 0;
        const auto deep = [&folder](int round) { return folder.filePath(u"%1/a/b"_s.arg(round)); };
        const auto making = std::unique_ptr<QThread>(QThread::create([&] {
            for (int round = 0; round < rounds; ++round) {
                while (next < round)
                    std::this_thread::yield();
                QDir().mkpath(deep(round));
            }
        }));
        making->start();
        int wrong = 0;
        for (int round = 0; round < rounds; ++round) {
            next = round;
            do
                wrong += !isCertainlyMissing(deep(round) + u"/file"_s);
            while (!QFileInfo::exists(deep(round)));
        }
        making->wait();
        QCOMPARE(wrong, 0);
    }
};

QTEST_GUILESS_MAIN(TestMissing)
#include "tst_missing.moc"
