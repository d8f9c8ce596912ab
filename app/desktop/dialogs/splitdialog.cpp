// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/splitdialog.h"

#include "cohort/strata.h"
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

} // namespace

SplitDialog::SplitDialog(const QString &source, const QString &folder, QWidget *parent)
    : QDialog(parent),
      m_sets(new QLineEdit(u"70, 15, 15"_s, this)),
      m_meaning(new QLabel(this)),
      m_seed(new QSpinBox(this)),
      m_folder(new FolderEdit(u"splitFolder"_s, tr("Folder for the sets"), this))
{
    setObjectName(u"splitDialog"_s);
    setWindowTitle(tr("Split by patient"));
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
    m_folder->setPath(folder);
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
    form->addRow(tr("&Folder:"), m_folder);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_split = buttons->button(QDialogButtonBox::Ok);
    m_split->setText(tr("S&plit"));
    form->addRow(buttons);
    connect(m_sets, &QLineEdit::textChanged, this, &SplitDialog::showState);
    connect(m_folder, &FolderEdit::changed, this, &SplitDialog::showState);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(rule(), m_folder->path());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showState();
}

void SplitDialog::showState()
{
    const auto sets = cohort::splitSets(m_sets->text());
    m_meaning->setText(sets ? meaningOf(*sets) : text::translated(sets.error().detail));
    m_split->setEnabled(sets && !m_folder->text().isEmpty());
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
