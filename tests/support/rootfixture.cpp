// SPDX-License-Identifier: Apache-2.0
#include "support/rootfixture.h"

#include <QLockFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tcia::tests {

namespace {

storage::UnpackedFile fileOf(const QString &name, const QByteArray &content)
{
    return {.name = name, .size = content.size(), .digests = digestsOf(content)};
}

} // namespace

void RootFixture::write(const QString &name, const QByteArray &content) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path() + u'/' + name).path()));
    QFile file(path() + u'/' + name);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

QByteArray RootFixture::read(const QString &name) const
{
    QFile file(path() + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

QByteArray RootFixture::lineOf(const QString &uid, const QString &folder)
{
    storage::Record record;
    record.series.seriesUid = uid;
    record.folder = folder;
    record.server = u"http://127.0.0.1/x"_s;
    record.downloaded = QDateTime(QDate(2024, 5, 6), QTime(7, 8, 9), Qt::UTC);
    record.files = {fileOf(u"1.dcm"_s, first()), fileOf(u"2.dcm"_s, second())};
    return storage::lineOf(record);
}

QByteArray RootFixture::put(const QString &uid, const QString &folder) const
{
    write(folder + u"/1.dcm"_s, first());
    write(folder + u"/2.dcm"_s, second());
    return lineOf(uid, folder);
}

void RootFixture::record(QByteArray line, Run run) const
{
    if (run == EarlierRun)
        line.replace("\"boot\":\"", "\"boot\":\"an earlier run than ");
    QVERIFY(storage::appendRecords(path(), {line}));
}

Result<storage::OpenRoot> RootFixture::open() const
{
    auto open = storage::openRoot(path());
    if (open)
        open->lock->unlock();
    return open;
}

} // namespace tcia::tests
