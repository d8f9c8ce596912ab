// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/downloaddialog.h"

#include "core/async.h"
#include "core/diskthread.h"
#include "core/retrypolicy.h"
#include "core/text.h"
#include "desktop/panes/basketwords.h"
#include "desktop/widgets/folderedit.h"
#include "desktop/widgets/tickbox.h"
#include "session/settings.h"
#include "storage/destination.h"
#include "storage/layout.h"
#include "transfer/adaptiveconcurrency.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

constexpr int maxRetries = 20;

//! The disk space for an existing or future folder.
struct DestinationState
{
    qint64 free = -1; //!< bytes; -1 if unknown
    Result<void> usable;
};

DestinationState destinationStateOf(const QString &folder)
{
    QDir dir(folder);
    while (!dir.exists() && dir.absolutePath() != QDir::rootPath())
        dir.setPath(QFileInfo(dir.absolutePath()).path());
    const QStorageInfo disk(dir);
    return {.free = disk.isValid() ? disk.bytesAvailable() : -1,
            .usable = storage::checkDestination(QDir::fromNativeSeparators(folder))};
}

QLabel *wrappedLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

} // namespace

DownloadDialog::DownloadDialog(const basket::Totals &totals, session::Settings &settings, QWidget *parent)
    : QDialog(parent),
      m_settings(settings),
      m_needed(totals.bytes),
      m_folder(new FolderEdit(u"folderEdit"_s, tr("Folder for downloads"), this)),
      m_layout(new QComboBox(this)),
      m_example(wrappedLabel(u"layoutExample"_s, this)),
      m_jobs(new QSpinBox(this)),
      m_rate(new QSpinBox(this)),
      m_retries(new QSpinBox(this)),
      m_md5(tickBox(tr("Compare &MD5 sums where the server offers them"), this)),
      m_freeSpace(wrappedLabel(u"diskRoom"_s, this)),
      m_warning(wrappedLabel(u"downloadTrouble"_s, this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"downloadDialog"_s);
    setWindowTitle(tr("Download"));
    build(totals);
    connect(m_folder, &FolderEdit::changed, this, &DownloadDialog::measure);
    connect(m_layout, &QComboBox::currentTextChanged, this, &DownloadDialog::showLayout);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &DownloadDialog::start);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_folder->setPath(settings.value(session::Setting::Folder).toString());
    showLayout();
}

void DownloadDialog::build(const basket::Totals &totals)
{
    m_layout->setObjectName(u"layoutCombo"_s);
    m_layout->setEditable(true); // custom templates may be typed
    for (const storage::Layout &layout : storage::layouts())
        m_layout->addItem(QCoreApplication::translate("Layouts", layout.title), QString::fromLatin1(layout.key));
    const QString used = m_settings.value(session::Setting::Layout).toString();
    const int known = m_layout->findData(used);
    known >= 0 ? m_layout->setCurrentIndex(known) : m_layout->setEditText(used);
    m_jobs->setObjectName(u"jobsSpin"_s);
    m_jobs->setRange(1, transfer::AdaptiveConcurrency::maximum);
    m_rate->setObjectName(u"rateSpin"_s);
    m_rate->setRange(0, 10'000);
    m_rate->setSpecialValueText(tr("as fast as possible"));
    m_rate->setSuffix(tr(" MB/s"));
    m_rate->setValue(m_settings.value(session::Setting::RateLimit).toInt());
    m_jobs->setValue(m_settings.value(session::Setting::Jobs).toInt());
    m_retries->setObjectName(u"retriesSpin"_s);
    m_retries->setRange(RetryPolicy::forEver, maxRetries);
    m_retries->setSpecialValueText(tr("forever"));
    m_retries->setSuffix(tr(" times"));
    m_retries->setValue(m_settings.value(session::Setting::Retries).toInt());
    m_md5->setObjectName(u"md5Check"_s);
    m_md5->setChecked(m_settings.value(session::Setting::CheckMd5).toBool());
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Download"));

    auto *what = wrappedLabel(u"downloadSummary"_s, this);
    what->setText(tr("%1, %2").arg(summaryOf(totals), tr("%n images", nullptr, int(totals.images))));
    auto *form = new QFormLayout(this);
    form->addRow(tr("Basket:"), what);
    form->addRow(tr("&Folder:"), m_folder);
    form->addRow(QString(), m_freeSpace);
    form->addRow(tr("&Layout:"), m_layout);
    form->addRow(QString(), m_example);
    form->addRow(tr("&Concurrent series, at most:"), m_jobs);
    form->addRow(tr("Speed &limit:"), m_rate);
    form->addRow(tr("&Retries after failures:"), m_retries);
    form->addRow(QString(), m_md5);
    form->addRow(m_warning);
    form->addRow(m_buttons);
    m_warning->hide();
}

void DownloadDialog::measure()
{
    const QString folder = m_folder->text();
    m_warning->hide();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(QDir::isAbsolutePath(folder));
    if (!QDir::isAbsolutePath(folder))
        return m_freeSpace->setText(tr("Enter the full path of a folder."));
    onFinished(runOnDiskThread([folder] { return destinationStateOf(folder); }), this,
               [this, folder](const Result<DestinationState> &place) {
                   if (folder != m_folder->text())
                       return;
                   const Result<void> usable = place ? place->usable : failure(place.error());
                   m_buttons->button(QDialogButtonBox::Ok)->setEnabled(usable.has_value());
                   usable ? showFreeSpace(place->free) : m_freeSpace->setText(text::of(usable.error()));
               });
}

void DownloadDialog::showFreeSpace(qint64 free)
{
    if (free < 0)
        m_freeSpace->setText(tr("The free space of the disk is unknown."));
    else if (free < m_needed)
        m_freeSpace->setText(
            tr("Only %1 are free on this disk; %2 are needed.").arg(text::size(free), text::size(m_needed)));
    else
        m_freeSpace->setText(tr("%1 are free on this disk.").arg(text::size(free)));
}

QString DownloadDialog::selectedLayout() const
{
    const int known = m_layout->findText(m_layout->currentText());
    return known >= 0 ? m_layout->itemData(known).toString() : m_layout->currentText();
}

void DownloadDialog::showLayout()
{
    const auto pattern = storage::layoutPattern(selectedLayout());
    m_example->setText(pattern ? *pattern : text::of(pattern.error()));
    m_warning->hide();
}

void DownloadDialog::start()
{
    const QString layout = selectedLayout();
    const auto pattern = storage::layoutPattern(layout);
    if (!pattern) {
        m_warning->setText(text::of(pattern.error()));
        m_warning->show();
        return;
    }
    m_settings.setValue(session::Setting::Layout, layout);
    m_settings.setValue(session::Setting::Jobs, m_jobs->value());
    m_settings.setValue(session::Setting::RateLimit, m_rate->value());
    m_settings.setValue(session::Setting::Retries, m_retries->value());
    m_settings.setValue(session::Setting::CheckMd5, m_md5->isChecked());
    Q_EMIT chosen({.root = m_folder->path(),
                   .layout = *pattern,
                   .verify = m_md5->isChecked() ? transfer::Verify::Strongest : transfer::Verify::Crc},
                  m_jobs->value());
    accept();
}

} // namespace tcia::desktop
