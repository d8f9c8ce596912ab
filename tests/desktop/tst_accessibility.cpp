// SPDX-License-Identifier: Apache-2.0
#include "demodesk.h"

#include <QAccessible>
#include <QMetaEnum>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace tcia;

namespace {

constexpr int timeoutMs = 30'000;
constexpr int mostRows = 4; //!< of a table that are walked: the others are made the same way

constexpr std::array operated {
    QAccessible::PushButton, QAccessible::CheckBox,     QAccessible::RadioButton, QAccessible::ButtonMenu,
    QAccessible::ComboBox,   QAccessible::EditableText, QAccessible::SpinBox,     QAccessible::Slider,
    QAccessible::Link,       QAccessible::PageTab,      QAccessible::MenuItem,    QAccessible::Tree,
    QAccessible::Table,      QAccessible::List,         QAccessible::ScrollBar,   QAccessible::ButtonDropDown};

QString roleName(QAccessible::Role role)
{
    return QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(role));
}

//! What a screen reader finds below a window: controls without a name, and controls that it cannot tell apart.
class Walk
{
public:
    explicit Walk(QWidget &window) { visit(QAccessible::queryAccessibleInterface(&window), u"window"_s); }

    QStringList faults() const { return m_faults; }
    qsizetype controls() const { return m_controls; }

private:
    void visit(QAccessibleInterface *at, const QString &pane);
    void check(QAccessibleInterface &control, const QString &pane);

    QSet<QString> m_seen; //!< pane, role and name
    QStringList m_faults;
    qsizetype m_controls = 0;
};

void Walk::check(QAccessibleInterface &control, const QString &pane)
{
    const QAccessible::Role role = control.role();
    if (std::ranges::find(operated, role) == operated.end() || role == QAccessible::ScrollBar)
        return;
    ++m_controls;
    const QString name = control.text(QAccessible::Name).trimmed();
    const QString object = control.object() ? control.object()->objectName() : QString();
    const QString what = u"%1 “%2” (%3) in %4"_s.arg(roleName(role), name, object, pane);
    if (name.isEmpty())
        m_faults << u"without a name: "_s + what;
    const QString key = pane + u'\n' + roleName(role) + u'\n' + name;
    if (m_seen.contains(key))
        m_faults << u"alike: "_s + what;
    m_seen.insert(key);
}

void Walk::visit(QAccessibleInterface *at, const QString &pane)
{
    if (!at || !at->isValid() || at->state().invisible)
        return;
    check(*at, pane);
    const auto *widget = qobject_cast<const QWidget *>(at->object());
    const bool isPane =
        widget && !widget->objectName().isEmpty() && !widget->objectName().startsWith(u"qt_"_s) && at->childCount() > 0;
    const QString below = isPane ? widget->objectName() : pane;
    if (QAccessibleTableInterface *table = at->tableInterface()) {
        for (int row = 0; row < std::min(mostRows, table->rowCount()); ++row)
            for (int column = 0; column < table->columnCount(); ++column)
                visit(table->cellAt(row, column), below + u" row %1"_s.arg(row));
        return;
    }
    for (int child = 0; child < at->childCount(); ++child)
        visit(at->child(child), below);
}

} // namespace

//! Everything that can be operated has a name of its own for those who cannot see it, in every state of the window.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasItsOwnName_data()
    {
        QTest::addColumn<QString>("state");
        for (const char *state : {"nothing", "series", "many", "filter", "transfers", "problems", "basket", "changes"})
            QTest::newRow(state) << QString::fromLatin1(state);
    }
    void everyControlHasItsOwnName()
    {
        QFETCH(QString, state);
        tests::DemoDesk desk;
        desk.window().resize(1280, 800);
        desk.load(u"Demo-Lung-CT"_s);
        bringAbout(desk, state);
        QCoreApplication::processEvents();
        const Walk walk(desk.window());
        QVERIFY(walk.controls() > 20); // menus, bars, filters, views
        for (const QString &fault : walk.faults())
            qWarning("%s", qPrintable(fault));
        QCOMPARE(walk.faults().size(), qsizetype(0));
    }

private:
    static void bringAbout(tests::Desk &desk, const QString &state)
    {
        session::SeriesSelection &selection = desk.services().session()->selection();
        const std::map<QString, std::function<void()>> states {
            {u"nothing"_s, [&] { selection.clear(); }},
            {u"series"_s,
             [&] {
                 desk.trigger(desktop::Act::ViewSeries);
                 auto *table = desk.find<desktop::TickedView>("seriesTable");
                 QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->model()->rowCount() > 0, timeoutMs);
                 table->setCurrentIndex(table->model()->index(0, 0));
                 table->tickCurrentOnly();
             }},
            {u"many"_s, [&] { selection.tickAllShown(); }},
            {u"filter"_s,
             [&] {
                 catalog::Catalog &catalog = desk.services().session()->catalog();
                 catalog.setFilter(catalog.filter().with(catalog::FacetId::Modality, u"CT"_s, true));
             }},
            {u"transfers"_s, [&] { desk.trigger(desktop::Act::ShowTransfers); }},
            {u"problems"_s, [&] { desk.trigger(desktop::Act::ShowProblems); }},
            {u"basket"_s, [&] { desk.trigger(desktop::Act::ShowBasket); }},
            {u"changes"_s, [&] { desk.trigger(desktop::Act::ShowChanges); }}};
        states.at(state)();
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
