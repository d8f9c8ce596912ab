// SPDX-License-Identifier: Apache-2.0
#include "desktop/settings/downloadspage.h"

#include "core/retrypolicy.h"
#include "core/text.h"
#include "desktop/download/downloadboxes.h"
#include "desktop/download/layoutchoice.h"
#include "desktop/download/pathpreview.h"
#include "desktop/widgets/folderedit.h"
#include "desktop/widgets/tickbox.h"
#include "session/services.h"
#include "storage/layout.h"

#include <QCheckBox>
#include <QDir>
#include <QFormLayout>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

using session::Setting;

namespace {

constexpr int mostRetries = 20;

//! A made-up series, for the preview.
Series sample()
{
    Series series;
    series.collection = u"Demo-Lung-CT"_s;
    series.patientId = u"LUNG-0016"_s;
    series.studyUid = u"1.3.6.1.4.1.14519.5.2.1.6834.5010.1894"_s;
    series.seriesUid = u"1.3.6.1.4.1.14519.5.2.1.6834.5010.48871"_s;
    series.description = u"Thorax 5.0 B31f"_s;
    series.studyDescription = u"Thorax"_s;
    series.modality = u"CT"_s;
    series.seriesNumber = 3;
    series.date = series.studyDate = QDate(2010, 4, 9);
    return series;
}

} // namespace

DownloadsPage::DownloadsPage(session::Services &services, QWidget *parent)
    : SettingsPage(parent),
      m_services(services),
      m_folder(new FolderEdit(u"settingsFolder"_s, tr("Folder for downloads"), this)),
      m_layout(new LayoutChoice(this)),
      m_preview(new PathPreview(this)),
      m_jobs(jobsBox(services.settings(), this)),
      m_rate(rateBox(services.settings(), this)),
      m_retries(new QSpinBox(this)),
      m_md5(tickBox(tr("&MD5 sums, where the server has them"), this)),
      m_notify(tickBox(tr("when downloads &end or stop"), this))
{
    m_jobs->setObjectName(u"settingsJobs"_s);
    m_rate->setObjectName(u"settingsRate"_s);
    m_retries->setObjectName(u"settingsRetries"_s);
    m_retries->setRange(RetryPolicy::forEver, mostRetries);
    m_retries->setSpecialValueText(tr("forever"));
    m_retries->setSuffix(tr(" times"));
    m_retries->setValue(services.settings().value(Setting::Retries).toInt());
    m_md5->setObjectName(u"settingsMd5"_s);
    m_md5->setChecked(services.settings().value(Setting::CheckMd5).toBool());
    m_notify->setObjectName(u"settingsNotify"_s);
    m_notify->setToolTip(tr("Only while another window is active"));
    m_notify->setChecked(services.settings().value(Setting::Notifications).toBool());
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Folder:"), m_folder);
    form->addRow(tr("&Layout:"), m_layout);
    form->addRow(QString(), m_preview);
    form->addRow(tr("&At a time, at most:"), m_jobs);
    form->addRow(tr("&Speed:"), m_rate);
    form->addRow(tr("&Retries after failures:"), m_retries);
    form->addRow(tr("Check:"), m_md5);
    form->addRow(tr("Notify:"), m_notify);
    for (QSpinBox *box : {m_jobs, m_rate, m_retries})
        box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    constexpr int leastLetters = 24; // the field grows with the page
    m_folder->setLeastLetters(leastLetters);
    m_folder->setPath(services.settings().value(Setting::Folder).toString());
    m_layout->setValue(services.settings().value(Setting::Layout).toString());
    connect(m_layout, &LayoutChoice::changed, this, &DownloadsPage::showLayout);
    connect(m_folder, &FolderEdit::changed, this, &DownloadsPage::showLayout);
    showLayout();
}

void DownloadsPage::showLayout()
{
    const auto pattern = storage::layoutPattern(m_layout->value());
    m_preview->setPath(m_folder->path(), pattern ? storage::folderFor(*pattern, sample()) : QString());
    if (!pattern)
        m_preview->setState(PathPreview::State::Bad, text::of(pattern.error()));
    else if (!QDir::isAbsolutePath(m_folder->path()))
        m_preview->setState(PathPreview::State::Bad, tr("Enter the full path of a folder."));
    else
        m_preview->setState(PathPreview::State::Fine, tr("an example"));
    Q_EMIT validityChanged();
}

bool DownloadsPage::isValid() const
{
    return QDir::isAbsolutePath(m_folder->path()) && storage::layoutPattern(m_layout->value());
}

void DownloadsPage::apply()
{
    session::Settings &settings = m_services.settings();
    settings.setValue(Setting::Folder, m_folder->path());
    settings.setValue(Setting::Layout, m_layout->value());
    settings.setValue(Setting::Jobs, m_jobs->value());
    settings.setValue(Setting::RateLimit, m_rate->value());
    settings.setValue(Setting::Retries, m_retries->value());
    settings.setValue(Setting::CheckMd5, m_md5->isChecked());
    settings.setValue(Setting::Notifications, m_notify->isChecked());
    m_services.applyDownloadSettings();
}

} // namespace tcia::desktop
