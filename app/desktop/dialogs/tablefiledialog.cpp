// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/tablefiledialog.h"

#include "desktop/widgets/designsize.h"
#include "session/settings.h"

#include <QFileInfo>
#include <QLabel>
#include <QLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

using session::Setting;

namespace {

using tables::OutputFormat;

//! The formats of files in the order in which they are offered.
QList<const OutputFormat *> fileFormats()
{
    QList<const OutputFormat *> formats;
    for (const OutputFormat &one : tables::outputFormats())
        if (one.fileWords)
            formats << &one;
    return formats;
}

//! The first one unless the filter names another.
const OutputFormat &formatOfFilter(const QString &filter)
{
    const QList<const OutputFormat *> formats = fileFormats();
    const auto found =
        std::ranges::find_if(formats, [&filter](const OutputFormat *one) { return fileWords(*one) == filter; });
    return found == formats.cend() ? *formats.first() : **found;
}

} // namespace

TableFileDialog::TableFileDialog(const QString &title, const QString &name, session::Settings &settings,
                                 QWidget *parent)
    : QFileDialog(parent, title), m_settings(settings)
{
    setObjectName(u"tableFileDialog"_s);
    setAcceptMode(AcceptSave);
    setLabelText(LookIn, tr("Save in:"));
    setLabelText(Accept, tr("&Export"));
    QStringList filters;
    for (const OutputFormat *one : fileFormats())
        filters << fileWords(*one);
    setNameFilters(filters);
    const OutputFormat *before = tables::outputFormat(settings.value(Setting::ExportFormat).toString());
    const OutputFormat &format = before && before->fileWords ? *before : *fileFormats().first();
    const QString suffix = QString::fromLatin1(format.key);
    selectNameFilter(fileWords(format));
    setDefaultSuffix(suffix);
    setDirectory(settings.value(Setting::ExportFolder).toString());
    selectFile(name + u'.' + suffix);
    showInside(title);
    connect(this, &QFileDialog::filterSelected, this,
            [this](const QString &filter) { setDefaultSuffix(QString::fromLatin1(formatOfFilter(filter).key)); });
    connect(this, &QFileDialog::fileSelected, this, &TableFileDialog::choose);
}

//! Above everything, where a desktop's own dialog, which is no widget, does not stand in for this one. What a layout
//! has for a menu bar is a place for any widget.
void TableFileDialog::showInside(const QString &words)
{
    if (!layout())
        return;
    auto *label = new QLabel(words, this);
    label->setObjectName(u"exportWords"_s);
    label->setWordWrap(true);
    label->setFont(semibold(font()));
    label->setMargin(scaled(*this, 12));
    layout()->setMenuBar(label);
}

//! In the format that is chosen in the dialog, unless the name's suffix says otherwise.
void TableFileDialog::choose(const QString &path)
{
    const OutputFormat *named = tables::outputFormatOfFile(path);
    const OutputFormat &format = named ? *named : formatOfFilter(selectedNameFilter());
    m_settings.setValue(Setting::ExportFolder, QFileInfo(path).path());
    m_settings.setValue(Setting::ExportFormat, QString::fromLatin1(format.key));
    Q_EMIT chosen(path, format);
}

} // namespace tcia::desktop
