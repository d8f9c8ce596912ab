// SPDX-License-Identifier: Apache-2.0
#include "stagefolder.h"
#include "stages/tlsoptions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::stages;
using namespace tcia::tests;

//! Sending encrypted: how it is written, and whose states those of what was sent are. tests/orthanc/stages.py sends so
//! to a real server.
class TestEncryption : public QObject, private StageFolder
{
    Q_OBJECT

private:
    const QString m_peer = u"PEER@127.0.0.1:1"_s; // nobody is there
    const QString m_before =
        u"send:%1 --tls-authorities old.pem --tls-key old.key --tls-certificate my.pem"_s.arg(m_peer);
    const QString m_now = u"send:%1 --tls-authorities new.pem"_s.arg(m_peer);

    //! Both series, after what the folder's states say.
    void verifyIsDone()
    {
        const QList<StageRow> ended = runAsked({m_now});
        QCOMPARE(ended.size(), 2);
        for (const StageRow &row : ended)
            QVERIFY2(row.state == StageState::Done && row.tries == 1, qPrintable(row.message));
        QVERIFY(!QFile::exists(path(logOf(u"send"_s, u"1.2.1"_s)))); // nothing was tried
    }

private Q_SLOTS:
    void init() { reset(); }

    //! What is written for files of any name is read again.
    void encryptionIsKept()
    {
        dicom::StorePeer peer;
        QCOMPARE(tlsOptions(peer), QString());
        peer.authorities = u"/a b/\"x\" --tls-key.pem"_s;
        peer.certificate = u"/c/'d'.pem"_s;
        peer.key = u"/e\\f.pem"_s;
        const auto spec = stageSpec(u"send:A B@b:104"_s + tlsOptions(peer));
        QVERIFY(spec);
        QCOMPARE(spec->peer.title, u"A B"_s);
        QCOMPARE(spec->peer.authorities, peer.authorities);
        QCOMPARE(spec->peer.certificate, peer.certificate);
        QCOMPARE(spec->peer.key, peer.key);
    }

    void keysNameNoFiles()
    {
        const QString key = u"send-tls:"_s + m_peer;
        QCOMPARE(stageSpec(m_before)->key(), key);
        QCOMPARE(stageSpec(m_now)->key(), key);
        QCOMPARE(stageKey(key), key);
        QCOMPARE(stageName(key), u"send"_s);
        QVERIFY(isEncrypted(key) && !isEncrypted(u"send:"_s + m_peer));
        QVERIFY(!stageSpec(key));                        // it does not say whom to trust
        QCOMPARE(stageKey(stageSpec(m_now)->peer), key); // `tcia send`
        for (const char *plain : {"nifti", "send:A B@b:104", "command:x --tls-key"})
            QCOMPARE(stageKey(QString::fromLatin1(plain)), QString::fromLatin1(plain));
        for (const char *none : {"", "sender:x", "niftis", "tar:x"})
            QCOMPARE(stageName(QString::fromLatin1(none)), QString());
    }

    //! What was sent once is not sent again because a certificate has another name.
    void renamedFilesSendNothingAgain()
    {
        {
            const auto journal = StageJournal::open(root());
            const QString key = stageSpec(m_before)->key();
            const QList<SeriesFiles> all = series();
            for (const SeriesFiles &one : all) {
                QVERIFY((*journal)->ask(key, {one.seriesUid}));
                QVERIFY((*journal)->end({.stage = key,
                                         .seriesUid = one.seriesUid,
                                         .state = StageState::Done,
                                         .tries = 1,
                                         .seriesState = one.state()}));
            }
        }
        verifyIsDone();
    }

    //! Which had the text of the stage in each line.
    void statesOfEarlierVersionsAreRead()
    {
        QByteArray lines;
        const auto add = [&lines](const QJsonObject &line) {
            lines += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
        };
        const QList<SeriesFiles> all = series();
        for (const SeriesFiles &one : all) {
            add({{u"stage"_s, m_before}, {u"asked"_s, QJsonArray {one.seriesUid}}});
            add({{u"stage"_s, m_before},
                 {u"series"_s, one.seriesUid},
                 {u"state"_s, u"done"_s},
                 {u"tries"_s, 1},
                 {u"files"_s, one.state()},
                 {u"result"_s, false}});
        }
        QVERIFY(QDir().mkpath(path(stagesFolder())));
        QFile file(path(journalName()));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(lines) == lines.size());
        file.close();
        verifyIsDone();
        const auto rows = StageJournal::read(root());
        QVERIFY(rows && rows->size() == 2 && isEncrypted(rows->first().stage));
    }

    //! The folder may be handed on.
    void theFolderNamesNoFiles()
    {
        QVERIFY(run({m_before}).isEmpty()); // whatever is wrong: it is no fault of the series
        const QByteArray states = content(journalName()), log = content(logOf(u"send"_s, u"1.2.1"_s));
        QVERIFY(states.contains("send-tls:PEER@") && log.contains("send-tls:PEER@"));
        for (const char *file : {"old.pem", "old.key", "my.pem"})
            QVERIFY2(!states.contains(file) && !log.contains(file), file);
    }
};

QTEST_GUILESS_MAIN(TestEncryption)
#include "tst_encryption.moc"
