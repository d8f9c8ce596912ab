// SPDX-License-Identifier: Apache-2.0
#include "demodesk.h"

#include "core/language.h"
#include "desktop/widgets/icons.h"
#include "support/waiting.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QDialog>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace tcia;
using desktop::Act;

namespace {

constexpr int timeoutMs = 60'000;

//! Letters that Alt would reach, and what has them.
class Letters
{
public:
    void add(const QString &text)
    {
        const QKeySequence keys = QKeySequence::mnemonic(text);
        if (!keys.isEmpty())
            m_found[keys.toString()] << text;
    }
    QStringList twice() const
    {
        QStringList out;
        for (auto one = m_found.cbegin(); one != m_found.cend(); ++one)
            if (one->size() > 1)
                out << one.key() + u": "_s + one->join(u" / "_s);
        return out;
    }

private:
    QMap<QString, QStringList> m_found;
};

//! Of the controls of one window that are visible together.
Letters lettersOf(const QWidget &window)
{
    Letters letters;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            letters.add(button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            letters.add(label->text());
        else if (const auto *box = qobject_cast<const QGroupBox *>(widget))
            letters.add(box->title());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                letters.add(tabs->tabText(tab));
    }
    return letters;
}

void addMenu(Letters &letters, const QList<QAction *> &actions)
{
    for (const QAction *action : actions)
        if (action->isVisible())
            letters.add(action->text());
}

} // namespace

//! Alt and a letter leads to one control: in each language, no menu, window or dialog has a letter twice.
class TestMnemonics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noLetterStandsTwice_data()
    {
        QTest::addColumn<QString>("language");
        for (const language::Language &one : language::all())
            QTest::newRow(one.code.data()) << QString(one.code);
    }
    void noLetterStandsTwice()
    {
        QFETCH(const QString, language);
        desktop::initialiseResources();
        language::install(language);
        tests::DemoDesk desk;
        desk.load(u"Demo-Lung-CT"_s);
        session::ServerSession &session = *desk.services().session();
        session.selection().tickAllShown();
        const auto selected = session.selection().selected();
        QList<Series> some;
        for (const auto &part : selected)
            part.rows.forEach([&](Row row) { some << part.table->series(row); });
        QVERIFY(tests::answerOf(session.basket().add(some.first(qMin<qsizetype>(5, some.size())))));
        QTRY_VERIFY(desk.window().actions()[Act::BasketRules].isEnabled());

        QStringList twice;
        const auto check = [&twice](const QString &where, const Letters &letters) {
            for (const QString &one : letters.twice())
                twice << where + u": "_s + one;
        };
        Letters bar = lettersOf(desk.window());
        addMenu(bar, desk.window().menuBar()->actions());
        check(u"window"_s, bar);
        for (const auto *one : desk.window().findChildren<QMenu *>()) {
            Letters menu;
            addMenu(menu, one->actions());
            check(one->title() + one->objectName(), menu);
        }
        for (const auto *view : desk.window().findChildren<QAbstractItemView *>())
            if (view->contextMenuPolicy() == Qt::ActionsContextMenu) {
                Letters menu;
                addMenu(menu, view->actions());
                check(view->objectName(), menu);
            }
        for (const Act act :
             {Act::OpenSharedList, Act::ExportTable, Act::VerifyFolder, Act::AdoptFolder, Act::Servers, Act::Settings,
              Act::FindIds, Act::SplitBasket, Act::BasketRules, Act::Download, Act::NewBasket}) {
            desk.trigger(act);
            QDialog *dialog = nullptr;
            const auto isThere = [&] {
                for (QDialog *one : desk.window().findChildren<QDialog *>())
                    dialog = one->isVisible() ? one : dialog;
                return dialog != nullptr;
            };
            QTRY_VERIFY_WITH_TIMEOUT(isThere(), timeoutMs);
            check(dialog->objectName(), lettersOf(*dialog));
            QPointer<QDialog> closing = dialog;
            dialog->reject();
            QTRY_VERIFY(!closing || !closing->isVisible());
        }
        for (const QString &one : twice)
            qWarning("%s", qPrintable(one));
        QCOMPARE(twice.size(), 0);
    }
};

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
