// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/basketrulesdialog.h"

#include "core/async.h"
#include "core/text.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/tickbox.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QtConcurrentRun>

#include <limits>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

struct Counted
{
    cohort::Selected left;
    qsizetype all = 0;
};

} // namespace

BasketRulesDialog::BasketRulesDialog(const QString &source, const Gather &gather, QWidget *parent)
    : QDialog(parent),
      m_gather(gather),
      m_complete(tickBox(tr("Only &patients with series of all of"), this)),
      m_modalities(new QLineEdit(QStringList {u"CT"_s, u"RTSTRUCT"_s}.join(u", "_s), this)),
      m_latest(tickBox(tr("Only the &latest study of each patient"), this)),
      m_large(tickBox(tr("Only series with &at least"), this)),
      m_images(new QSpinBox(this)),
      m_words(new QLabel(this))
{
    setObjectName(u"basketRulesDialog"_s);
    setWindowTitle(tr("Keep by rules"));
    build(source);
    for (QCheckBox *box : {m_complete, m_latest, m_large})
        connect(box, &QCheckBox::toggled, this, &BasketRulesDialog::count);
    connect(m_modalities, &QLineEdit::textEdited, this, [this] {
        m_complete->setChecked(true);
        count();
    });
    connect(m_images, &QSpinBox::valueChanged, this, [this] {
        m_large->setChecked(true);
        count();
    });
    count();
}

void BasketRulesDialog::build(const QString &source)
{
    constexpr int fewImages = 20;
    m_complete->setObjectName(u"ruleComplete"_s);
    m_modalities->setObjectName(u"ruleModalities"_s);
    m_modalities->setAccessibleName(tr("Modalities"));
    m_latest->setObjectName(u"ruleLatest"_s);
    m_large->setObjectName(u"ruleLarge"_s);
    m_large->setToolTip(tr("Segmentations, structure sets and reports stay, whatever their number of objects"));
    m_images->setObjectName(u"ruleImages"_s);
    m_images->setAccessibleName(tr("Images"));
    m_images->setRange(1, std::numeric_limits<int>::max());
    m_images->setValue(fewImages);
    m_images->setSuffix(tr(" images"));
    m_words->setObjectName(u"ruleWords"_s);
    m_words->setWordWrap(true);
    auto *what = new QLabel(tr("Takes series out of the %1 that do not pass; files on disk stay.").arg(source), this);
    what->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_keep = buttons->button(QDialogButtonBox::Ok);
    m_keep->setText(tr("&Keep these"));
    auto *grid = new QGridLayout(this);
    grid->setColumnStretch(1, 1);
    grid->addWidget(what, 0, 0, 1, 2);
    grid->addWidget(m_large, 1, 0);
    grid->addWidget(m_images, 1, 1, Qt::AlignLeft);
    grid->addWidget(m_latest, 2, 0, 1, 2);
    grid->addWidget(m_complete, 3, 0);
    grid->addWidget(m_modalities, 3, 1);
    grid->addWidget(m_words, 4, 0, 1, 2);
    grid->addWidget(buttons, 5, 0, 1, 2);
    constexpr double width = 520; // design pixels
    resize(scaled(*this, width), sizeHint().height());
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(rules());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

cohort::Rules BasketRulesDialog::rules() const
{
    cohort::Rules rules {.leastImages = m_large->isChecked() ? m_images->value() : 0,
                         .isLatestStudy = m_latest->isChecked()};
    const QStringList typed = m_complete->isChecked() ? m_modalities->text().split(u',') : QStringList();
    for (const QString &one : typed)
        if (const QString modality = one.trimmed().toUpper(); !modality.isEmpty())
            rules.modalities << modality;
    return rules;
}

void BasketRulesDialog::count()
{
    const quint64 turn = ++m_turn;
    m_keep->setEnabled(false);
    const auto counted = QtConcurrent::run([gather = m_gather, rules = rules()] {
        const QList<Series> all = gather();
        return Counted {.left = cohort::select(all, rules), .all = all.size()};
    });
    onFinished(counted, this, [this, turn](const Result<Counted> &done) {
        if (turn != m_turn)
            return;
        if (!done)
            return m_words->setText(text::of(done.error()));
        showCount(done->left, done->all);
    });
}

void BasketRulesDialog::showCount(const cohort::Selected &left, qsizetype all)
{
    QStringList words {tr("%1 of %Ln series stay.", nullptr, int(all)).arg(text::number(left.series.size()))};
    if (left.tooFewImages > left.unknownImages)
        words << tr("%Ln have too few images.", nullptr, int(left.tooFewImages - left.unknownImages));
    if (left.unknownImages > 0)
        words << tr("%Ln have an unknown number of images.", nullptr, int(left.unknownImages));
    if (left.earlierStudies > 0)
        words << tr("%Ln are of earlier studies.", nullptr, int(left.earlierStudies));
    if (const qint64 unknown = left.undatedStudies + left.withoutStudy; unknown > 0)
        words << tr("%Ln are of studies without a date.", nullptr, int(unknown));
    if (left.incompletePatients > 0)
        words << tr("%Ln patients lack a modality.", nullptr, int(left.incompletePatients));
    if (left.withoutPatient > 0)
        words << tr("%Ln have no patient ID.", nullptr, int(left.withoutPatient));
    m_words->setText(words.join(u' '));
    m_keep->setEnabled(!left.series.isEmpty() && left.series.size() < all);
    m_keep->setToolTip(left.series.isEmpty() ? tr("Nothing would stay.") : QString());
}

} // namespace tcia::desktop
