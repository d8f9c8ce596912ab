// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/tablefiledialog.h"

#include "session/settings.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

using session::Setting;

namespace {

//! A kind of file, which is also the suffix and the name of the format of tables.
struct FileKind
{
    const char *key;
    const char *words;
};
constexpr std::array fileKinds {
    FileKind {"csv", QT_TRANSLATE_NOOP("ExportCommands", "Tables for spreadsheets (*.csv)")},
    FileKind {"tsv", QT_TRANSLATE_NOOP("ExportCommands", "Tables with tabs (*.tsv)")},
    FileKind {"json", QT_TRANSLATE_NOOP("ExportCommands", "JSON (*.json)")},
    FileKind {"jsonl", QT_TRANSLATE_NOOP("ExportCommands", "JSON, one series a line (*.jsonl)")},
    FileKind {"xml", QT_TRANSLATE_NOOP("ExportCommands", "XML (*.xml)")},
    FileKind {"html", QT_TRANSLATE_NOOP("ExportCommands", "Web pages (*.html)")},
};

QString wordsOf(const FileKind &kind) { return QCoreApplication::translate("ExportCommands", kind.words); }

const FileKind *kindNamed(const QString &key)
{
    const auto found = std::ranges::find_if(
        fileKinds, [&key](const FileKind &kind) { return key.toLower() == QLatin1StringView(kind.key); });
    return found == fileKinds.end() ? nullptr : &*found;
}

const FileKind &kindOfFilter(const QString &filter)
{
    const auto found = std::ranges::find(fileKinds, filter, wordsOf);
    return found == fileKinds.end() ? fileKinds.front() : *found;
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
    for (const FileKind &kind : fileKinds)
        filters << wordsOf(kind);
    setNameFilters(filters);
    const FileKind *before = kindNamed(settings.value(Setting::ExportFormat).toString());
    const FileKind &kind = before ? *before : fileKinds.front();
    const QString suffix = QString::fromLatin1(kind.key);
    selectNameFilter(wordsOf(kind));
    setDefaultSuffix(suffix);
    setDirectory(settings.value(Setting::ExportFolder).toString());
    selectFile(name + u'.' + suffix);
    connect(this, &QFileDialog::filterSelected, this,
            [this](const QString &filter) { setDefaultSuffix(QString::fromLatin1(kindOfFilter(filter).key)); });
    connect(this, &QFileDialog::fileSelected, this, &TableFileDialog::choose);
}

//! In the format that is chosen in the dialog, unless the name's suffix says otherwise.
void TableFileDialog::choose(const QString &path)
{
    const QFileInfo file(path);
    const FileKind *byName = kindNamed(file.suffix());
    const FileKind &kind = byName ? *byName : kindOfFilter(selectedNameFilter());
    m_settings.setValue(Setting::ExportFolder, file.path());
    m_settings.setValue(Setting::ExportFormat, QString::fromLatin1(kind.key));
    Q_EMIT chosen(path, *tables::outputFormat(QString::fromLatin1(kind.key)));
}

} // namespace tcia::desktop
