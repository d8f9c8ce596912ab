// SPDX-License-Identifier: Apache-2.0
#include "cli/runtime/messages.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::cli;

//! The messages of a run on standard error.
class TestMessages : public QObject
{
    Q_OBJECT

    QBuffer m_device;
    std::unique_ptr<Console> m_console;

    QStringList lines() const { return QString::fromUtf8(m_device.data()).split(u'\n', Qt::SkipEmptyParts); }
    QJsonObject json(qsizetype line) const { return QJsonDocument::fromJson(lines().value(line).toUtf8()).object(); }

private Q_SLOTS:
    void init()
    {
        m_device.close();
        m_device.setData({});
        QVERIFY(m_device.open(QIODevice::WriteOnly));
        m_console = std::make_unique<Console>(m_device, nullptr);
    }

    void peopleReadLines()
    {
        Messages messages(*m_console, ProgressStyle::Lines);
        messages.note(u"A note."_s);
        QCOMPARE(messages.misused(u"A complaint."_s), Exit::Usage);
        QCOMPARE(lines(), QStringList({u"tcia: A note."_s, u"tcia: A complaint."_s}));
    }

    void programsReadJson()
    {
        Messages messages(*m_console, ProgressStyle::Json);
        messages.noteBlock(u"A disk is full."_s);
        const Error error {.kind = Error::Kind::Offline};
        QCOMPARE(messages.fail(error), exitFor(error));
        QCOMPARE(lines().size(), 2);
        QCOMPARE(json(0), QJsonObject({{u"event"_s, u"hold"_s}, {u"message"_s, u"A disk is full."_s}}));
        QCOMPARE(json(1)["event"_L1].toString(), u"error"_s);
        QCOMPARE(json(1)["kind"_L1].toString(), u"offline"_s);
    }

    void unusableRowsAreReportedOnceBeforeTheError()
    {
        Messages messages(*m_console, ProgressStyle::Lines);
        messages.addUnusable(u"Series"_s, {.withoutUid = 1});
        messages.addUnusable(u"Series"_s, {.withoutUid = 2});
        messages.fail({.kind = Error::Kind::Offline});
        QCOMPARE(lines().size(), 2);
        QVERIFY2(lines().first().startsWith(u"tcia: Series: 3 rows"_s), qPrintable(lines().first()));
        messages.reportUnusable();
        QCOMPARE(lines().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
