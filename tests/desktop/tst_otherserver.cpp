// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include "demo/content/archivecontent.h"
#include "demo/server/demoserver.h"
#include "support/waiting.h"

#include <QDir>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tcia;

namespace {

constexpr int timeoutMs = 60'000;

} // namespace

//! Failed series that are fetched from the Imaging Data Commons.
class TestOtherServer : public QObject
{
    Q_OBJECT

private:
    tests::Home m_home;
    demo::DemoServer m_server;

    archive::Server idc() const
    {
        return {.name = u"my idc"_s,
                .base = archive::demonstrationUrl(m_server.port(), archive::DialectId::Idc),
                .dialect = archive::DialectId::Idc,
                .objects = archive::demonstrationUrl(m_server.port(), archive::DialectId::S3)};
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }

    // Compared, then asked for, then fetched from the other server; what that does not have, or has otherwise, stays.
    void fetchesWhatIsTheSame()
    {
        tests::Desk desk;
        desk.start(archive::demonstrationUrl(m_server.port(), archive::DialectId::NbiaV4));
        session::Services &services = desk.services();
        QTRY_VERIFY_WITH_TIMEOUT(services.session(), timeoutMs);
        QVERIFY(tests::answerOf(services.servers().store(services.servers().all() + QList {idc()})));
        QList<Series> series;
        for (const demo::SeriesEntry &entry : demo::content().series)
            if (entry.images <= 4 && series.size() < 2)
                series << entry.record;
        QCOMPARE(series.size(), 2);
        const QString same = series[0].seriesUid;
        ++*series[1].fileSize; // as an archive announces it that was corrected meanwhile
        series << Series {.seriesUid = u"1.2.3.4.5"_s, .imageCount = 1, .fileSize = 1};
        QVERIFY(m_server.setFault(u"getImage"_s, u"403"_s));
        const transfer::Target target {.root = m_home.path(u"other"_s), .layout = u"{SeriesInstanceUID}"_s};
        const auto queued = tests::answerOf(services.download([series] { return series; }, target, 1));
        QCOMPARE(queued.value_or(0), qsizetype(3));
        QTRY_COMPARE_WITH_TIMEOUT(services.downloads().progress().failed, qint64(3), timeoutMs);
        QTRY_VERIFY(services.downloads().isIdle());

        desk.trigger(desktop::Act::FetchFromIdc);
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<QMessageBox>("otherServerFetch"), timeoutMs);
        auto *box = desk.find<QMessageBox>("otherServerFetch");
        const QString words = box->informativeText();
        for (const QString &one : {u"same number of images"_s, u"left out"_s, u"not there"_s})
            QVERIFY2(words.contains(one), qPrintable(words));
        for (const QString &uid : {series[1].seriesUid, series[2].seriesUid}) // those that are left out
            QVERIFY2(box->detailedText().contains(uid), qPrintable(box->detailedText()));
        const QList<QAbstractButton *> buttons = box->buttons();
        const auto fetch = std::ranges::find_if(
            buttons, [box](QAbstractButton *one) { return box->buttonRole(one) == QMessageBox::AcceptRole; });
        QVERIFY(fetch != buttons.end());
        (*fetch)->click();
        QTRY_COMPARE_WITH_TIMEOUT(services.downloads().progress().done, qint64(1), timeoutMs);
        QTRY_VERIFY(services.downloads().isIdle());
        QVERIFY(QDir(target.root + u'/' + same).exists());
        QCOMPARE(QDir(target.root).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList {same});
        QVERIFY(m_server.setFault(u"getImage"_s, u"none"_s));
    }
};

QTEST_MAIN(TestOtherServer)
#include "tst_otherserver.moc"
