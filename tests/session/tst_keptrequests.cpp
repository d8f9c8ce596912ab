// SPDX-License-Identifier: Apache-2.0
#include "session/keptrequests.h"

#include "core/files.h"
#include "stages/stagespec.h"
#include "support/waiting.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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

    //! What waits for a peer goes on with the files that were named for it last.
    void theLastFilesForEncryptionCount()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"stages.json"_s);
        const QString before = u"send:PACS@pacs.example.org:2762 --tls-authorities \"/old.pem\""_s;
        const QString now = u"send:PACS@pacs.example.org:2762 --tls-authorities \"/new.pem\""_s;
        const QJsonObject kept {
            {u"folder"_s, u"/images"_s}, {u"stage"_s, before}, {u"series"_s, QJsonArray {u"1.2.3"_s}}};
        QVERIFY(writeFile(path, QJsonDocument(QJsonObject {{u"stages"_s, QJsonArray {kept}}}).toJson()));
        const StageKey earlier {u"/images"_s, stages::stageKey(now), u"1.2.3"_s};
        const StageKey later {u"/images"_s, stages::stageKey(now), u"1.2.4"_s};
        {
            KeptRequests requests(path); // which has not read the file yet
            QVERIFY(answerOf(requests.add({later}, {now})));
            QCOMPARE(requests.now().of(u"/images"_s).size(), 2);
            requests.remove({later});
            QVERIFY(answerOf(requests.add({})));
        }
        const auto again = StageRequests::read(path);
        QVERIFY(again && again->contains(earlier) && !again->contains(later));
        QCOMPARE(again->textOf(earlier.stage), now);
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
