// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/exportcommands.h"

#include "core/async.h"
#include "core/diskthread.h"
#include "core/text.h"
#include "desktop/dialogs/tablefiledialog.h"
#include "desktop/panes/basketwords.h"
#include "desktop/widgets/copytext.h"
#include "desktop/window/actions.h"
#include "desktop/window/splitcommand.h"
#include "session/selectiontotals.h"
#include "session/seriestables.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

ExportCommands::ExportCommands(session::Services &services, const Actions &actions, QWidget &window, QObject *parent)
    : QObject(parent), m_services(services), m_window(window)
{
    connect(&actions[Act::ExportTable], &QAction::triggered, this, [this] { saveTable(chosen()); });
    connect(&actions[Act::ExportBasket], &QAction::triggered, this, [this] { saveTable(basket()); });
    connect(&actions[Act::CopyTable], &QAction::triggered, this, &ExportCommands::copyTable);
    connect(&actions[Act::SplitBasket], &QAction::triggered, this, &ExportCommands::splitBasket);
}

void ExportCommands::closeWithSession(QDialog &dialog)
{
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_services.sessions(), &session::SessionManager::aboutToChange, &dialog, &QDialog::reject);
}

//! The selected series; without a selection, all that are shown.
ExportCommands::Content ExportCommands::chosen() const
{
    session::ServerSession &session = *m_services.session();
    std::vector<session::SeriesSelection::Part> parts = session.selection().selected();
    QString title = tr("Export %Ln selected series as a table", nullptr, int(session.selection().count()));
    if (parts.empty()) {
        qsizetype shown = 0;
        for (const catalog::CatalogEntry &entry : session.catalog().entries())
            if (entry.table) {
                parts.push_back({.table = entry.table, .rows = entry.shown->rows});
                shown += qsizetype(entry.shown->series.size());
            }
        title = tr("Export the %Ln series shown as a table", nullptr, int(shown));
    }
    return {title, u"series"_s, [parts] { return session::recordsOf(parts); }};
}

ExportCommands::Content ExportCommands::basket() const
{
    const basket::Basket &basket = m_services.session()->basket();
    //: %1 is "basket “Methods test”"
    const QString title = tr("Export the %Ln series of the %1 as a table", nullptr, int(basket.series().size()));
    return {title.arg(basketWords()), u"basket"_s, basket.settledSeries()};
}

void ExportCommands::saveTable(const Content &content)
{
    auto *dialog = new TableFileDialog(content.title, content.name, m_services.settings(), &m_window);
    closeWithSession(*dialog);
    const auto save = [this, gather = content.gather](const QString &path, const tables::OutputFormat &format) {
        const auto written = runOnDiskThread([gather, &format, path]() -> Result<qsizetype> {
            const QList<Series> series = gather();
            const auto done = session::writeSeriesTable(series, format, path);
            return done ? Result<qsizetype>(series.size()) : failure(done.error());
        });
        onFinished(written, this, [this, path](const Result<qsizetype> &series) {
            if (!series)
                return Q_EMIT failed(series.error());
            Q_EMIT said(tr("Wrote %Ln series to %1", nullptr, int(*series)).arg(text::plain(path)));
        });
    };
    connect(dialog, &TableFileDialog::chosen, this, save);
    dialog->open();
}

void ExportCommands::copyTable()
{
    const auto copied = QtConcurrent::run([gather = chosen().gather] { return session::seriesForClipboard(gather()); });
    onFinished(copied, this, [this](const Result<session::ClipboardTable> &table) {
        if (!table)
            return Q_EMIT failed(table.error());
        auto *const content = new QMimeData; // the clipboard takes it
        content->setText(table->text);
        if (!table->html.isEmpty())
            content->setData(u"text/html"_s, table->html);
        QGuiApplication::clipboard()->setMimeData(content);
        Q_EMIT said(copiedWords(Copied::Table, table->text.count(u'\n') - 1));
    });
}

QString ExportCommands::basketWords() const
{
    constexpr int longest = 40;
    return tr("basket “%1”").arg(text::plain(basketName(m_services.session()->baskets().current()), longest));
}

void ExportCommands::splitBasket()
{
    session::ServerSession &session = *m_services.session();
    auto *split = new SplitCommand(basketWords(), session.basket().settledSeries(), session.server().base.host(),
                                   m_services.settings().value(session::Setting::Folder).toString(), &m_window);
    closeWithSession(split->dialog());
    connect(split, &SplitCommand::said, this, &ExportCommands::said);
    connect(split, &SplitCommand::warned, this, &ExportCommands::warned);
    connect(split, &SplitCommand::failed, this, &ExportCommands::failed);
    split->dialog().open();
}

} // namespace tcia::desktop
