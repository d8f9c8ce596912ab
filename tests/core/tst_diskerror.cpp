// SPDX-License-Identifier: Apache-2.0
#include "core/diskerror.h"

#include <QTest>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace tcia;
using Kind = Error::Kind;

class TestDiskError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reasons_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("diskFault");
        QTest::addColumn<QString>("words");
        QTest::newRow("full") << ENOSPC << Kind::NoSpace << true << u"the disk is full"_s;
        QTest::newRow("quota") << EDQUOT << Kind::NoSpace << true << u"quota"_s;
        QTest::newRow("input/output") << EIO << Kind::Disk << true << u"input/output error"_s;
        QTest::newRow("read-only") << EROFS << Kind::Disk << true << u"read-only"_s;
        QTest::newRow("server of the folder gone") << ESTALE << Kind::Disk << true << u"was removed"_s;
        QTest::newRow("device gone") << ENODEV << Kind::Disk << true << u"was removed"_s;
        QTest::newRow("too many open") << EMFILE << Kind::Disk << true << u"too many files"_s;
        QTest::newRow("name too long") << ENAMETOOLONG << Kind::Disk << false << u"too long"_s;
        QTest::newRow("file too large") << EFBIG << Kind::Disk << false << u"files of that size"_s;
        QTest::newRow("not allowed") << EACCES << Kind::Disk << false << u"permission denied"_s;
        QTest::newRow("missing") << ENOENT << Kind::Disk << false << u"no such file"_s;
        QTest::newRow("taken") << EEXIST << Kind::Disk << false << u"already"_s;
    }

    // Temporary faults of a folder are distinguished from those that another name or folder would avoid.
    void reasons()
    {
        QFETCH(int, code);
        QFETCH(QString, words);
        const Error error =
            diskError(std::error_code(code, std::generic_category()), u"The file cannot be written"_s, u"/tmp/x"_s);
        QTEST(error.kind, "kind");
        QTEST(error.diskFault, "diskFault");
        QVERIFY2(error.detail.contains(words) && error.detail.startsWith(u"The file cannot be written: "_s),
                 qPrintable(error.detail));
        QCOMPARE(error.context.path, u"/tmp/x"_s);
        errno = code;
        QCOMPARE(lastDiskError(u"The file cannot be written"_s, u"/tmp/x"_s), error);
    }
};

QTEST_GUILESS_MAIN(TestDiskError)
#include "tst_diskerror.moc"
