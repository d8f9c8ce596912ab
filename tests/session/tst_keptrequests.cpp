// SPDX-License-Identifier: Apache-2.0
#include "session/keptrequests.h"

#include "core/files.h"
#include "support/waiting.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::session;
using namespace tcia::tests;

//! The file of what is to follow downloads.
class TestKeptRequests : public QObject
{
    Q_OBJECT

    const StageKey m_key {u"/images"_s, u"nifti"_s, u"1.2.3"_s};

private Q_SLOTS:
    void whatWasAskedForIsReadAgain()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"stages.json"_s);
        {
            KeptRequests requests(path);
            QVERIFY(answerOf(requests.add({m_key})));
        }
        KeptRequests again(path);
        QSignalSpy loaded(&again, &KeptRequests::loaded);
        QVERIFY(loaded.wait());
        QVERIFY(again.now().contains(m_key));
        again.remove({m_key});
        QTRY_VERIFY(StageRequests::read(path)->roots().isEmpty());
    }

    void anUnreadableFileIsSetAsideAndReported()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"stages.json"_s);
        QVERIFY(writeFile(path, "{\"stages\": [tr"));
        KeptRequests requests(path);
        QSignalSpy failed(&requests, &KeptRequests::failed);
        QVERIFY(answerOf(requests.add({m_key})));
        QCOMPARE(failed.size(), 1);
        QVERIFY(StageRequests::read(path)->contains(m_key));
        const QStringList aside = QDir(folder.path()).entryList({u"stages.json.damaged-*"_s});
        QCOMPARE(aside.size(), 1);
        QCOMPARE(readFile(folder.filePath(aside.first())).value_or(QByteArray()), QByteArray("{\"stages\": [tr"));
    }

    //! The disk may give it later: it is not replaced, and read before it is next written.
    void aFileThatCannotBeReadNowIsReadLater()
    {
        const QTemporaryDir folder;
        const QString parent = folder.filePath(u"here"_s), path = parent + u"/stages.json"_s;
        QVERIFY(QFile::link(parent, parent)); // leads nowhere, and is not missing
        KeptRequests requests(path);
        QSignalSpy failed(&requests, &KeptRequests::failed), loaded(&requests, &KeptRequests::loaded);
        QVERIFY(failed.wait());
        QVERIFY(!answerOf(requests.add({m_key}))); // and who asks is told
        QVERIFY(QFile::remove(parent) && QDir().mkdir(parent));
        const StageKey earlier {u"/images"_s, u"nifti"_s, u"1.2.4"_s};
        StageRequests kept;
        kept.add(earlier);
        QVERIFY(kept.write(path)); // of an earlier run
        const StageKey later {u"/images"_s, u"nifti"_s, u"1.2.5"_s};
        QVERIFY(answerOf(requests.add({later})));
        QCOMPARE(loaded.size(), 1);
        QCOMPARE(failed.size(), 1);
        const auto now = StageRequests::read(path);
        QVERIFY(now && now->contains(earlier) && now->contains(m_key) && now->contains(later));
        QVERIFY(requests.now().contains(earlier));
    }

    void aFailedWriteIsReported()
    {
        const QTemporaryDir folder;
        QVERIFY(writeFile(folder.filePath(u"blocked"_s), "x"));
        KeptRequests requests(folder.filePath(u"blocked/stages.json"_s));
        QSignalSpy failed(&requests, &KeptRequests::failed);
        QVERIFY(!answerOf(requests.add({m_key})));
        const qsizetype before = failed.size();
        requests.remove({m_key}); // nobody waits for it
        QTRY_VERIFY(failed.size() > before);
    }
};

QTEST_GUILESS_MAIN(TestKeptRequests)
#include "tst_keptrequests.moc"
