// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/downloaddialog.h"

#include "core/text.h"
#include "desktop/download/afterdownloadchoice.h"
#include "desktop/download/downloadboxes.h"
#include "desktop/download/downloadsummary.h"
#include "desktop/download/downloadtime.h"
#include "desktop/download/folderspace.h"
#include "desktop/download/layoutchoice.h"
#include "desktop/download/licencechoice.h"
#include "desktop/download/ondiskchoice.h"
#include "desktop/download/pathpreview.h"
#include "desktop/widgets/caption.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/dialogbody.h"
#include "desktop/widgets/icons.h"
#include "desktop/widgets/taborder.h"
#include "desktop/widgets/tickbox.h"
#include "session/services.h"
#include "storage/layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

using session::DownloadPlan;
using session::Setting;

DownloadDialog::DownloadDialog(const Source &source, session::Services &services, QWidget *parent)
    : QDialog(parent),
      m_services(services),
      m_source(tr("%1 · %2").arg(source.name, text::plain(displayName(services.session()->server()), 40))),
      m_planner(source.gather),
      m_summary(new DownloadSummary(this)),
      m_folder(new FolderSpace(this)),
      m_layout(new LayoutChoice(this)),
      m_preview(new PathPreview(this)),
      m_licences(new LicenceChoice(services.settings(), this)),
      m_jobs(jobsBox(services.settings(), this)),
      m_rate(rateBox(services.settings(), this)),
      m_md5(tickBox(tr("the archive's &MD5 sums, where it has them"), this)),
      m_onDisk(new OnDiskChoice(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"downloadDialog"_s);
    setWindowTitle(tr("Download"));
    build();
    m_layout->setValue(services.settings().value(Setting::Layout).toString());
    if (source.isAgain)
        m_onDisk->setChoice(OnDiskChoice::FetchAnew);
    connect(m_folder, &FolderSpace::problemChanged, m_preview, &PathPreview::showProblem);
    m_folder->setPath(source.folder.isEmpty() ? services.settings().value(Setting::Folder).toString() : source.folder);
    connect(m_folder, &FolderSpace::pathChanged, this, &DownloadDialog::plan);
    connect(m_folder, &FolderSpace::readyChanged, this, &DownloadDialog::showState);
    connect(m_layout, &LayoutChoice::changed, this, &DownloadDialog::plan);
    connect(m_licences, &LicenceChoice::changed, this, &DownloadDialog::plan);
    connect(m_onDisk, &OnDiskChoice::changed, this, &DownloadDialog::plan);
    connect(&after(), &AfterDownloadChoice::changed, this, &DownloadDialog::showState);
    connect(m_preview, &PathPreview::acted, this, [this] { m_layout->setValue(u"flat"_s); });
    connect(&services.disk(), &session::DiskIndex::changed, this,
            [this] { m_planner.planSoon([this] { return place(); }); });
    connect(&m_planner, &session::DownloadPlanner::planned, this, &DownloadDialog::showPlan);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &DownloadDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &DownloadDialog::reject);
    plan();
}

void DownloadDialog::build()
{
    m_jobs->setObjectName(u"jobsSpin"_s);
    m_rate->setObjectName(u"rateSpin"_s);
    m_rate->setAccessibleName(tr("Speed"));
    m_md5->setObjectName(u"md5Check"_s);
    m_md5->setChecked(m_services.settings().value(Setting::CheckMd5).toBool());
    m_onDisk->setEnabled(false);
    m_buttons->button(QDialogButtonBox::Cancel)->setIcon({});

    QLayout *speed = speedRow(*m_jobs, *m_rate, *this);
    auto *content = new QWidget;
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setContentsMargins(scaled(*this, 20), scaled(*this, 12), scaled(*this, 20), scaled(*this, 8));
    form->setHorizontalSpacing(scaled(*this, 12));
    form->setVerticalSpacing(scaled(*this, 6)); // a screen of 768 pixels has room for all of it
    form->addRow(tr("&Folder"), m_folder);
    form->addRow(tr("&Layout"), m_layout);
    form->addRow(QString(), m_preview);
    form->addRow(tr("Licences"), m_licences);
    form->addRow(tr("&Use"), &m_licences->useBox());
    form->addRow(tr("&At a time"), speed);
    qobject_cast<QLabel *>(form->labelForField(speed))->setBuddy(m_jobs);
    buildChecks(*form);
    form->addRow(tr("On disk already"), m_onDisk);
    form->addRow(tr("Afterwards"), new AfterDownloadChoice(m_services.settings(), this));

    auto *time = new Caption(Caption::Kind::Quiet, this);
    time->setObjectName(u"timeWords"_s);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(scaled(*this, 20), scaled(*this, 8), scaled(*this, 20), scaled(*this, 12));
    foot->addWidget(time, 1);
    foot->addWidget(m_buttons);
    auto *all = new QVBoxLayout(content);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_summary);
    all->addLayout(form);
    all->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(new DialogBody(content, this), 1);
    layout->addLayout(foot);
    m_folder->setFocus();
    resizeWithinScreen(*this, {scaled(*this, 720), sizeHint().height()});
    setFixedSize(size());
}

void DownloadDialog::buildChecks(QFormLayout &form)
{
    auto *checks = new QVBoxLayout;
    checks->setSpacing(scaled(*this, 6));
    checks->addWidget(new Caption(Caption::Kind::Quiet, checkWords(m_services.session()), this));
    checks->addWidget(m_md5);
    form.addRow(tr("Check"), checks);
}

Result<session::DownloadPlace> DownloadDialog::place() const
{
    const auto pattern = storage::layoutPattern(m_layout->value());
    if (!pattern)
        return failure(pattern.error());
    return session::DownloadPlace {m_folder->path(), *pattern, m_services.disk().folders(), m_licences->leftOut(),
                                   m_onDisk->choice() == OnDiskChoice::FetchAnew};
}

void DownloadDialog::plan()
{
    m_planner.cancel();
    m_isPlanned = false;
    if (const auto to = place())
        m_planner.plan(*to);
    else
        m_preview->showError(to.error());
    showState();
}

void DownloadDialog::showPlan(const DownloadPlan &plan)
{
    m_plan = plan;
    m_isPlanned = true;
    m_summary->setPlan(m_source, plan);
    m_licences->setLicences(plan.licences);
    orderTabsByLayout(*this); // a line of a licence has a button
    m_onDisk->setEnabled(plan.onDisk > 0);
    m_preview->showPlan(m_folder->path(), plan, m_layout->value() != "flat"_L1);
    m_folder->setNeeded(plan.neededBytes()); // and its signal shows the state
}

void DownloadDialog::showState()
{
    QPushButton &ok = *m_buttons->button(QDialogButtonBox::Ok);
    const bool isAllThere = m_isPlanned && m_plan.series > 0 && m_plan.toFetch == 0;
    const QString words = isAllThere    ? tr("&Check them")
                          : m_isPlanned ? tr("&Queue %Ln series", nullptr, int(m_plan.toFetch))
                                        : tr("&Queue");
    ok.setText(words);
    ok.setIcon(isAllThere ? QIcon() : icon("download"));
    const QString why = obstacle();
    ok.setEnabled(why.isEmpty());
    ok.setToolTip(why);
    findChild<Caption *>(u"timeWords"_s)
        ->setText(why.isEmpty() ? timeWords(m_plan, m_services.downloads().progress()) : why);
}

AfterDownloadChoice &DownloadDialog::after() const { return *findChild<AfterDownloadChoice *>(); }

//! Why nothing can be queued, in a few words; empty if it can.
QString DownloadDialog::obstacle() const
{
    if (!place())
        return tr("This layout cannot be used.");
    if (const QString words = m_folder->obstacle(); !words.isEmpty())
        return words;
    if (const QString words = after().obstacle(); !words.isEmpty())
        return words;
    return !m_isPlanned ? tr("counting…") : m_plan.series > 0 ? QString() : tr("No series is left to download.");
}

void DownloadDialog::accept()
{
    const auto to = place();
    if (!to || !m_isPlanned)
        return;
    if (m_plan.toFetch == 0) {
        Q_EMIT checkRequested(to->root);
        return QDialog::accept();
    }
    session::Settings &settings = m_services.settings();
    settings.setValue(Setting::Layout, m_layout->value());
    settings.setValue(Setting::Jobs, m_jobs->value());
    settings.setValue(Setting::RateLimit, m_rate->value());
    settings.setValue(Setting::CheckMd5, m_md5->isChecked());
    settings.setValue(Setting::Purpose, m_licences->purpose());
    after().remember();
    const auto verify = m_md5->isChecked() ? transfer::Verify::Strongest : transfer::Verify::Crc;
    if (m_plan.onDisk > 0 && m_onDisk->choice() == OnDiskChoice::CheckAgain)
        Q_EMIT checkRequested(to->root);
    Q_EMIT chosen({.root = to->root, .layout = to->pattern, .verify = verify}, m_jobs->value(), *to, after().stages());
    QDialog::accept();
}

} // namespace tcia::desktop
