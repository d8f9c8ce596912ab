// SPDX-License-Identifier: Apache-2.0
#include "storage/staging.h"
#include "support/rootfixture.h"
#include "support/smalldisk.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;

// Only a disk that confirms it makes a folder one that was not interrupted.
class TestStaging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missingFoldersWereNotInterrupted()
    {
        const tests::RootFixture root;
        QVERIFY(!storage::wasInterrupted(root.path() + u"/none"_s));
        QVERIFY(storage::wasInterrupted(root.path())); // its staging area is still there, empty
        QVERIFY(QDir(root.path()).rmdir(u".tcia-partial"_s));
        QVERIFY(!storage::wasInterrupted(root.path()));
    }

    void filesInPlaceOfFolders()
    {
        const tests::RootFixture root;
        QVERIFY(QDir(root.path()).rmdir(u".tcia-partial"_s));
        root.write(u".tcia-partial"_s, "a file");
        QVERIFY(storage::wasInterrupted(root.path()));
        QVERIFY(storage::wasInterrupted(root.path() + u"/.tcia-partial"_s));
    }

    void unreadableFolders()
    {
        const tests::RootFixture root;
        const QString area = root.path() + u"/.tcia-partial"_s;
        root.write(u".tcia-partial/for the user"_s, "an image");
        QVERIFY(!storage::wasInterrupted(root.path()));
        constexpr auto all = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
        for (const QString &folder : {area, root.path()}) {
            QVERIFY(QFile::setPermissions(folder, {}));
            const bool isReadable = Directory::open(folder).has_value();
            const bool wasInterrupted = storage::wasInterrupted(root.path());
            QVERIFY(QFile::setPermissions(folder, all));
            if (isReadable)
                QSKIP("This user may read everything");
            QVERIFY2(wasInterrupted, qPrintable(folder));
        }
    }
};

TCIA_OWN_MOUNTS_MAIN(TestStaging)
#include "tst_staging.moc"
