// SPDX-License-Identifier: Apache-2.0
#include "desktop/download/afterdownloadchoice.h"

#include "core/async.h"
#include "core/diskthread.h"
#include "core/reasontranslation.h"
#include "core/text.h"
#include "desktop/download/tlschoice.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/tickbox.h"
#include "session/settings.h"
#include "stages/stage.h"
#include "stages/tlsoptions.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

using session::Setting;

namespace {

const QString nifti = u"nifti"_s, send = u"send:"_s, command = u"command:"_s;

bool isChosen(const QStringList &stages, const QString &stage)
{
    return std::ranges::any_of(stages, [&stage](const QString &one) { return one.startsWith(stage); });
}

} // namespace

AfterDownloadChoice::AfterDownloadChoice(session::Settings &settings, QWidget *parent)
    : QWidget(parent),
      m_settings(settings),
      m_nifti(tickBox(tr("Convert to &NIfTI"), this)),
      m_send(tickBox(tr("S&end to"), this)),
      m_peer(new QLineEdit(this)),
      m_tls(new TlsChoice(this)),
      m_command(tickBox(tr("&Run"), this)),
      m_program(new QLineEdit(settings.value(Setting::AfterCommand).toString(), this))
{
    build();
    showPeer(settings.value(Setting::SendTo).toString());
    const QStringList last = settings.value(Setting::AfterDownload).toStringList();
    m_nifti->setChecked(isChosen(last, nifti));
    m_send->setChecked(isChosen(last, send));
    m_command->setChecked(isChosen(last, command));
    for (QCheckBox *box : {m_nifti, m_send, m_command})
        connect(box, &QCheckBox::toggled, this, &AfterDownloadChoice::changed);
    const auto follow = [this](QLineEdit *field, QCheckBox *box) {
        connect(field, &QLineEdit::textEdited, this, [this, box](const QString &typed) {
            box->setChecked(!typed.trimmed().isEmpty());
            Q_EMIT changed();
        });
    };
    follow(m_peer, m_send);
    follow(m_program, m_command);
    connect(m_tls, &TlsChoice::changed, this, &AfterDownloadChoice::changed);
    connect(m_send, &QCheckBox::toggled, m_tls, &TlsChoice::setVisible);
    m_tls->setVisible(m_send->isChecked());
    onFinished(runOnDiskThread([] { return tcia::stages::niftiProgram(); }), this,
               [this](const Result<QString> &program) { showConverter(program.value_or(QString())); });
}

void AfterDownloadChoice::build()
{
    m_nifti->setObjectName(u"afterNifti"_s);
    m_send->setObjectName(u"afterSend"_s);
    m_peer->setObjectName(u"sendTo"_s);
    m_peer->setAccessibleName(tr("DICOM application to send to"));
    m_peer->setPlaceholderText(tr("AET@host:port of a DICOM application, such as a PACS"));
    m_command->setObjectName(u"afterRun"_s);
    m_program->setObjectName(u"runCommand"_s);
    m_program->setAccessibleName(tr("Program to run"));
    m_program->setPlaceholderText(tr("program and arguments, such as %1").arg("features.py {folder} {output}"_L1));
    m_program->setToolTip(tr(
        "Started for each series, without a shell.\n{folder}: the folder of the series, or one of "
        "links to its files if it has those of others\n{output}: an empty folder for results\n{series}, {study}: their UIDs"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(scaled(*this, 8));
    grid->setVerticalSpacing(scaled(*this, 6));
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_nifti, 0, 0, 1, 2);
    grid->addWidget(m_send, 1, 0);
    grid->addWidget(m_peer, 1, 1);
    grid->addWidget(m_tls, 2, 1);
    grid->addWidget(m_command, 3, 0);
    grid->addWidget(m_program, 3, 1);
}

//! As it was kept: the application, and the files for encryption behind it.
void AfterDownloadChoice::showPeer(const QString &kept)
{
    m_peer->setText(kept.section(" --tls-"_L1, 0, 0));
    if (const auto spec = tcia::stages::stageSpec(send + kept))
        m_tls->setFiles(spec->peer);
}

//! What showPeer() reads.
QString AfterDownloadChoice::peer() const
{
    dicom::StorePeer files;
    m_tls->putFiles(files);
    const QString options = tcia::stages::tlsOptions(files);
    return m_peer->text().trimmed() + (m_tls->isOn() && options.isEmpty() ? u" --tls-authorities"_s : options);
}

//! Without dcm2niix the box stays where it is and says why it cannot be ticked.
void AfterDownloadChoice::showConverter(const QString &program)
{
    m_nifti->setEnabled(!program.isEmpty());
    m_nifti->setText(program.isEmpty() ? tr("Convert to &NIfTI: dcm2niix is not installed")
                                       : tr("Convert to &NIfTI (by dcm2niix)"));
    Q_EMIT changed();
}

QStringList AfterDownloadChoice::stages() const
{
    QStringList stages;
    if (m_nifti->isChecked() && m_nifti->isEnabled())
        stages << nifti;
    if (m_send->isChecked())
        stages << send + peer();
    if (m_command->isChecked())
        stages << command + m_program->text().trimmed();
    return stages;
}

QString AfterDownloadChoice::obstacle() const
{
    const QStringList chosen = stages();
    for (const QString &one : chosen)
        if (const auto spec = tcia::stages::stageSpec(one); !spec)
            return text::plain(text::translated(spec.error().detail));
    return {};
}

void AfterDownloadChoice::remember()
{
    QStringList chosen = stages();
    if (m_nifti->isChecked() && !m_nifti->isEnabled())
        chosen << nifti; // for the time when it is installed
    m_settings.setValue(Setting::AfterDownload, chosen);
    m_settings.setValue(Setting::SendTo, peer());
    m_settings.setValue(Setting::AfterCommand, m_program->text().trimmed());
}

} // namespace tcia::desktop
