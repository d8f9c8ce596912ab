// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/basketsetsdialog.h"

#include "core/async.h"
#include "core/text.h"
#include "desktop/panes/basketwords.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/elidedlabel.h"
#include "session/basketsets.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

using basket::SetOperation;

QString titleOf(std::optional<SetOperation> how)
{
    if (!how)
        return BasketSetsDialog::tr("Compare baskets");
    switch (*how) {
    case SetOperation::Unite: return BasketSetsDialog::tr("Add the series of another basket");
    case SetOperation::Intersect: return BasketSetsDialog::tr("Keep only those also in another basket");
    case SetOperation::Subtract: return BasketSetsDialog::tr("Take out those in another basket");
    }
    Q_UNREACHABLE();
}

//! The number of series that change.
qsizetype changedBy(SetOperation how, const basket::BasketComparison &figures)
{
    switch (how) {
    case SetOperation::Unite: return figures.onlyThere;
    case SetOperation::Intersect: return figures.onlyHere;
    case SetOperation::Subtract: return figures.inBoth;
    }
    Q_UNREACHABLE();
}

QString numberOf(qsizetype series) { return BasketSetsDialog::tr("%Ln series", nullptr, int(series)); }

ElidedLabel *figure(const char *name, QWidget *parent)
{
    auto *label = new ElidedLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    return label;
}

} // namespace

QList<basket::BasketInfo> otherBaskets(const session::Baskets &baskets)
{
    QList<basket::BasketInfo> others = baskets.ofServer();
    others.removeIf([open = baskets.current().id](const basket::BasketInfo &one) { return one.id == open; });
    return others;
}

BasketSetsDialog::BasketSetsDialog(session::Baskets &baskets, std::optional<SetOperation> how, QWidget *parent)
    : QDialog(parent),
      m_baskets(baskets),
      m_how(how),
      m_others(otherBaskets(baskets)),
      m_other(new QComboBox(this)),
      m_onlyHere(figure("onlyHere", this)),
      m_inBoth(figure("inBoth", this)),
      m_onlyThere(figure("onlyThere", this)),
      m_buttons(new QDialogButtonBox(how ? QDialogButtonBox::Cancel : QDialogButtonBox::Close, this))
{
    setObjectName(u"basketSetsDialog"_s);
    setWindowTitle(titleOf(how));
    build();
    connect(m_other, &QComboBox::currentIndexChanged, this, &BasketSetsDialog::count);
    connect(&baskets.basket(), &basket::Basket::changed, this, [this](const basket::BasketChange &change) {
        if (change.inserted.count > 0 || !change.removed.isEmpty()) // attributes do not count
            count();
    });
    connect(&baskets, &session::Baskets::opened, this, &QDialog::reject); // it was about the open one
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT chosen(m_others.at(m_other->currentIndex()).id, *m_how);
    });
    count();
}

void BasketSetsDialog::build()
{
    m_other->setObjectName(u"otherBasketCombo"_s);
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // names may be long
    m_other->setMinimumContentsLength(36);
    for (const basket::BasketInfo &one : m_others)
        m_other->addItem(basketName(one) + u": "_s + summaryOf(one));
    if (m_how) {
        m_change = m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
        m_change->setObjectName(u"changeBasket"_s);
        m_change->setDefault(true);
    }
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Other basket:"), m_other);
    form->addRow(tr("Only in the open basket:"), m_onlyHere);
    form->addRow(tr("In both:"), m_inBoth);
    form->addRow(tr("Only in the other basket:"), m_onlyThere);
    form->addRow(m_buttons);
    showFigures({});
    setFixedHeight(sizeHint().height());
    resize(scaled(*this, 480), height());
}

void BasketSetsDialog::count()
{
    for (ElidedLabel *label : {m_onlyHere, m_inBoth, m_onlyThere})
        label->setText(tr("counting…"));
    if (m_change)
        m_change->setEnabled(false);
    if (std::exchange(m_isCounting, true)) { // each reads all of the other basket
        m_isOutdated = true;
        return;
    }
    onFinished(session::compare(m_baskets, m_others.at(m_other->currentIndex()).id), this,
               [this](const Result<basket::BasketComparison> &figures) {
                   m_isCounting = false;
                   if (std::exchange(m_isOutdated, false))
                       count();
                   else if (figures)
                       showFigures(*figures);
                   else
                       showFailure(figures.error());
               });
}

void BasketSetsDialog::showFigures(const basket::BasketComparison &figures)
{
    m_onlyHere->setText(numberOf(figures.onlyHere));
    m_inBoth->setText(numberOf(figures.inBoth));
    m_onlyThere->setText(numberOf(figures.onlyThere));
    if (!m_change)
        return;
    const int changed = int(changedBy(*m_how, figures));
    m_change->setText(*m_how == SetOperation::Unite ? tr("&Add %Ln series", nullptr, changed)
                                                    : tr("&Take out %Ln series", nullptr, changed));
    m_change->setEnabled(changed > 0);
}

void BasketSetsDialog::showFailure(const Error &error)
{
    m_onlyHere->setText(text::of(error));
    m_inBoth->clear();
    m_onlyThere->clear();
}

} // namespace tcia::desktop
