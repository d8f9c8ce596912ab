// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/verifydialog.h"

#include "core/async.h"
#include "core/text.h"
#include "desktop/dialogs/verdictview.h"
#include "desktop/widgets/dialogbody.h"
#include "desktop/widgets/folderedit.h"
#include "desktop/widgets/icons.h"
#include "desktop/widgets/plaintext.h"
#include "desktop/widgets/tickbox.h"
#include "session/services.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

using models::VerdictModel;
using verify::Verdict;
using Step = session::FolderVerifier::Step;

VerifyDialog::VerifyDialog(session::Services &services, QWidget *parent)
    : QDialog(parent),
      m_services(services),
      m_folder(new FolderEdit(u"verifyFolder"_s, tr("Folder to verify"), this)),
      m_ask(tickBox({}, this)),
      m_start(new QPushButton(this)),
      m_progress(new QProgressBar(this)),
      m_words(new QLabel(this)),
      m_view(verdictView(m_verdicts, this)),
      m_onlyDefective(tickBox(tr("Show only &defective series"), this)),
      m_repair(new QPushButton(icon("retry"), tr("&Repair"), this))
{
    setObjectName(u"verifyDialog"_s);
    setWindowTitle(tr("Verify folder"));
    build();
    connect(m_start, &QPushButton::clicked, this, &VerifyDialog::startOrStop);
    connect(m_folder, &FolderEdit::changed, this, &VerifyDialog::showState);
    connect(m_onlyDefective, &QCheckBox::toggled, this, &VerifyDialog::filter);
    connect(m_repair, &QPushButton::clicked, this, &VerifyDialog::repair);
    connect(&m_verifier, &session::FolderVerifier::progressed, this, &VerifyDialog::showProgress);
    connect(&m_verifier, &session::FolderVerifier::finished, this, &VerifyDialog::showResult);
    connect(&services.sessions(), &session::SessionManager::changed, this, &VerifyDialog::showServer);
    connect(&services.downloads(), &transfer::DownloadManager::ended, this, &VerifyDialog::followRepair);
    m_folder->setPath(services.settings().value(session::Setting::Folder).toString());
    m_words->setText(tr("Every file is compared with the record of its download: by this program "
                        "(tcia-series.jsonl), or by NBIA or TCIA Data Retriever (metadata.csv). Nothing is changed."));
    showServer();
}

QWidget *VerifyDialog::buildChoice()
{
    m_ask->setObjectName(u"askServer"_s);
    m_start->setObjectName(u"startCheck"_s);
    m_start->setDefault(true);
    m_repair->setAutoDefault(false);
    auto *choice = new QWidget(this);
    auto *grid = new QGridLayout(choice);
    grid->setContentsMargins({});
    grid->setColumnStretch(1, 1);
    auto *label = new QLabel(tr("&Folder:"), choice);
    label->setBuddy(m_folder);
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_folder, 0, 1, 1, 2);
    grid->addWidget(m_ask, 1, 1);
    grid->addWidget(m_start, 1, 2);
    return choice;
}

void VerifyDialog::build()
{
    m_progress->setObjectName(u"verifyProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the verification"));
    m_progress->hide();
    m_words->setObjectName(u"verifyWords"_s);
    m_words->setWordWrap(true);
    m_onlyDefective->setObjectName(u"onlyShort"_s);
    m_repair->setObjectName(u"repairButton"_s);
    m_repair->setToolTip(tr("Download incomplete and damaged series again from the open server"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    buttons->addButton(m_repair, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildChoice());
    layout->addWidget(m_progress);
    layout->addWidget(m_words);
    layout->addWidget(m_view, 1);
    layout->addWidget(new VerdictDetails(*m_view, this));
    layout->addWidget(m_onlyDefective);
    layout->addWidget(buttons);
    resizeWithinScreen(*this, {130 * fontMetrics().averageCharWidth(), 40 * fontMetrics().lineSpacing()});
}

void VerifyDialog::check(const QString &folder)
{
    if (m_verifier.step() != Step::Idle)
        return;
    m_folder->setPath(folder);
    startOrStop();
}

void VerifyDialog::startOrStop()
{
    if (m_verifier.step() != Step::Idle)
        return m_verifier.stop();
    m_verdicts.setVerdicts({});
    m_root = m_folder->path();
    m_words->setText(tr("Looking for records…"));
    m_progress->setRange(0, 0);
    m_verifier.start(m_root, m_ask->isChecked() ? m_services.longLivedArchive() : nullptr);
    showState();
}

void VerifyDialog::showProgress(qint64 done, qint64 total)
{
    if (m_verifier.step() == Step::Idle)
        return;
    m_progress->setRange(0, int(total));
    m_progress->setValue(int(done));
    const QString words = m_verifier.step() == Step::Querying
                              ? tr("Asking the server: %1 of %Ln series…", nullptr, int(total))
                              : tr("Reading: %1 of %Ln series…", nullptr, int(total));
    m_words->setText(words.arg(text::number(done)));
}

void VerifyDialog::showResult()
{
    const auto &result = m_verifier.result();
    if (!result) {
        m_words->setText(text::of(result.error()));
        return showState();
    }
    m_verdicts.setVerdicts(result->verdicts);
    m_services.damages().take(*result);
    QStringList words {wholeWords()};
    if (result->unreadable > 0)
        words << tr("%n lines of the record cannot be read; their series are unknown.", nullptr,
                    int(result->unreadable));
    if (result->serverError)
        words << tr("The server gave no answer about %n series:", nullptr, int(result->unanswered))
              << text::of(*result->serverError);
    m_words->setText(words.join(u' '));
    showState();
}

QString VerifyDialog::wholeWords() const
{
    const QList<Verdict> &verdicts = m_verdicts.verdicts();
    const auto whole = std::ranges::count(verdicts, Verdict::Kind::Whole, &Verdict::kind);
    return tr("%1 of %2 are whole.").arg(text::number(whole), text::number(verdicts.size()));
}

//! The table says what became of a series that was repaired.
void VerifyDialog::followRepair(transfer::TransferId id)
{
    const transfer::Transfer *transfer = m_services.downloads().find(id);
    if (!transfer || !m_verdicts.isRepairing(transfer->series.seriesUid) || transfer->target.repair.isEmpty())
        return;
    const bool isWhole = transfer->state == transfer::State::Done || transfer->state == transfer::State::Present;
    m_verdicts.setRepaired(transfer->series.seriesUid, isWhole, transfer->error);
    if (!m_verdicts.isRepairing())
        m_words->setText(wholeWords());
    showState();
}

void VerifyDialog::showState()
{
    const bool resting = m_verifier.step() == Step::Idle;
    m_folder->setEnabled(resting);
    m_ask->setEnabled(resting && m_services.longLivedArchive());
    m_start->setText(resting ? tr("&Check") : tr("S&top"));
    m_start->setEnabled(!resting || QDir::isAbsolutePath(m_folder->text()));
    m_progress->setVisible(!resting);
    const bool any = std::ranges::any_of(m_verdicts.verdicts(), &Verdict::canBeRepaired);
    m_repair->setEnabled(resting && any && !m_verdicts.isRepairing() && m_services.longLivedArchive());
}

void VerifyDialog::showServer()
{
    archive::Archive *archive = m_services.longLivedArchive();
    m_ask->setText(
        archive ? tr("Also &ask the server (%1)").arg(withoutMnemonic(text::plain(displayName(archive->server()))))
                : tr("Also &ask the server"));
    showState();
}

void VerifyDialog::filter(bool defectiveOnly)
{
    auto *proxy = static_cast<QSortFilterProxyModel *>(m_view->model());
    proxy->setFilterFixedString(defectiveOnly ? QString::fromLatin1(VerdictModel::defective) : QString());
}

void VerifyDialog::repair()
{
    m_repair->setEnabled(false);
    onFinished(m_services.repair(m_root, m_verdicts.verdicts()), this, [this](const Result<qsizetype> &queued) {
        if (!queued)
            return m_words->setText(text::of(queued.error()));
        m_verdicts.setRepairing();
        m_words->setText(tr("%n series are being downloaded again; see the list of transfers.", nullptr, int(*queued)));
        Q_EMIT repairing(*queued);
    });
}

} // namespace tcia::desktop
