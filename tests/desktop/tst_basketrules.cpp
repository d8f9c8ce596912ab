// SPDX-License-Identifier: Apache-2.0
#include "demodesk.h"

#include "demo/content/archivecontent.h"
#include "support/waiting.h"

#include <QCheckBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;

namespace {
constexpr int timeoutMs = 60'000;
}

//! What a basket keeps by rules, and what is added to it because objects on disk refer to it.
class TestBasketRules : public QObject
{
    Q_OBJECT

    std::unique_ptr<DemoDesk> m_desk;

    QStringList uids() const
    {
        QStringList out;
        for (const basket::SeriesList content = m_desk->services().session()->basket().series();
             const Series &series : content)
            out << series.seriesUid;
        out.sort();
        return out;
    }

    static Series firstOf(const QString &modality)
    {
        for (const demo::SeriesEntry &entry : demo::content().series)
            if (entry.record.modality == modality)
                return entry.record;
        qFatal("no such series");
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<DemoDesk>(); }
    void cleanup() { m_desk.reset(); }

    void rulesSayWhatTheyLeaveAndCanBeUndone()
    {
        const Series structures = firstOf(u"RTSTRUCT"_s);
        QList<Series> chosen;
        QStringList expected; // of the only patient who is known to have both
        for (const demo::SeriesEntry &entry : demo::content().series) {
            const Series &one = entry.record;
            const bool isTheirs = one.patientId == structures.patientId && one.collection == structures.collection;
            if (isTheirs || (one.modality == "MR"_L1 && chosen.size() < 30)) {
                chosen << one;
                if (isTheirs)
                    expected << one.seriesUid;
            }
        }
        expected.sort();
        QVERIFY(expected.size() > 1 && expected.size() < chosen.size());
        QVERIFY(answerOf(m_desk->services().session()->basket().add(chosen)));
        const QStringList before = uids();
        QTRY_VERIFY(m_desk->window().actions()[desktop::Act::BasketRules].isEnabled());
        m_desk->trigger(desktop::Act::BasketRules);
        QDialog *dialog = m_desk->dialog("basketRulesDialog");
        QVERIFY(dialog);
        auto *words = dialog->findChild<QLabel *>(u"ruleWords"_s);
        auto *keep = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QTRY_VERIFY_WITH_TIMEOUT(words->text().startsWith(u"%1 of %1"_s.arg(chosen.size())), timeoutMs);
        QVERIFY(!keep->isEnabled()); // nothing would change
        auto *modalities = dialog->findChild<QLineEdit *>(u"ruleModalities"_s);
        modalities->selectAll();
        QTest::keyClicks(modalities, u"nosuch"_s);
        QTRY_VERIFY_WITH_TIMEOUT(words->text().startsWith(u"0 of "_s), timeoutMs);
        QVERIFY(!keep->isEnabled()); // that would empty the basket
        modalities->selectAll();
        QTest::keyClicks(modalities, u"rtstruct"_s);
        QVERIFY(dialog->findChild<QCheckBox *>(u"ruleComplete"_s)->isChecked());
        QTRY_VERIFY_WITH_TIMEOUT(words->text().startsWith(u"%1 of %2"_s.arg(expected.size()).arg(chosen.size())),
                                 timeoutMs);
        QVERIFY2(words->text().contains(u"lack"_s), qPrintable(words->text()));
        QTRY_VERIFY(keep->isEnabled());
        QTest::mouseClick(keep, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(uids(), expected, timeoutMs);
        QTRY_VERIFY(m_desk->window().actions()[desktop::Act::Undo].isEnabled());
        m_desk->trigger(desktop::Act::Undo);
        QTRY_COMPARE_WITH_TIMEOUT(uids(), before, timeoutMs);
    }

    void seriesThatASegmentationRefersToAreAdded()
    {
        const Series derived = firstOf(u"SEG"_s);
        m_desk->load(derived.collection);
        m_desk->services().session()->selection().tickOnly(QStringList {derived.seriesUid});
        QTRY_VERIFY(m_desk->window().actions()[desktop::Act::AddReferenced].isEnabled());
        m_desk->trigger(desktop::Act::AddReferenced);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->statusText().contains(u"after their download"_s), timeoutMs);
        QCOMPARE(m_desk->chosen(), 0);

        QSignalSpy idle(&m_desk->services().downloads(), &transfer::DownloadManager::idle);
        m_desk->services().download([derived] { return QList<Series> {derived}; },
                                    {.root = m_desk->home.path(u"images"_s), .layout = u"flat"_s}, 1);
        QVERIFY(idle.wait(timeoutMs));
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->services().disk().contains(derived.seriesUid), timeoutMs);
        m_desk->trigger(desktop::Act::AddReferenced);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->chosen(), 1, timeoutMs);
        const Series added = m_desk->services().session()->basket().series().toList().first();
        QCOMPARE(added.patientId, derived.patientId);
        QVERIFY(added.modality != derived.modality);
    }
};

QTEST_MAIN(TestBasketRules)
#include "tst_basketrules.moc"
