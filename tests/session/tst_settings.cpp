// SPDX-License-Identifier: Apache-2.0
#include "session/settings.h"
#include "support/waiting.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;

class TestSettings : public QObject
{
    Q_OBJECT

    static QString path()
    {
        return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/window.ini"_s;
    }

private Q_SLOTS:
    void cleanup() { QFile::remove(path()); }

    // It names folders and filters. Files of an earlier version were readable by all users.
    void onlyTheUserReadsThem()
    {
        constexpr QFile::Permissions others =
            QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        for (const bool isThere : {false, true}) {
            if (isThere)
                QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | others));
            session::Settings().setValue(session::Setting::Jobs, isThere ? 5 : 4);
            QCOMPARE(QFile::permissions(path()) & others, QFile::Permissions());
        }
        QCOMPARE(session::Settings().value(session::Setting::Jobs).toInt(), 5);
    }

    // Version 0.1 stored its default of three series at a time as if it had been chosen.
    void seriesAtATime_data()
    {
        QTest::addColumn<int>("before"); // 0: nothing was stored
        QTest::addColumn<int>("now");
        QTest::newRow("new") << 0 << 8;
        QTest::newRow("old default") << 3 << 8;
        QTest::newRow("chosen") << 2 << 2;
        QTest::newRow("most") << 8 << 8;
    }
    void seriesAtATime()
    {
        QFETCH(int, before);
        if (before > 0)
            QSettings(path(), QSettings::IniFormat).setValue(u"download/jobs"_s, before);
        QTEST(session::Settings().value(session::Setting::Jobs).toInt(), "now");
        session::Settings().setValue(session::Setting::Jobs, 3);
        QCOMPARE(session::Settings().value(session::Setting::Jobs).toInt(), 3); // chosen now
    }

    void failedWrites()
    {
        session::Settings settings;
        settings.write(session::Setting::Jobs, 4);
        QVERIFY(tests::answerOf(settings.written()));
        QVERIFY(QFile::remove(path()) && QDir().mkpath(path() + u"/folder"_s)); // in place of the file
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"settings cannot be written.*"_s));
        settings.write(session::Setting::Jobs, 5);
        const auto written = tests::answerOf(settings.written());
        QVERIFY(!written);
        QCOMPARE(written.error().context.path, path());
        QVERIFY(QDir(path()).removeRecursively());
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
