// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/adoptdialog.h"

#include "core/text.h"
#include "desktop/widgets/dialogbody.h"
#include "desktop/widgets/folderedit.h"
#include "desktop/widgets/icons.h"
#include "desktop/widgets/plaintext.h"
#include "desktop/widgets/rowdelegate.h"
#include "desktop/widgets/tables.h"
#include "session/services.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

using models::AdoptionModel;
using session::CopyState;
using session::FolderAdopter;
using Step = session::FolderAdopter::Step;

namespace {

qsizetype countOf(const QList<session::JudgedCopy> &copies, CopyState state)
{
    return std::ranges::count(copies, state, &session::JudgedCopy::state);
}

} // namespace

AdoptDialog::AdoptDialog(session::Services &services, QWidget *parent)
    : QDialog(parent),
      m_services(services),
      m_folder(new FolderEdit(u"adoptFolder"_s, tr("Folder to adopt"), this)),
      m_start(new QPushButton(this)),
      m_progress(new QProgressBar(this)),
      m_words(new QLabel(this)),
      m_view(tableView(m_copies, AdoptionModel::SortRole, u"adoptView"_s, tr("Series found"), this)),
      m_adopt(new QPushButton(icon("on-disk"), QString(), this))
{
    setObjectName(u"adoptDialog"_s);
    setWindowTitle(tr("Adopt folder"));
    build();
    connect(m_start, &QPushButton::clicked, this, &AdoptDialog::startOrStop);
    connect(m_folder, &FolderEdit::changed, this, &AdoptDialog::showState);
    connect(m_adopt, &QPushButton::clicked, this, [this] {
        m_adopter.adopt();
        showState();
    });
    connect(&m_adopter, &FolderAdopter::progressed, this, &AdoptDialog::showProgress);
    connect(&m_adopter, &FolderAdopter::finished, this, &AdoptDialog::showResult);
    connect(&m_adopter, &FolderAdopter::recorded, this, &AdoptDialog::showRecorded);
    connect(&services.sessions(), &session::SessionManager::changed, this, &AdoptDialog::showState);
    m_words->setText(tr("Finds series by what their files say, in folders of any layout: of NBIA Data Retriever, IDC, "
                        "3D Slicer and other programs. What is whole, as the open server says, can be adopted: it is "
                        "recorded as on disk, and stays where it is. Nothing is moved or changed."));
    showState();
}

void AdoptDialog::build()
{
    m_start->setObjectName(u"startAdoption"_s);
    m_start->setDefault(true);
    m_progress->setObjectName(u"adoptProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the search"));
    m_words->setObjectName(u"adoptWords"_s);
    m_words->setWordWrap(true);
    m_adopt->setObjectName(u"adoptButton"_s);
    m_adopt->setAutoDefault(false);
    m_adopt->setToolTip(tr("Record these series as on disk; their files stay as they are"));
    buildView();
    auto *label = new QLabel(tr("&Folder:"), this);
    label->setBuddy(m_folder);
    auto *choice = new QHBoxLayout;
    choice->addWidget(label);
    choice->addWidget(m_folder, 1);
    choice->addWidget(m_start);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    buttons->addButton(m_adopt, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &AdoptDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(choice);
    layout->addWidget(m_progress);
    layout->addWidget(m_words);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    resizeWithinScreen(*this, {130 * fontMetrics().averageCharWidth(), 34 * fontMetrics().lineSpacing()});
}

void AdoptDialog::buildView()
{
    constexpr std::array characters {20, 18, 26, 28, 12}; // the reason takes what is left
    for (int column = 0; column < int(characters.size()); ++column)
        m_view->setColumnWidth(column, characters[size_t(column)] * fontMetrics().averageCharWidth());
    auto *delegate =
        new RowDelegate({.state = AdoptionModel::RowStateRole, .progress = AdoptionModel::ProgressRole}, m_view);
    delegate->setCell(AdoptionModel::StateColumn, RowDelegate::Cell::Progress);
    delegate->elideMiddle({AdoptionModel::SeriesColumn, AdoptionModel::FolderColumn});
    m_view->setItemDelegate(delegate);
    m_view->setAllColumnsShowFocus(false);
    m_view->sortByColumn(AdoptionModel::StateColumn, Qt::AscendingOrder);
}

void AdoptDialog::look(const QString &folder)
{
    if (m_adopter.step() != Step::Idle)
        return;
    m_folder->setPath(folder);
    startOrStop();
}

void AdoptDialog::reject()
{
    if (m_adopter.step() != Step::Recording)
        QDialog::reject();
}

void AdoptDialog::startOrStop()
{
    if (m_adopter.step() != Step::Idle)
        return m_adopter.stop();
    m_copies.setCopies({});
    m_words->setText(tr("Reading the headers of the files…"));
    m_progress->setRange(0, 0);
    m_adopter.start(m_folder->path(), m_services.longLivedArchive());
    showState();
}

void AdoptDialog::showProgress(qint64 done, qint64 total)
{
    if (m_adopter.step() == Step::Idle)
        return;
    m_progress->setRange(0, int(total));
    m_progress->setValue(int(done));
    const QString words = m_adopter.step() == Step::Querying
                              ? tr("Asking the server: %1 of %Ln series…", nullptr, int(total))
                              : tr("Reading: %1 of %Ln series…", nullptr, int(total));
    m_words->setText(words.arg(text::number(done)));
}

void AdoptDialog::showResult(const Result<void> &result)
{
    m_copies.setCopies(m_adopter.copies());
    if (!result)
        m_words->setText(text::of(result.error()));
    else if (m_adopter.copies().isEmpty())
        m_words->setText(tr("There is no DICOM file in this folder."));
    else
        m_words->setText(countWords());
    showState();
}

QString AdoptDialog::countWords() const
{
    const QList<session::JudgedCopy> &copies = m_adopter.copies();
    QStringList words {tr("%Ln series found.", nullptr, int(copies.size()))};
    const qsizetype whole = countOf(copies, CopyState::Adopted), known = countOf(copies, CopyState::Present);
    if (whole > 0)
        words << tr("%Ln are whole and can be adopted.", nullptr, int(whole));
    if (known > 0)
        words << tr("%Ln are recorded as on disk.", nullptr, int(known));
    if (const qsizetype rest = copies.size() - whole - known; rest > 0)
        words << tr("%Ln cannot be adopted; the last column says why.", nullptr, int(rest));
    if (!m_services.longLivedArchive() && countOf(copies, CopyState::Unknown) > 0)
        words << tr("Open a server to compare them with.");
    if (!m_adopter.errors().isEmpty())
        words << text::of(m_adopter.errors().first());
    return words.join(u' ');
}

void AdoptDialog::showRecorded(const Result<qsizetype> &series)
{
    m_copies.setCopies(m_adopter.copies());
    if (!series) {
        m_words->setText(text::of(series.error()));
    } else {
        m_words->setText(tr("%Ln series were adopted. They are shown as on disk.", nullptr, int(*series)));
        m_services.showRecorded(m_adopter.root());
    }
    showState();
}

void AdoptDialog::showState()
{
    const Step step = m_adopter.step();
    const bool resting = step == Step::Idle;
    m_folder->setEnabled(resting);
    m_start->setText(resting ? tr("&Look") : tr("S&top"));
    m_start->setEnabled(resting ? QDir::isAbsolutePath(m_folder->text()) : step != Step::Recording);
    m_progress->setVisible(!resting);
    const qsizetype whole = resting ? countOf(m_adopter.copies(), CopyState::Adopted) : 0;
    m_adopt->setEnabled(whole > 0);
    m_adopt->setText(whole > 0 ? tr("&Adopt %Ln series", nullptr, int(whole)) : tr("&Adopt"));
}

} // namespace tcia::desktop
