// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include "core/files.h"
#include "demo/content/archivecontent.h"
#include "demo/server/demoserver.h"
#include "support/waiting.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tcia;
using desktop::Act;

//! Tables and splits leave the window as files and on the clipboard.
class TestExportCommands : public QObject
{
    Q_OBJECT

    static constexpr int timeoutMs = 30'000;
    demo::DemoServer m_server;
    quint16 m_port = 0;
    std::unique_ptr<tests::Home> m_home;
    std::unique_ptr<tests::Desk> m_desk;

    QList<Series> some(qsizetype count) const
    {
        QList<Series> series;
        for (const demo::SeriesEntry &entry : demo::content().series)
            if (series.size() < count)
                series << entry.record;
        return series;
    }

    QString m_title; //!< of the last dialog for a table

    QFileDialog *tableDialog(Act act)
    {
        m_desk->trigger(act);
        auto *dialog = m_desk->window().findChild<QFileDialog *>();
        m_title = dialog ? dialog->windowTitle() : QString();
        return dialog;
    }

    //! Writes through the dialog of an action.
    QByteArray written(Act act, const QString &name)
    {
        const QString path = m_home->path(name);
        auto *dialog = tableDialog(act);
        if (!dialog)
            return {};
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        const auto isThere = [&path] { return QFile::exists(path); };
        return QTest::qWaitFor(isThere, timeoutMs) ? readFile(path, 10'000'000).value_or(QByteArray()) : QByteArray();
    }

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
        QVERIFY(tests::answerOf(m_desk->services().session()->basket().add(some(12))));
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->window().actions()[Act::ExportBasket].isEnabled(), timeoutMs);
    }

    void theBasketBecomesATable()
    {
        const QByteArray csv = written(Act::ExportBasket, u"basket.csv"_s);
        QCOMPARE(csv.count("\r\n"), 13);
        QCOMPARE(m_title, u"Export the 12 series of the basket “Basket” as a table"_s);
        for (const QList<Series> series = some(12); const Series &one : series)
            QVERIFY2(csv.contains(one.seriesUid.toUtf8()), qPrintable(one.seriesUid));
        const QByteArray json = written(Act::ExportBasket, u"basket.json"_s); // the suffix decides
        QCOMPARE(QJsonDocument::fromJson(json).array().size(), 12);
        const QFileDialog *again = tableDialog(Act::ExportBasket);         // knows the folder and the format
        const auto *inside = again->findChild<QLabel *>(u"exportWords"_s); // not every desktop shows titles
        QVERIFY(inside && inside->isVisibleTo(again));
        QCOMPARE(inside->text(), m_title);
        QCOMPARE(again->directory().path(), QFileInfo(m_home->path(u"basket.json"_s)).path());
        QVERIFY2(again->selectedNameFilter().contains(u"*.json)"_s), qPrintable(again->selectedNameFilter()));
    }

    //! The dialog says which series it exports, and how many.
    void theTitleSaysWhat()
    {
        const QString name = demo::content().series.front().record.collection;
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->collection(name).isValid(), timeoutMs);
        QVERIFY(m_desk->open(m_desk->collection(name)).isValid());
        qsizetype shown = 0;
        for (const catalog::CatalogEntry &entry : m_desk->services().session()->catalog().entries())
            shown += entry.table ? qsizetype(entry.shown->series.size()) : 0;
        tableDialog(Act::ExportTable)->reject();
        QCOMPARE(m_title, u"Export the %1 series shown as a table"_s.arg(shown));
        QTRY_VERIFY(!m_desk->window().findChild<QFileDialog *>());
        m_desk->services().session()->selection().tickOnly(
            QStringList {demo::content().series.front().record.seriesUid});
        tableDialog(Act::ExportTable);
        QCOMPARE(m_title, u"Export 1 selected series as a table"_s);
    }

    void whatIsShownGoesToTheClipboard()
    {
        const QString name = demo::content().series.front().record.collection;
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->collection(name).isValid(), timeoutMs);
        const QModelIndex collection = m_desk->collection(name);
        QVERIFY(m_desk->open(collection).isValid());
        QGuiApplication::clipboard()->clear();
        m_desk->trigger(Act::CopyTable);
        const auto text = [] { return QGuiApplication::clipboard()->text(); };
        QTRY_VERIFY_WITH_TIMEOUT(text().contains(u'\t'), timeoutMs);
        const QString html = QGuiApplication::clipboard()->mimeData()->html(); // what spreadsheets prefer
        QVERIFY(html.contains(u"<table"_s) && html.contains(demo::content().series.front().record.seriesUid));
        const QStringList lines = text().split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.first().contains(u"SeriesInstanceUID"_s));
        QVERIFY(text().contains(demo::content().series.front().record.seriesUid));
        QVERIFY2(m_desk->statusText().contains(QString::number(lines.size() - 1)), qPrintable(m_desk->statusText()));

        m_desk->trigger(Act::FindIds); // reads the column of the series, not every word
        QDialog *dialog = m_desk->dialog("idsDialog");
        QVERIFY(dialog);
        auto *field = dialog->findChild<QPlainTextEdit *>(u"idsText"_s);
        const auto *count = dialog->findChild<QLabel *>(u"idsCount"_s);
        field->setPlainText(text());
        QCOMPARE(count->text(), u"%1 different IDs"_s.arg(lines.size() - 1));
        field->setPlainText(u"Patient ID\nLUNG 1\nLUNG 2\n"_s); // a column of a spreadsheet
        QCOMPARE(count->text(), u"2 different IDs"_s);
        field->setPlainText(u"LUNG-1 LUNG-2, LUNG-3"_s);
        QCOMPARE(count->text(), u"3 different IDs"_s);
        dialog->reject();
    }

    void theBasketIsSplit()
    {
        m_desk->trigger(Act::SplitBasket);
        auto *dialog = m_desk->dialog("splitDialog");
        QVERIFY(dialog);
        auto *sets = dialog->findChild<QLineEdit *>(u"splitSets"_s);
        const auto *meaning = dialog->findChild<QLabel *>(u"splitMeaning"_s);
        const auto buttons = dialog->findChildren<QPushButton *>();
        const auto split = std::ranges::find_if(
            buttons, [](const QPushButton *one) { return one->text().remove(u'&') == u"Split"_s; });
        QVERIFY(split != buttons.end());
        QCOMPARE(meaning->text(), u"train 70 %, validation 15 %, test 15 %"_s);
        sets->setText(u"seventy"_s);
        QVERIFY(!(*split)->isEnabled());
        QVERIFY2(meaning->text().contains(u"seventy"_s), qPrintable(meaning->text()));
        sets->setText(u"train=1, test=1"_s);
        QCOMPARE(meaning->text(), u"train 50 %, test 50 %"_s);
        const auto *counts = dialog->findChild<QLabel *>(u"splitCounts"_s);
        static const QRegularExpression sums(
            u"train: (\\d+) patients?, (\\d+) series\ntest: (\\d+) patients?, (\\d+) series"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(sums.match(counts->text()).hasMatch(), qPrintable(counts->text()), timeoutMs);
        const auto said = sums.match(counts->text());
        QCOMPARE(said.captured(2).toInt() + said.captured(4).toInt(), 12);
        const QString folder = m_home->path(u"sets"_s);
        dialog->findChild<QLineEdit *>(u"splitFolder"_s)->setText(folder);
        dialog->findChild<QCheckBox *>(u"splitBy-sex"_s)->setChecked(true);
        (*split)->click();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder + u"/split.json"_s), timeoutMs);
        const QJsonObject description =
            QJsonDocument::fromJson(readFile(folder + u"/split.json"_s, 1'000'000).value_or(QByteArray())).object();
        QCOMPARE(description.value("stratify"_L1).toArray(), QJsonArray {u"sex"_s});
        const QJsonArray made = description.value("sets"_L1).toArray();
        QCOMPARE(made.size(), 2);
        QCOMPARE(made[0].toObject().value("series"_L1).toInt() + made[1].toObject().value("series"_L1).toInt(), 12);
        QVERIFY(QFile::exists(folder + u"/train.csv"_s) && QFile::exists(folder + u"/test.tcia"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->statusText().contains(u"train"_s), timeoutMs);
        QTRY_VERIFY(!m_desk->find<QDialog>("splitDialog"));
    }

    //! What was typed stays, and the suggested folder is one that can be used.
    void aRefusedSplitKeepsItsSettings()
    {
        const QString parent = m_home->path(u"down"_s);
        QVERIFY(QDir().mkpath(parent + u"/split"_s) && writeFile(parent + u"/split/of-before"_s, "x"));
        m_desk->services().settings().setValue(session::Setting::Folder, parent);
        m_desk->trigger(Act::SplitBasket);
        auto *dialog = m_desk->dialog("splitDialog");
        QVERIFY(dialog);
        auto *folder = dialog->findChild<QLineEdit *>(u"splitFolder"_s);
        QTRY_COMPARE_WITH_TIMEOUT(QDir::fromNativeSeparators(folder->text()), QString(parent + u"/split-2"_s),
                                  timeoutMs);
        const QString used = parent + u"/split"_s;
        folder->setText(used);
        dialog->findChild<QSpinBox *>(u"splitSeed"_s)->setValue(7);
        const auto *refusal = dialog->findChild<QLabel *>(u"splitRefusal"_s);
        QVERIFY(!refusal->isVisible());
        auto *split = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        split->click();
        QVERIFY(!split->isEnabled()); // it is being written
        QTRY_VERIFY_WITH_TIMEOUT(refusal->isVisible(), timeoutMs);
        QVERIFY2(refusal->text().contains(u"not empty"_s), qPrintable(refusal->text()));
        QCOMPARE(dialog->findChild<QSpinBox *>(u"splitSeed"_s)->value(), 7);
        folder->setText(parent + u"/split-2"_s);
        QVERIFY(!refusal->isVisible());
        split->click();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(parent + u"/split-2/split.json"_s), timeoutMs);
        QTRY_VERIFY(!m_desk->find<QDialog>("splitDialog"));
    }

    //! What became of the sets is said also if their dialog was closed while they were written.
    void aClosedSplitSaysItsResult()
    {
        const auto splitInto = [this](const QString &to) {
            m_desk->trigger(Act::SplitBasket);
            auto *dialog = m_desk->dialog("splitDialog");
            dialog->findChild<QLineEdit *>(u"splitFolder"_s)->setText(to);
            dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
            dialog->reject();
        };
        const QString folder = m_home->path(u"closed"_s);
        splitInto(folder);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->statusText().contains(folder), timeoutMs);
        QVERIFY(QFile::exists(folder + u"/split.json"_s));
        QTRY_VERIFY(!m_desk->find<QDialog>("splitDialog"));
        splitInto(folder);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->words("windowNotice").contains(u"not empty"_s), timeoutMs);
    }
};

QTEST_MAIN(TestExportCommands)
#include "tst_exportcommands.moc"
