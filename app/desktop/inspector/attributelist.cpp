// SPDX-License-Identifier: Apache-2.0
#include "desktop/inspector/attributelist.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QHeaderView>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

enum AttributeColumn { Name, Value, Tag };
constexpr int longestValue = 1000;

bool isAddress(const QString &value) { return value.startsWith("https://"_L1) || value.startsWith("http://"_L1); }

} // namespace

AttributeList::AttributeList(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"attributes"_s);
    setAccessibleName(tr("Attributes"));
    setHeaderLabels({tr("Attribute"), tr("Value"), tr("DICOM tag")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(Name, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(Value, QHeaderView::Stretch);
    header()->setSectionResizeMode(Tag, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::itemActivated, this, [](QTreeWidgetItem *item) {
        if (isAddress(item->text(Value)))
            QDesktopServices::openUrl(QUrl(item->text(Value)));
    });
}

void AttributeList::addRow(const QString &name, const QString &value, const char *tag)
{
    if (value.isEmpty())
        return;
    auto *item = new QTreeWidgetItem(this, {name, text::plain(value, longestValue), QString::fromLatin1(tag)});
    item->setToolTip(Name, name);
    item->setToolTip(Value, item->text(Value));
    if (!isAddress(value))
        return;
    item->setForeground(Value, palette().link());
    item->setToolTip(Value, tr("Double-click or press Enter to open the page in the web browser."));
}

template <typename Record>
void AttributeList::addFields(const Record &record, const QString &heading)
{
    if (!heading.isEmpty()) {
        auto *item = new QTreeWidgetItem(this, {heading});
        item->setFirstColumnSpanned(true);
        QFont bold = font();
        bold.setBold(true);
        item->setFont(Name, bold);
    }
    for (const Field<Record> &field : fields<Record>()) {
        QString shown = valueText(record, field);
        if (field.key == "FileSize"_L1 && !shown.isEmpty())
            shown = text::size(shown.toLongLong());
        addRow(QCoreApplication::translate("Fields", field.title), shown, field.tag);
    }
}

void AttributeList::showSeries(const Series &series, const std::optional<Study> &study,
                               const std::optional<Patient> &patient, const QString &folder)
{
    clear();
    addRow(tr("On this computer"), QDir::toNativeSeparators(folder));
    addFields(series, {});
    if (study)
        addFields(*study, tr("Study"));
    if (patient)
        addFields(*patient, tr("Patient"));
}

} // namespace tcia::desktop
