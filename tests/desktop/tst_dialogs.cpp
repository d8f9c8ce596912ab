// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include "demo/content/archivecontent.h"
#include "demo/server/demoserver.h"
#include "support/waiting.h"

#include <QFileDialog>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace tcia;

//! Dialogs that belong to one server close when another is opened: they must not act on the other's data.
class TestDialogs : public QObject
{
    Q_OBJECT

    demo::DemoServer m_server;
    quint16 m_port = 0;
    std::unique_ptr<tests::Home> m_home;
    std::unique_ptr<tests::Desk> m_desk;

private Q_SLOTS:
    void initTestCase()
    {
        const auto port = m_server.start();
        QVERIFY(port);
        m_port = *port;
    }

    void init()
    {
        m_home = std::make_unique<tests::Home>();
        m_desk = std::make_unique<tests::Desk>();
        m_desk->start(archive::demonstrationUrl(m_port, archive::DialectId::NbiaV4));
        QVERIFY(tests::answerOf(m_desk->services().session()->basket().add({demo::content().series.front().record})));
    }

    void savingAManifest()
    {
        QTRY_VERIFY(m_desk->window().actions()[desktop::Act::SaveManifest].isEnabled());
        m_desk->trigger(desktop::Act::SaveManifest);
        QTRY_VERIFY(m_desk->window().findChild<QFileDialog *>());
        m_desk->services().sessions().open({.name = u"Other"_s,
                                            .base = archive::demonstrationUrl(m_port, archive::DialectId::NbiaV1),
                                            .dialect = archive::DialectId::NbiaV1});
        QTRY_VERIFY(!m_desk->window().findChild<QFileDialog *>());
    }

    void theKeysAreListed()
    {
        m_desk->trigger(desktop::Act::Keys);
        auto *dialog = m_desk->dialog("keysDialog");
        QVERIFY(dialog);
        const auto *list = dialog->findChild<QTreeWidget *>(u"keysList"_s);
        const auto rows = list->findItems(u"Ctrl+K"_s, Qt::MatchExactly);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first()->text(1), u"Command palette…"_s); // without the mark of its mnemonic
        QVERIFY(!list->findItems(u"Shift+Space"_s, Qt::MatchExactly).isEmpty());
    }
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
