// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include "desktop/widgets/chip.h"
#include "desktop/widgets/icons.h"
#include "desktop/widgets/notice.h"
#include "desktop/widgets/sidelist.h"
#include "desktop/window/demonstrationstarter.h"
#include "models/facetmodel.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QListView>

using namespace Qt::StringLiterals;

namespace tcia::tests {

namespace {
constexpr int timeoutMs = 60'000;
}

Home::Home()
{
    qputenv("HOME", m_folder.path().toLocal8Bit());
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qputenv(name, m_folder.filePath(QString::fromLatin1(name)).toLocal8Bit());
    qunsetenv("TCIA_API_KEY");
}

Desk::Desk()
{
    desktop::initialiseResources();
    m_services = std::make_unique<session::Services>(desktop::demonstrationStarter());
    m_window = std::make_unique<desktop::MainWindow>(*m_services);
    m_window->show();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("The window does not become active");
}

Desk::~Desk() = default;

void Desk::start(const QUrl &base, archive::DialectId dialect)
{
    session::Launch launch;
    launch.given = archive::Server {.name = u"Under test"_s, .base = base, .dialect = dialect};
    start(launch);
}

void Desk::start(const session::Launch &launch)
{
    m_services->start(launch);
    if (!QTest::qWaitFor([this] { return m_services->session() != nullptr; }, timeoutMs))
        qFatal("No session begins");
}

QDialog *Desk::dialog(const char *name) const
{
    auto *found = find<QDialog>(name);
    if (!found)
        return nullptr;
    found->activateWindow(); // there is no window manager to do so
    const bool ready = QTest::qWaitFor([found] { return found->isAncestorOf(QApplication::focusWidget()); }, timeoutMs);
    return ready ? found : nullptr;
}

QString Desk::words(const char *notice) const
{
    const auto *found = find<desktop::Notice>(notice);
    return found && found->isVisible() ? found->words() : QString();
}

QStringList Desk::chips() const
{
    QStringList out;
    for (const auto *chip : m_window->findChildren<desktop::Chip *>())
        if (chip->isVisible())
            out << chip->data().words();
    return out;
}

QString Desk::statusText() const { return find<QLabel>("selectionWords")->text(); }

models::CatalogModel &Desk::model() const { return *qobject_cast<models::CatalogModel *>(tree().model()); }

models::ProblemsModel &Desk::problems() const
{
    return *qobject_cast<models::ProblemsModel *>(find<QListView>("problemsView")->model());
}

QString Desk::drawerCount(const QString &name) const
{
    const auto *list = find<desktop::SideList>("drawerList");
    const QList<QListWidgetItem *> rows = list->findItems(name, Qt::MatchExactly);
    return rows.isEmpty() ? QString() : list->countOf(list->row(rows.first()));
}

QModelIndex Desk::collection(const QString &name) const { return model().indexOfCollection(name); }

void Desk::choose(const QModelIndex &node)
{
    tree().setFocus();
    tree().scrollTo(node);
    tree().setCurrentIndex(node);
    tree().tickCurrentOnly();
}

QModelIndex Desk::open(const QModelIndex &node)
{
    const QPersistentModelIndex kept = node;
    choose(node);
    if (!tree().isExpanded(node)) // as it was in the previous window: then the key goes to its first child
        QTest::keyClick(&tree(), Qt::Key_Right);
    if (!QTest::qWaitFor(
            [&] { return kept.isValid() && tree().model()->rowCount(kept) > 0 && tree().isExpanded(kept); }, timeoutMs))
        return {};
    return tree().model()->index(0, 0, kept);
}

QModelIndex Desk::facet(const char *key) const
{
    return qobject_cast<models::FacetModel *>(facets().model())
        ->indexOf(catalog::facetOf(QString::fromLatin1(key))->id);
}

QModelIndex Desk::facetValue(const char *key, const QString &value) const
{
    const QModelIndex head = facet(key);
    for (int row = 0; row < facets().model()->rowCount(head); ++row)
        if (const QModelIndex index = facets().model()->index(row, 0, head);
            index.data(models::FacetKindRole).toInt() == int(models::FacetRowKind::Value) &&
            index.data(models::FacetValueRole).toString() == value)
            return index;
    return {};
}

void Desk::toggle(const char *key)
{
    if (facet(key).parent().isValid())
        facets().expand(facet(key).parent());
    facets().setFocus();
    facets().setCurrentIndex(facet(key));
    QTest::keyClick(&facets(), Qt::Key_Space);
}

bool Desk::tick(const char *key, const QString &value)
{
    const QModelIndex row = facetValue(key, value);
    if (!row.isValid())
        return false;
    facets().setFocus();
    facets().setCurrentIndex(row);
    QTest::keyClick(&facets(), Qt::Key_Space);
    return true;
}

} // namespace tcia::tests
