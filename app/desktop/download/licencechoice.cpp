// SPDX-License-Identifier: Apache-2.0
#include "desktop/download/licencechoice.h"

#include "core/text.h"
#include "desktop/download/downloadboxes.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/linkbutton.h"
#include "desktop/widgets/summarylabel.h"
#include "desktop/widgets/taglabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

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

QString LicenceChoice::nameOf(const session::DownloadPlan::Licence &licence)
{
    return licence.name.isEmpty() ? tr("no licence named") : text::plain(licence.name);
}

QWidget *LicenceChoice::line(const session::DownloadPlan::Licence &licence)
{
    const bool isOut = isLeftOut(licence);
    const QString name = nameOf(licence);
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
    connect(button, &QPushButton::clicked, this, [this, key = licence.name] { toggle(key); });
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
    const auto further = m_licences.sliced(from);
    for (const session::DownloadPlan::Licence &licence : further)
        names << nameOf(licence);
    auto *others = new LinkButton(tr("and %Ln other licences", nullptr, int(names.size())), this);
    others->setObjectName(u"otherLicences"_s);
    others->setToolTip(names.join(u'\n'));
    others->setAccessibleDescription(text::list(names));
    connect(others, &QPushButton::clicked, this, [this, others, from] {
        QMenu *menu = menuOf(from);
        menu->popup(others->mapToGlobal(QPoint(0, others->height())));
    });
    return others;
}

//! Those that have no line of their own: a tick leaves their series in.
QMenu *LicenceChoice::menuOf(qsizetype from)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"otherLicencesMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto further = m_licences.sliced(from);
    for (const session::DownloadPlan::Licence &licence : further) {
        //: %1 a licence, %2 "12 series"
        QAction *action = menu->addAction(
            tr("%1: %2").arg(nameOf(licence), tr("%Ln series", nullptr, int(licence.series))).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(!isLeftOut(licence));
        connect(action, &QAction::triggered, this, [this, key = licence.name] { toggle(key); });
    }
    return menu;
}

void LicenceChoice::toggle(const QString &licence)
{
    edit([&] {
        if (!m_changed.remove(licence))
            m_changed.insert(licence);
    });
}

} // namespace tcia::desktop
