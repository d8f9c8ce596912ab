// SPDX-License-Identifier: Apache-2.0
#include "desktop/download/licencechoice.h"

#include "core/text.h"
#include "desktop/widgets/caption.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/linkbutton.h"
#include "desktop/widgets/summarylabel.h"
#include "desktop/widgets/taglabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

constexpr int mostLines = 4;
constexpr double lineHeight = 26;

} // namespace

LicenceChoice::LicenceChoice(QWidget *parent) : QWidget(parent), m_lines(new QVBoxLayout(this))
{
    setObjectName(u"licenceChoice"_s);
    m_lines->setContentsMargins({});
    m_lines->setSpacing(0);
    setFixedHeight(scaled(*this, mostLines * lineHeight));
}

void LicenceChoice::setLicences(const QList<session::DownloadPlan::Licence> &licences)
{
    if (licences == m_licences) // a button may have the focus
        return;
    m_licences = licences;
    rebuild();
}

void LicenceChoice::rebuild()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the button that was pressed
        }
        delete item;
    }
    const bool areMany = m_licences.size() > mostLines;
    const qsizetype shown = areMany ? mostLines - 1 : m_licences.size();
    for (const session::DownloadPlan::Licence &licence : m_licences.first(shown))
        m_lines->addWidget(line(licence));
    if (areMany)
        m_lines->addWidget(rest(shown));
    m_lines->addStretch(1);
}

QWidget *LicenceChoice::line(const session::DownloadPlan::Licence &licence)
{
    const bool isOut = m_leftOut.contains(licence.name);
    const QString name = licence.name.isEmpty() ? tr("no licence named") : licence.name;
    auto *row = new QWidget(this);
    auto *tag = new TagLabel(row);
    tag->setTag(name,
                licence.isNonCommercial || licence.name.isEmpty() ? TagLabel::Mark::Warning : TagLabel::Mark::Check);
    tag->setFixedWidth(scaled(*this, 108));
    auto *words = new SummaryLabel(row);
    words->setSummary({}, isOut ? tr("%Ln series, left out", nullptr, int(licence.series))
                          : licence.isNonCommercial
                              ? tr("%Ln series, not for commercial use", nullptr, int(licence.series))
                              : tr("%Ln series", nullptr, int(licence.series)));
    auto *button = new LinkButton(isOut ? tr("Take these in") : tr("Leave these out"), row);
    button->setObjectName(u"leaveOut"_s);
    button->setAccessibleName(isOut ? tr("Take in the series of %1").arg(name)
                                    : tr("Leave out the series of %1").arg(name));
    button->setVisible(m_licences.size() > 1);
    connect(button, &QPushButton::clicked, this, [this, key = licence.name] {
        if (!m_leftOut.remove(key))
            m_leftOut.insert(key);
        rebuild();
        Q_EMIT changed();
    });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(scaled(*this, 8));
    layout->addWidget(tag);
    layout->addWidget(words, 1);
    layout->addWidget(button);
    row->setFixedHeight(scaled(*this, lineHeight));
    return row;
}

QWidget *LicenceChoice::rest(qsizetype from)
{
    QStringList names;
    for (const session::DownloadPlan::Licence &licence : m_licences.sliced(from))
        names << (licence.name.isEmpty() ? tr("no licence named") : licence.name);
    auto *label = new Caption(Caption::Kind::Quiet, tr("and %Ln other licences", nullptr, int(names.size())), this);
    label->setToolTip(names.join(u'\n'));
    return label;
}

} // namespace tcia::desktop
