// SPDX-License-Identifier: Apache-2.0
#include "demodesk.h"

#include "archive/server.h"
#include "demo/content/archivecontent.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;

namespace {
constexpr int timeoutMs = 60'000;
}

//! A server that knows neither collections nor sizes: nothing in the window says otherwise, and nothing is zero.
class TestDicomWebServer : public QObject
{
    Q_OBJECT

    Home m_home;
    demo::DemoServer m_demo;
    std::unique_ptr<Desk> m_desk;

    QStringList wordsOfWindow() const
    {
        QStringList words;
        for (const QLabel *label : m_desk->window().findChildren<QLabel *>())
            if (label->isVisible())
                words << label->text();
        return words;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_demo.start()); }

    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->start(archive::demonstrationUrl(m_demo.port(), archive::DialectId::DicomWeb),
                      archive::DialectId::DicomWeb);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->model().rowCount(), 1, timeoutMs);
    }

    void cleanup() { m_desk.reset(); }

    void showsOneRootWithPatients()
    {
        const QModelIndex root = m_desk->model().index(0, 0);
        QVERIFY(m_desk->open(root).isValid());
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->services().session()->catalog().visible().series,
                                  qint64(demo::content().series.size()), timeoutMs);
        QCOMPARE(m_desk->model().rowCount(root), int(demo::content().patients.size()));
        for (int column = 0; column < m_desk->model().columnCount(); ++column) {
            const QString text = root.siblingAtColumn(column).data().toString();
            QVERIFY2(!text.endsWith(u" B"_s), qPrintable(text)); // an unknown size is not a size
        }
        for (const QString &words : wordsOfWindow())
            QVERIFY2(!words.contains(u"1 collection"_s) && !words.contains(u"0 B"_s), qPrintable(words));
    }

    void saysThatSizesAreUnknown()
    {
        const QModelIndex root = m_desk->model().index(0, 0);
        QVERIFY(m_desk->open(root).isValid());
        QList<Series> chosen;
        for (const auto &entry : demo::content().series)
            if (chosen.size() < 3) {
                const auto known = m_desk->services().session()->catalog().find(entry.record.seriesUid);
                QVERIFY(known);
                QVERIFY(!known->fileSize);
                chosen << *known;
            }
        (void)m_desk->services().session()->basket().add(chosen);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->chosen(), 3, timeoutMs);
        QTRY_VERIFY(m_desk->window().actions()[desktop::Act::Download].isEnabled());
        m_desk->services().settings().setValue(session::Setting::Folder, m_home.path(u"images"_s));
        m_desk->trigger(desktop::Act::Download);
        QDialog *const dialog = m_desk->dialog("downloadDialog");
        QVERIFY(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled(),
                                 timeoutMs);
        QStringList words;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            words << label->text();
        QVERIFY2(words.join(u'\n').contains(u"size is unknown"_s), qPrintable(words.join(u'\n')));
        for (const QString &each : words)
            QVERIFY2(!each.contains(u" 0 B"_s) && !each.startsWith(u"0 B"_s), qPrintable(each));
    }
};

QTEST_MAIN(TestDicomWebServer)
#include "tst_dicomwebserver.moc"
