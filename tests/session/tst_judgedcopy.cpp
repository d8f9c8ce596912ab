// SPDX-License-Identifier: Apache-2.0
#include "session/judgedcopy.h"

#include "core/files.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::session;

//! What becomes of series that another program has put into a folder.
class TestJudgedCopy : public QObject
{
    Q_OBJECT

    const QString m_base = u"https://example.org"_s;
    QTemporaryDir m_folder;

    FoundCopy copy() const
    {
        FoundCopy copy {.seriesUid = u"1.2.3"_s, .folder = u"a"_s};
        for (const QString &name : {u"1"_s, u"2"_s}) {
            storage::UnpackedFile file;
            file.name = name;
            file.size = 3;
            copy.files << file;
        }
        return copy;
    }
    static Series answer(Count images) { return {.seriesUid = u"1.2.3"_s, .imageCount = images}; }
    //! With the sum of each content, and its size unless that is another one.
    static archive::FetchPlan listing(const QList<QByteArray> &contents)
    {
        archive::FetchPlan plan;
        for (const QByteArray &content : contents)
            plan.objects << archive::FetchObject {.request = {},
                                                  .container = archive::Container::Image,
                                                  .key = u"key%1"_s.arg(plan.objects.size()),
                                                  .size = content.size(),
                                                  .digest = digestsOf(content).last()};
        return plan;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(u"a"_s));
        QVERIFY(writeFile(m_folder.filePath(u"a/1"_s), "one") && writeFile(m_folder.filePath(u"a/2"_s), "two"));
    }

    //! Files are read only if their number and sizes are right.
    void countsComeFirst()
    {
        const JudgedCopy fewer = comparedCopy(copy(), answer(3), {}, m_base);
        QVERIFY(fewer.state == CopyState::Short && !fewer.isToRead && !fewer.record);
        const JudgedCopy more = comparedCopy(copy(), answer(1), {}, m_base);
        QVERIFY(more.state == CopyState::Changed && !more.isToRead);
        const JudgedCopy same = comparedCopy(copy(), answer(2), {}, m_base);
        QVERIFY(same.state == CopyState::Unknown && same.isToRead && !same.record);
        QVERIFY(comparedCopy(copy(), answer({}), {}, m_base).isToRead); // the listing may say it
        const JudgedCopy unsaid = comparedCopy(copy(), answer({}), archive::FetchPlan(), m_base);
        QVERIFY(!unsaid.isToRead && !unsaid.reason.isEmpty());
        const JudgedCopy other = comparedCopy(copy(), answer(2), listing({"one", "other"}), m_base);
        QVERIFY(other.state == CopyState::Changed && !other.isToRead);
        const JudgedCopy missing = comparedCopy(copy(), answer({}), listing({"one", "two", "six"}), m_base);
        QVERIFY(missing.state == CopyState::Short && !missing.isToRead);
        QVERIFY(comparedCopy(copy(), answer(2), listing({"one", "six"}), m_base).isToRead);
        const Error gone {.kind = Error::Kind::NotFound};
        QVERIFY(!comparedCopy(copy(), failure(gone), {}, m_base).isToRead);
    }

    void sumsDecide()
    {
        const std::atomic_bool cancelled = false;
        const auto read = withSums(m_folder.path(), copy(), cancelled);
        QVERIFY(read && read->hasSums);
        const JudgedCopy whole = comparedCopy(*read, answer(2), listing({"two", "one"}), m_base);
        QVERIFY(whole.state == CopyState::Adopted && whole.record);
        QVERIFY(whole.record->proof == Digest::Kind::Md5);
        const JudgedCopy other = comparedCopy(*read, answer(2), listing({"one", "six"}), m_base);
        QVERIFY(other.state == CopyState::Changed && !other.record && !other.isToRead);
        FoundCopy gone = copy();
        gone.files[0].name = u"3"_s;
        QVERIFY(!withSums(m_folder.path(), gone, cancelled));
    }
};

QTEST_GUILESS_MAIN(TestJudgedCopy)
#include "tst_judgedcopy.moc"
