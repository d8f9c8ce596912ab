// SPDX-License-Identifier: Apache-2.0
#include "desktop/download/licencechoice.h"

#include "core/text.h"
#include "desktop/download/downloadboxes.h"
#include "desktop/widgets/caption.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/linkbutton.h"
#include "desktop/widgets/summarylabel.h"
#include "desktop/widgets/taglabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

#include <utility>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

constexpr int mostLines = 3;
constexpr double lineHeight = 26;

} // namespace

LicenceChoice::LicenceChoice(const session::Settings &settings, QWidget *parent)
    : QWidget(parent), m_purpose(purposeBox(settings, this)), m_lines(new QVBoxLayout)
{
    setObjectName(u"licenceChoice"_s);
    m_lines->setContentsMargins({});
    m_lines->setSpacing(0);
    m_purpose->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // a form would make it as wide as a path
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(m_lines, 1);
    setFixedHeight(scaled(*this, mostLines * lineHeight));
    connect(m_purpose, &QComboBox::currentIndexChanged, this, [this] {
        edit([this] {
            for (const session::DownloadPlan::Licence &licence : std::as_const(m_licences))
                if (licence.isNonCommercial)
                    m_changed.remove(licence.name);
        });
    });
}

void LicenceChoice::setLicences(const QList<session::DownloadPlan::Licence> &licences)
{
    if (licences == m_licences) // a button may have the focus
        return;
    edit([&] { m_licences = licences; });
}

//! Any change of what is left out, and the lines that show it.
void LicenceChoice::edit(const std::function<void()> &change)
{
    change();
    rebuild();
    if (const QSet<QString> now = leftOut(); std::exchange(m_said, now) != now)
        Q_EMIT changed();
}

bool LicenceChoice::isLeftOut(const session::DownloadPlan::Licence &licence) const
{
    const bool isForbidden = licence.isNonCommercial && m_purpose->currentData() == commercialUse();
    return m_changed.contains(licence.name) != isForbidden;
}

QVariant LicenceChoice::purpose() const { return m_purpose->currentData(); }

QSet<QString> LicenceChoice::leftOut() const
{
    QSet<QString> names;
    for (const session::DownloadPlan::Licence &licence : m_licences)
        if (isLeftOut(licence))
            names.insert(licence.name);
    return names;
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
    const bool isOut = isLeftOut(licence);
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
    button->setVisible(m_licences.size() > 1 || isOut);
    connect(button, &QPushButton::clicked, this, [this, key = licence.name] {
        edit([&] {
            if (!m_changed.remove(key))
                m_changed.insert(key);
        });
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
