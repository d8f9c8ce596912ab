// SPDX-License-Identifier: Apache-2.0
#include "storage/folderreplacement.h"
#include "support/rootfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using tests::RootFixture;

// An incomplete folder is replaced by the complete one; files that are not the archive's are moved to it.
class TestReplaced : public QObject
{
    Q_OBJECT

    std::unique_ptr<RootFixture> m_root;

    static QByteArray segmentation() { return QByteArray(128, '\0') + "DICM and years of work"; }
    QString aside() const { return m_root->path() + u"/.tcia-partial/1.2.3.old"_s; }
    QStringList home() const
    {
        return QDir(m_root->path() + u"/a"_s).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    void setAside(const QString &name, const QByteArray &content) const
    {
        m_root->write(u".tcia-partial/1.2.3.old/"_s + name, content);
    }

    //! A file that was recorded of the old folder, with its content then.
    static storage::UnpackedFile recorded(const QString &name, const QByteArray &content)
    {
        return {.name = name, .size = content.size(), .digests = digestsOf(content)};
    }

    QString kept(const QString &name) const { return u".tcia-partial/lost/1.2.3/"_s + name; }

    void replace(const QList<storage::UnpackedFile> &before = {},
                 const std::function<bool(const QString &)> &isOfSeries = {}) const
    {
        const auto record = storage::recordFromLine(m_root->put(u"1.2.3"_s, u"a"_s));
        QVERIFY(record);
        const auto root = Directory::open(m_root->path());
        QVERIFY(root);
        storage::finishReplacement(*root, u"1.2.3"_s, u"a"_s,
                                   {.now = record->files, .before = before, .isOfSeries = isOfSeries});
    }

private Q_SLOTS:
    void init() { m_root = std::make_unique<RootFixture>(); }

    // A name is no proof: what may be the user's is kept.
    void nameWithoutProof()
    {
        setAside(u"1.dcm"_s, "damaged");
        setAside(u"2.dcm"_s, RootFixture::second());
        setAside(u"old-1.dcm"_s, segmentation());
        replace({recorded(u"old-1.dcm"_s, "other")});
        QCOMPARE(home(), (QStringList {u"1.dcm"_s, u"2.dcm"_s}));
        QCOMPARE(m_root->read(u"a/1.dcm"_s), RootFixture::first());
        QCOMPARE(m_root->read(kept(u"1.dcm"_s)), "damaged");
        QCOMPARE(m_root->read(kept(u"old-1.dcm"_s)), segmentation());
        QVERIFY(!QFile::exists(aside()));
    }

    void nameAndProof()
    {
        setAside(u"1.dcm"_s, "damaged, but tells its series");
        setAside(u"8.dcm"_s, "");
        replace({recorded(u"8.dcm"_s, "no data reached the disk")},
                [](const QString &path) { return path.endsWith(u"/1.dcm"_s); });
        QCOMPARE(home(), (QStringList {u"1.dcm"_s, u"2.dcm"_s}));
        QVERIFY(!QFile::exists(aside()));
        QVERIFY(!m_root->has(u".tcia-partial/lost"_s));
    }

    // The server withdrew an image: here may be its last copy.
    void intactImageThatTheNewFolderLacks()
    {
        setAside(u"2.dcm"_s, RootFixture::second());
        setAside(u"7.dcm"_s, segmentation());
        replace({recorded(u"2.dcm"_s, RootFixture::second()), recorded(u"7.dcm"_s, segmentation())},
                [](const QString &) { return true; });
        QCOMPARE(home(), (QStringList {u"1.dcm"_s, u"2.dcm"_s}));
        QCOMPARE(m_root->read(kept(u"7.dcm"_s)), segmentation());
        QVERIFY(!m_root->has(kept(u"2.dcm"_s)));
        QVERIFY(!QFile::exists(aside()));
    }

    void documentOfARecordedName()
    {
        setAside(u"thesis.docx"_s, "years of work");
        replace({recorded(u"thesis.docx"_s, "years of work")}, [](const QString &) { return true; });
        QCOMPARE(m_root->read(u"a/thesis.docx"_s), "years of work");
    }

    void sameUnderAnotherName()
    {
        setAside(u"000001.dcm"_s, RootFixture::first());
        replace();
        QCOMPARE(home(), (QStringList {u"1.dcm"_s, u"2.dcm"_s}));
        QVERIFY(!QFile::exists(aside()));
    }

    void otherFilesMoveToTheNewFolder()
    {
        setAside(u"segmentation.dcm"_s, segmentation());
        setAside(u"sized alike.dcm"_s, RootFixture::first().replace(0, 1, "x"));
        setAside(u"notes.txt"_s, "notes");
        setAside(u".hidden"_s, "hidden");
        setAside(u"below/thesis.odt"_s, "thesis");
        replace();
        QCOMPARE(m_root->read(u"a/segmentation.dcm"_s), segmentation());
        QVERIFY(m_root->has(u"a/sized alike.dcm"_s));
        QCOMPARE(m_root->read(u"a/notes.txt"_s), "notes");
        QCOMPARE(m_root->read(u"a/.hidden"_s), "hidden");
        QCOMPARE(m_root->read(u"a/below/thesis.odt"_s), "thesis");
        QVERIFY(!QFile::exists(aside()));
    }

    void unmovableFilesAreKept()
    {
        setAside(u"1.dcm/thesis.odt"_s, "a folder called like an image");
        setAside(u"2.dcm"_s, RootFixture::second());
        replace();
        QCOMPARE(m_root->read(u"a/1.dcm"_s), RootFixture::first());
        QVERIFY(m_root->has(kept(u"1.dcm/thesis.odt"_s)));
        QVERIFY(!QFile::exists(aside()));
    }

    // The program was killed before the last step: the next start performs it, by all records ever written.
    void endedByTheNextStart()
    {
        QByteArray old = RootFixture::lineOf(u"1.2.3"_s, u"a"_s);
        m_root->record(old.replace("2.dcm", "7.dcm"));
        m_root->record(m_root->put(u"1.2.3"_s, u"a"_s));
        setAside(u"7.dcm"_s, RootFixture::second());
        setAside(u"mine.dcm"_s, segmentation());
        QVERIFY(m_root->open());
        QCOMPARE(home(), (QStringList {u"1.dcm"_s, u"2.dcm"_s, u"mine.dcm"_s}));
        QVERIFY(!QFile::exists(aside()));
    }
};

QTEST_GUILESS_MAIN(TestReplaced)
#include "tst_folderreplacement.moc"
