// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/splitdialog.h"

#include "cohort/strata.h"
#include "core/async.h"
#include "core/reasontranslation.h"
#include "core/text.h"
#include "desktop/widgets/folderedit.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QtConcurrentRun>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

// In the order of cohort::attributes().
constexpr std::array attributeWords {
    QT_TRANSLATE_NOOP("SplitDialog", "&Collection"), QT_TRANSLATE_NOOP("SplitDialog", "&Modality"),
    QT_TRANSLATE_NOOP("SplitDialog", "Man&ufacturer"), QT_TRANSLATE_NOOP("SplitDialog", "Se&x"),
    QT_TRANSLATE_NOOP("SplitDialog", "&Age, by decade")};

//! "train 70 %, validation 15 %, test 15 %"
QString meaningOf(const QList<cohort::SplitSet> &sets)
{
    qint64 sum = 0;
    for (const cohort::SplitSet &set : sets)
        sum += set.weight;
    QStringList shares;
    for (const cohort::SplitSet &set : sets) //: %1 the name of a set, %2 its share in percent
        shares << SplitDialog::tr("%1 %2 %").arg(set.name,
                                                 text::number(qRound64(100.0 * double(set.weight) / double(sum))));
    return text::list(shares);
}

//! "train: 84 patients, 212 series", a line each
Result<QString> countsOf(const QList<Series> &series, const cohort::SplitRule &rule)
{
    const auto split = cohort::split(series, rule);
    if (!split)
        return failure(split.error());
    QStringList lines;
    for (qsizetype set = 0; set < rule.sets.size(); ++set) {
        const int members = int(std::ranges::count(split->setOfSeries, set));
        //: %1 the name of a set, %2 "84 patients", %3 "212 series"
        lines << SplitDialog::tr("%1: %2, %3")
                     .arg(rule.sets[set].name, SplitDialog::tr("%Ln patients", nullptr, int(split->all.counts[set])),
                          SplitDialog::tr("%Ln series", nullptr, members));
    }
    if (const int unknown = int(split->persons.withoutPatient.size()); unknown > 0)
        lines << SplitDialog::tr("in no set, because they have no patient ID: %Ln series", nullptr, unknown);
    return lines.join(u'\n');
}

} // namespace

SplitDialog::SplitDialog(const QString &source, Gather gather, QWidget *parent)
    : QDialog(parent),
      m_gather(std::move(gather)),
      m_sets(new QLineEdit(u"70, 15, 15"_s, this)),
      m_meaning(new QLabel(this)),
      m_counts(new QLabel(tr("counting…"), this)),
      m_seed(new QSpinBox(this)),
      m_folder(new FolderEdit(u"splitFolder"_s, tr("Folder for the sets"), this)),
      m_refusal(new QLabel(this))
{
    setObjectName(u"splitDialog"_s);
    setWindowTitle(tr("Split by patient"));
    build(source);
    connect(m_sets, &QLineEdit::textChanged, this, &SplitDialog::count);
    connect(m_seed, &QSpinBox::valueChanged, this, &SplitDialog::count);
    for (const QCheckBox *attribute : m_attributes)
        connect(attribute, &QCheckBox::toggled, this, &SplitDialog::count);
    connect(m_sets, &QLineEdit::textChanged, this, &SplitDialog::showState);
    connect(m_folder, &FolderEdit::changed, this, &SplitDialog::showState);
    showState();
    count();
}

void SplitDialog::build(const QString &source)
{
    auto *what = new QLabel(tr("The patients of the %1 are shared out. All series of a patient go to one set; patients "
                               "who share a study or an ID stay together.")
                                .arg(source),
                            this);
    what->setWordWrap(true);
    m_sets->setObjectName(u"splitSets"_s);
    m_sets->setToolTip(tr("Weights, such as “70, 15, 15”, or names with weights, such as “train=0.8, test=0.2”"));
    m_meaning->setObjectName(u"splitMeaning"_s);
    m_meaning->setWordWrap(true);
    m_seed->setObjectName(u"splitSeed"_s);
    m_seed->setRange(0, std::numeric_limits<int>::max());
    m_seed->setValue(1);
    m_seed->setToolTip(tr("The same seed and series make the same split on every machine"));
    m_counts->setObjectName(u"splitCounts"_s);
    m_refusal->setObjectName(u"splitRefusal"_s);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    auto *form = new QFormLayout(this);
    form->addRow(what);
    form->addRow(tr("&Shares:"), m_sets);
    form->addRow(QString(), m_meaning);
    for (size_t i = 0; i < attributeWords.size(); ++i) {
        m_attributes << new QCheckBox(QCoreApplication::translate("SplitDialog", attributeWords[i]), this);
        m_attributes.last()->setObjectName(u"splitBy-"_s + cohort::attributes()[i].key);
        form->addRow(i == 0 ? tr("The same share of each:") : QString(), m_attributes.last());
    }
    form->addRow(tr("S&eed:"), m_seed);
    form->addRow(tr("This makes:"), m_counts);
    form->addRow(tr("&Folder:"), m_folder);
    form->addRow(m_refusal);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_split = buttons->button(QDialogButtonBox::Ok);
    m_split->setText(tr("S&plit"));
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SplitDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SplitDialog::suggest(const QString &folder)
{
    if (m_folder->text().isEmpty())
        m_folder->setPath(folder);
}

void SplitDialog::refuse(const Error &error)
{
    m_isWriting = false;
    showState();
    m_refusal->setText(text::of(error));
    m_refusal->show();
    fitHeight();
}

void SplitDialog::choose()
{
    m_isWriting = true;
    showState();
    Q_EMIT chosen(rule(), m_folder->path());
}

//! One count at a time, of the settings at its begin.
void SplitDialog::count()
{
    m_isCountWanted = true;
    if (!cohort::splitSets(m_sets->text()))
        return m_counts->clear();
    if (m_isCounting)
        return;
    m_isCounting = true;
    m_isCountWanted = false;
    onFinished(QtConcurrent::run([gather = m_gather, rule = rule()] { return countsOf(gather(), rule); }), this,
               [this](const Result<QString> &counts) {
                   m_isCounting = false;
                   if (m_isCountWanted)
                       return count(); // of what is chosen now
                   showCounts(counts);
               });
}

void SplitDialog::showCounts(const Result<QString> &counts)
{
    m_counts->setText(counts ? *counts : text::of(counts.error()));
    fitHeight();
}

void SplitDialog::fitHeight()
{
    layout()->activate();
    if (const int wanted = layout()->totalHeightForWidth(width()); wanted > height())
        resize(width(), wanted);
}

void SplitDialog::showState()
{
    const auto sets = cohort::splitSets(m_sets->text());
    m_meaning->setText(sets ? meaningOf(*sets) : text::translated(sets.error().detail));
    m_split->setEnabled(sets && !m_folder->text().isEmpty() && !m_isWriting);
    m_refusal->hide(); // of what was chosen before
}

cohort::SplitRule SplitDialog::rule() const
{
    cohort::SplitRule rule {.sets = cohort::splitSets(m_sets->text()).value_or(QList<cohort::SplitSet>()),
                            .seed = quint64(m_seed->value())};
    for (qsizetype i = 0; i < m_attributes.size(); ++i)
        if (m_attributes[i]->isChecked())
            rule.stratifyBy << cohort::attributes()[size_t(i)].attribute;
    return rule;
}

} // namespace tcia::desktop
