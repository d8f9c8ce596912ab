// SPDX-License-Identifier: Apache-2.0
#include "transfer/replaced.h"
#include "transfer/rootfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using tests::RootFixture;

// A folder that fell short makes way for the whole one; what is not the archive's goes on to it.
class TestReplaced : public QObject
{
    Q_OBJECT

    std::unique_ptr<RootFixture> m_root;

    static QByteArray segmentation() { return QByteArray(128, '\0') + "DICM and years of work"; }
    QString aside() const { return m_root->path() + u"/.tcia-partial/1.2.3.old"_s; }
    QStringList home() const { return QDir(m_root->path() + u"/a"_s).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }
    void setAside(const QString &name, const QByteArray &content) const { m_root->write(u".tcia-partial/1.2.3.old/"_s + name, content); }

    void replace(const QSet<QString> &before = {}) const
    {
        const auto record = transfer::recordFromLine(m_root->put(u"1.2.3"_s, u"a"_s));
        QVERIFY(record);
        transfer::replaced(aside(), m_root->path() + u"/a"_s, {.now = record->files, .before = before});
    }

private Q_SLOTS:
    void init() { m_root = std::make_unique<RootFixture>(); }

    void namesOfTheNewFolder()
    {
        setAside(u"1.dcm"_s, "damaged");
        setAside(u"2.dcm"_s, RootFixture::second());
        replace();
        QCOMPARE(home(), (QStringList {u"1.dcm"_s, u"2.dcm"_s}));
        QCOMPARE(m_root->read(u"a/1.dcm"_s), RootFixture::first());
        QVERIFY(!QFile::exists(aside()));
    }

    void namesOfTheOldRecord()
    {
        setAside(u"old-1.dcm"_s, segmentation());
        replace({u"old-1.dcm"_s});
        QCOMPARE(home(), (QStringList {u"1.dcm"_s, u"2.dcm"_s}));
    }

    void sameUnderAnotherName()
    {
        setAside(u"000001.dcm"_s, RootFixture::first());
        replace();
        QCOMPARE(home(), (QStringList {u"1.dcm"_s, u"2.dcm"_s}));
        QVERIFY(!QFile::exists(aside()));
    }

    void allElseGoesOn()
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

    void staysWhereItCannot()
    {
        setAside(u"1.dcm/thesis.odt"_s, "a folder called like an image");
        setAside(u"2.dcm"_s, "damaged");
        replace();
        QCOMPARE(m_root->read(u"a/1.dcm"_s), RootFixture::first());
        QVERIFY(m_root->has(u".tcia-partial/1.2.3.old/1.dcm/thesis.odt"_s));
        QVERIFY(!m_root->has(u".tcia-partial/1.2.3.old/2.dcm"_s));
    }

    // The program died before the last step: the next start takes it, by all that was ever recorded.
    void endedByTheNextStart()
    {
        QByteArray old = RootFixture::lineOf(u"1.2.3"_s, u"a"_s);
        m_root->record(old.replace("2.dcm", "7.dcm"));
        m_root->record(m_root->put(u"1.2.3"_s, u"a"_s));
        setAside(u"7.dcm"_s, "damaged, and called otherwise then");
        setAside(u"mine.dcm"_s, segmentation());
        QVERIFY(m_root->open());
        QCOMPARE(home(), (QStringList {u"1.dcm"_s, u"2.dcm"_s, u"mine.dcm"_s}));
        QVERIFY(!QFile::exists(aside()));
    }
};

QTEST_GUILESS_MAIN(TestReplaced)
#include "tst_replaced.moc"
