// SPDX-License-Identifier: Apache-2.0
#include "demodesk.h"

#include "demo/server/demoserver.h"
#include "desktop/widgets/appearance.h"
#include "desktop/widgets/palettecolours.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;
using session::Setting;

namespace {
constexpr int timeoutMs = 60'000;
}

class TestSettingsDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<DemoDesk> m_desk;
    QDialog *m_dialog = nullptr;

    template <typename W>
    W *part(const char *name) const
    {
        return m_dialog->findChild<W *>(QString::fromLatin1(name));
    }
    void open(const QString &page)
    {
        m_desk->trigger(desktop::Act::Settings);
        m_dialog = m_desk->dialog("settingsDialog");
        QVERIFY(m_dialog);
        auto *pages = part<QListWidget>("settingsPages");
        pages->setCurrentItem(pages->findItems(page, Qt::MatchExactly).first());
    }
    void press(QDialogButtonBox::StandardButton button)
    {
        QTest::mouseClick(m_dialog->findChild<QDialogButtonBox *>()->button(button), Qt::LeftButton);
        QTRY_VERIFY(!m_desk->find<QDialog>("settingsDialog"));
    }
    void choose(const char *box, const QVariant &value)
    {
        part<QComboBox>(box)->setCurrentIndex(part<QComboBox>(box)->findData(value));
    }
    QVariant value(Setting setting) const { return m_desk->services().settings().value(setting); }

private Q_SLOTS:
    void initTestCase() { desktop::applyAppearance(); }

    void init() { m_desk = std::make_unique<DemoDesk>(); }

    void cleanup()
    {
        desktop::applyAppearance();
        desktop::setComfortable(false);
        m_desk.reset();
    }

    void appearanceTakesEffectAtOnce()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->model().rowCount() > 0, timeoutMs);
        const QPalette before = QApplication::palette();
        const int height = m_desk->tree().visualRect(m_desk->model().index(0, 0)).height();
        open(u"Appearance"_s);
        choose("themeCombo", QString::fromLatin1(desktop::darkTheme));
        choose("densityCombo", true);
        choose("languageCombo", u"de"_s);
        QVERIFY(QApplication::palette() == before); // not yet
        press(QDialogButtonBox::Ok);
        QVERIFY(desktop::coloursOf(QApplication::palette()).isDark);
        QVERIFY(m_desk->tree().visualRect(m_desk->model().index(0, 0)).height() > height);
        QCOMPARE(value(Setting::Language).toString(), u"de"_s);
        QCOMPARE(value(Setting::Theme).toString(), u"dark"_s);
        QVERIFY(value(Setting::Comfortable).toBool());

        open(u"Appearance"_s); // and back
        QCOMPARE(part<QComboBox>("languageCombo")->currentText(), u"Deutsch"_s);
        choose("themeCombo", QString::fromLatin1(desktop::systemTheme));
        choose("densityCombo", false);
        press(QDialogButtonBox::Ok);
        QVERIFY(QApplication::palette() == before);
        QCOMPARE(m_desk->tree().visualRect(m_desk->model().index(0, 0)).height(), height);
    }

    void cancelChangesNothing()
    {
        open(u"Downloads"_s);
        const int jobs = part<QSpinBox>("settingsJobs")->value();
        part<QSpinBox>("settingsJobs")->setValue(jobs == 1 ? 2 : 1);
        press(QDialogButtonBox::Cancel);
        QCOMPARE(value(Setting::Jobs).toInt(), jobs);
    }

    void downloadsBeginWithTheSettings()
    {
        open(u"Downloads"_s);
        const QString folder = m_desk->home.path(u"elsewhere"_s);
        part<QLineEdit>("settingsFolder")->setText(folder);
        part<QSpinBox>("settingsJobs")->setValue(2);
        part<QSpinBox>("settingsRate")->setValue(7);
        part<QSpinBox>("settingsRetries")->setValue(5);
        auto *layout = part<QComboBox>("layoutCombo");
        layout->setCurrentIndex(layout->findData(u"flat"_s));
        Q_EMIT layout->activated(layout->currentIndex());
        QVERIFY(part<QLabel>("layoutExample")->text().startsWith(u"1.3.6.1"_s));
        press(QDialogButtonBox::Ok);
        QCOMPARE(value(Setting::Folder).toString(), folder);
        QCOMPARE(value(Setting::Layout).toString(), u"flat"_s);
        QCOMPARE(value(Setting::RateLimit).toInt(), 7);
        QCOMPARE(value(Setting::Retries).toInt(), 5);
        QCOMPARE(m_desk->services().downloads().parallel(), 2); // what runs follows
    }

    void invalidValuesAreNotDropped()
    {
        open(u"Downloads"_s);
        const auto canAccept = [this] {
            return m_dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled();
        };
        QVERIFY(canAccept());
        part<QLineEdit>("settingsFolder")->setText(u"relative/folder"_s);
        QVERIFY(!canAccept());
        part<QLineEdit>("settingsFolder")->setText(m_desk->home.path(u"elsewhere"_s));
        QVERIFY(canAccept());
        auto *layout = part<QLineEdit>("layoutTemplate");
        layout->selectAll();
        QTest::keyClicks(layout, u"{NoSuchAttribute}"_s);
        QVERIFY(!canAccept());
        press(QDialogButtonBox::Cancel);
    }

    void connectionIsTested()
    {
        archive::Server mine {.name = u"Mine"_s,
                              .base = m_desk->services().session()->server().base,
                              .dialect = archive::DialectId::NbiaV4};
        archive::Server gone = mine;
        gone.name = u"Gone"_s;
        gone.base.setPort(9); // refuses connections
        session::ServerList &servers = m_desk->services().servers();
        servers.store(servers.all() + QList {mine, gone});
        open(u"Servers and keys"_s);
        auto *list = part<QListWidget>("serversList");
        list->setCurrentRow(list->count() - 2);
        QTest::mouseClick(part<QPushButton>("testServer"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>("serversWords")->text().startsWith(u"It answered within "_s), timeoutMs);
        QVERIFY(part<QLabel>("serversWords")->text().endsWith(u" s, with 14 collections."_s));
        list->setCurrentRow(list->count() - 1);
        QVERIFY(part<QLabel>("serversWords")->text().isEmpty());
        QTest::mouseClick(part<QPushButton>("testServer"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>("serversWords")->text().contains(u"cannot be reached"_s), timeoutMs);
        press(QDialogButtonBox::Cancel);
    }

    //! Enter opens the form of the server and does not accept the settings.
    void enterOpensAServer()
    {
        const archive::Server mine {.name = u"Mine"_s,
                                    .base = m_desk->services().session()->server().base,
                                    .dialect = archive::DialectId::NbiaV4};
        session::ServerList &servers = m_desk->services().servers();
        servers.store(servers.all() + QList {mine});
        open(u"Servers and keys"_s);
        auto *list = part<QListWidget>("serversList");
        list->setCurrentRow(list->count() - 1);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(m_dialog->isVisible());
        QDialog *form = m_desk->dialog("serverEdit");
        QVERIFY(form);
        form->reject();
        press(QDialogButtonBox::Cancel);
    }

    void searchHistoryIsCleared()
    {
        catalog::Filter filter;
        filter.text = u"chest"_s;
        m_desk->services().session()->catalog().setFilter(filter);
        QTRY_VERIFY_WITH_TIMEOUT(!value(Setting::Filters).toMap().isEmpty(), timeoutMs);
        open(u"Privacy and log"_s);
        QVERIFY(part<QPushButton>("openLogFolder"));
        QTest::mouseClick(part<QPushButton>("forgetSearches"), Qt::LeftButton);
        QVERIFY(value(Setting::Filters).toMap().isEmpty());
    }

    //! No page makes the dialog larger, or has controls outside of it.
    void pagesFit()
    {
        open(u"Appearance"_s);
        const QSize size = m_dialog->size();
        QVERIFY(size.width() <= 760 && size.height() <= 560);
        auto *pages = part<QListWidget>("settingsPages");
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentRow(page);
            QCoreApplication::processEvents();
            QCOMPARE(m_dialog->size(), size);
            for (const auto *control : m_dialog->findChildren<QWidget *>())
                if (control->isVisible() && control->focusPolicy() != Qt::NoFocus)
                    QVERIFY2(
                        m_dialog->rect().contains(
                            QRect(control->mapTo(m_dialog, QPoint()), control->size()).intersected(m_dialog->rect())) &&
                            !control->visibleRegion().isEmpty(),
                        qPrintable(control->objectName()));
        }
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
