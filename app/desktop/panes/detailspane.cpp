// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/detailspane.h"

#include "core/fields.h"
#include "core/text.h"
#include "desktop/panes/previewpane.h"
#include "desktop/panes/tagpane.h"
#include "desktop/widgets/storedsplitter.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QHeaderView>
#include <QLocale>
#include <QTabWidget>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

constexpr int valueColumn = 1;
constexpr int tagColumn = 2;
constexpr int longestValue = 1000;

bool isAddress(const QString &value) { return value.startsWith("https://"_L1) || value.startsWith("http://"_L1); }

QTreeWidget *attributesView(QWidget *parent)
{
    auto *view = new QTreeWidget(parent);
    view->setObjectName(u"attributes"_s);
    view->setAccessibleName(DetailsPane::tr("Attributes"));
    view->setHeaderLabels({DetailsPane::tr("Attribute"), DetailsPane::tr("Value"), DetailsPane::tr("DICOM tag")});
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->header()->setStretchLastSection(false);
    view->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    view->header()->setSectionResizeMode(valueColumn, QHeaderView::Stretch);
    view->header()->setSectionResizeMode(tagColumn, QHeaderView::ResizeToContents);
    QObject::connect(view, &QTreeWidget::itemActivated, view, [](QTreeWidgetItem *item) {
        if (isAddress(item->text(valueColumn)))
            QDesktopServices::openUrl(QUrl(item->text(valueColumn)));
    });
    return view;
}

} // namespace

DetailsPane::DetailsPane(const catalog::Catalog &catalog, const models::CatalogModel &tree, session::DiskIndex &disk,
                         session::Settings &settings, QWidget *parent)
    : QWidget(parent),
      m_tree(tree),
      m_disk(disk),
      m_preview(new PreviewPane(this)),
      m_attributes(nullptr),
      m_tags(nullptr)
{
    setObjectName(u"detailsPane"_s);
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(u"detailsTabs"_s);
    tabs->setDocumentMode(true);
    m_attributes = attributesView(tabs);
    m_tags = new TagPane(tabs);
    tabs->addTab(m_attributes, tr("&Details"));
    tabs->addTab(m_tags, tr("DICOM &header"));
    auto *split = new StoredSplitter(Qt::Vertical, settings, session::Setting::DetailsSplit, this);
    split->addWidget(m_preview);
    split->addWidget(tabs);
    split->setChildrenCollapsible(false);
    split->setSizes({300, 260});
    split->restore();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);

    connect(m_preview, &PreviewPane::fileShown, m_tags, &TagPane::showFile);
    connect(&disk, &session::DiskIndex::changed, this, [this](const QStringList &uids) {
        const auto series = m_tree.seriesAt(m_index);
        if (series && uids.contains(series->seriesUid))
            refresh();
    });
    connect(&catalog, &catalog::Catalog::entryChanged, this, &DetailsPane::showAttributes);
    connect(&catalog, &catalog::Catalog::entryStateChanged, this, &DetailsPane::showAttributes);
    connect(&catalog, &catalog::Catalog::filtered, this, &DetailsPane::showAttributes);
    refresh();
}

void DetailsPane::show(const QModelIndex &index)
{
    m_index = index;
    refresh();
}

void DetailsPane::refresh()
{
    showAttributes();
    showImages();
}

void DetailsPane::showImages()
{
    const auto series = m_tree.seriesAt(m_index);
    if (!series)
        m_preview->showWords(tr("Select a series to see its images."));
    else if (const QString folder = m_disk.folder(series->seriesUid); !folder.isEmpty())
        m_preview->showFolder(folder);
    else
        m_preview->showWords(tr(
            "The images of this series are not on this computer yet.\nTo see them, add it to the basket and download it."));
}

void DetailsPane::addRow(const QString &name, const QString &value, const char *tag)
{
    if (value.isEmpty())
        return;
    auto *item = new QTreeWidgetItem(m_attributes, {name, text::plain(value, longestValue), QString::fromLatin1(tag)});
    item->setToolTip(valueColumn, item->text(valueColumn));
    if (!isAddress(value))
        return;
    item->setForeground(valueColumn, palette().link());
    item->setToolTip(valueColumn, tr("Double-click or press Enter to open the page in the web browser."));
}

template <typename Record>
void DetailsPane::addFields(const Record &record)
{
    for (const Field<Record> &field : fields<Record>()) {
        QString shown = valueText(record, field);
        if (field.key == "FileSize"_L1 && !shown.isEmpty())
            shown = text::size(shown.toLongLong());
        addRow(QCoreApplication::translate("Fields", field.title), shown, field.tag);
    }
}

void DetailsPane::addCollection(const catalog::CatalogEntry &entry)
{
    addRow(tr("Collection"), entry.name);
    if (entry.error)
        addRow(tr("Problem"), text::of(*entry.error));
    if (!entry.table)
        return addRow(tr("State"), entry.state == catalog::CatalogEntry::State::Loading ? tr("Being loaded…")
                                                                                        : tr("Not opened yet"));
    if (!entry.isWhole())
        addRow(tr("State"), tr("Being loaded…"));
    else if (entry.refreshing)
        addRow(tr("State"), tr("Refreshing…"));
    const auto below = m_tree.totalsBelow({m_index});
    addRow(tr("Patients"), text::number(qint64(entry.table->patientCount())));
    addRow(tr("Studies"), text::number(qint64(entry.table->studyCount())));
    addRow(tr("Series"), text::number(entry.table->size()));
    addRow(tr("Series shown"), text::number(below.series));
    addRow(tr("Their images"), text::number(below.images));
    addRow(tr("Their size"), text::size(below.bytes));
    if (entry.fetched.isValid()) //: %1 an age such as "2 days ago", %2 the day and time
        addRow(tr("As of"), tr("%1 (%2)").arg(text::age(entry.fetched),
                                              QLocale().toString(entry.fetched.toLocalTime(), QLocale::ShortFormat)));
    addRow(tr("Missing"), wordsFor(entry.table->gaps()));
    addRow(tr("Not shown"), wordsFor(entry.table->unusable()));
}

void DetailsPane::showAttributes()
{
    m_attributes->clear();
    const catalog::CatalogEntry *entry = m_index.isValid() ? m_tree.entryAt(m_index) : nullptr;
    if (!entry)
        return;
    if (const auto series = m_tree.seriesAt(m_index)) {
        addRow(tr("On this computer"), QDir::toNativeSeparators(m_disk.folder(series->seriesUid)));
        addFields(*series);
    } else if (const auto study = m_tree.studyAt(m_index)) {
        addFields(*study);
    } else if (const auto patient = m_tree.patientAt(m_index)) {
        addFields(*patient);
    } else {
        addCollection(*entry);
    }
    bool anyTag = false;
    for (int row = 0; row < m_attributes->topLevelItemCount(); ++row)
        anyTag |= !m_attributes->topLevelItem(row)->text(tagColumn).isEmpty();
    m_attributes->setColumnHidden(tagColumn, !anyTag); // gives its width to the values
}

} // namespace tcia::desktop
