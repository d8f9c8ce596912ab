// SPDX-License-Identifier: Apache-2.0
#include "desktop/inspector/derivedcard.h"

#include "core/text.h"
#include "desktop/inspector/derivedtext.h"
#include "desktop/inspector/extentbars.h"
#include "desktop/inspector/objectchoice.h"
#include "desktop/inspector/reporttree.h"
#include "desktop/inspector/sourceline.h"
#include "desktop/inspector/structurelist.h"
#include "desktop/widgets/breakable.h"
#include "desktop/widgets/caption.h"
#include "desktop/widgets/copytext.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/icons.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

using Kind = dicom::Derived::Kind;

DerivedCard::DerivedCard(QWidget *parent)
    : InspectorPage(parent),
      m_objects(new ObjectChoice(this)),
      m_structures(new StructureList(this)),
      m_roughly(new QLabel(tr("Volumes are computed from the contours, for a rough idea only."), this)),
      m_problem(new QLabel(this)),
      m_extentTitle(new Caption(Caption::Kind::Title, this)),
      m_extents(new ExtentBars(this)),
      m_report(new ReportTree(this)),
      m_copy(new QPushButton(icon("edit-copy"), tr("Copy as text"), this)),
      m_sourceTitle(new Caption(Caption::Kind::Title, this)),
      m_source(new SourceLine(this)),
      m_layOver(new QPushButton(icon("contrast"), {}, this)),
      m_selectToo(new QPushButton(icon("object-select"), tr("Select it too"), this)),
      m_show(new QPushButton(icon("pan-end"), tr("Show it"), this))
{
    setObjectName(u"derivedCard"_s);
    m_problem->setObjectName(u"overlayProblem"_s);
    m_copy->setObjectName(u"copyReport"_s);
    m_layOver->setObjectName(u"layOver"_s);
    m_layOver->setCheckable(true);
    m_selectToo->setObjectName(u"selectSource"_s);
    m_show->setObjectName(u"showSource"_s);
    m_selectToo->setToolTip(tr("Select the series that it was made from as well"));
    m_show->setToolTip(tr("Select only the series that it was made from"));
    layOut();
    connect(m_structures, &StructureList::shownChanged, this, &DerivedCard::shownChanged);
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT said(copyText(m_report->asText(), Copied::Report)); });
    connect(m_layOver, &QPushButton::clicked, this, &DerivedCard::layOverRequested);
    connect(m_selectToo, &QPushButton::clicked, this, &DerivedCard::selectTooRequested);
    connect(m_show, &QPushButton::clicked, this, &DerivedCard::showRequested);
}

void DerivedCard::layOut()
{
    for (QLabel *const label : {m_roughly, m_problem}) {
        label->setWordWrap(true);
        label->setFont(smallFont(font()));
    }
    auto *copy = new QHBoxLayout;
    copy->addStretch();
    copy->addWidget(m_copy);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(scaled(*this, 8));
    buttons->addWidget(m_layOver);
    buttons->addWidget(m_selectToo);
    buttons->addWidget(m_show);
    buttons->addStretch();
    for (QWidget *const piece : std::initializer_list<QWidget *> {m_objects, m_structures, m_problem, m_roughly,
                                                                  m_extentTitle, m_extents, m_report})
        column().addWidget(piece);
    column().addLayout(copy);
    column().addWidget(m_sourceTitle);
    column().addWidget(m_source);
    column().addLayout(buttons);
    column().addStretch(1);
}

void DerivedCard::setDerived(const dicom::Derived &derived)
{
    const bool isReport = derived.kind == Kind::Report;
    m_structures->setStructures(derived);
    m_structures->setVisible(!derived.structures.isEmpty());
    m_roughly->setVisible(derived.kind == Kind::Outlines && !derived.structures.isEmpty());
    const bool hasExtents = derived.kind == Kind::Segmentation && derived.planes > 1;
    //: of the planes of a segmentation
    m_extentTitle->setText(tr("Where the segments lie, slice 1 to %1").arg(text::number(derived.planes)));
    m_extentTitle->setVisible(hasExtents);
    m_extents->setVisible(hasExtents);
    m_extents->setSegments(derived);
    m_report->setVisible(isReport && !derived.lines.isEmpty());
    m_copy->setVisible(!m_report->isHidden());
    if (isReport)
        m_report->setReport(derived);
    m_sourceTitle->setText(sourceTitleOf(derived.kind));
}

void DerivedCard::setSource(const Series &series, models::RowState state, bool canLayOver)
{
    m_source->setSeries(series);
    m_source->setState(state);
    const QString modality = text::plain(series.modality);
    m_layOver->setText(modality.isEmpty() ? tr("Lay over the images")
                                          //: %1 a modality such as "CT"
                                          : tr("Lay over the %1").arg(modality));
    m_layOver->setVisible(canLayOver);
    m_selectToo->setVisible(!canLayOver);
    m_selectToo->setEnabled(true);
    m_show->setEnabled(true);
}

void DerivedCard::setUnknownSource(const QString &seriesUid)
{
    m_source->setUnknown(seriesUid);
    m_layOver->hide();
    m_selectToo->show();
    m_selectToo->setEnabled(false);
    m_show->setEnabled(false);
}

void DerivedCard::setLaidOver(bool isLaidOver)
{
    m_structures->setTickable(isLaidOver);
    m_layOver->setChecked(isLaidOver);
}

void DerivedCard::setProblems(QStringList problems)
{
    problems.removeAll(QString());
    problems.removeDuplicates();
    m_problem->setText(breakable(problems.join(u'\n')));
    m_problem->setVisible(!problems.isEmpty());
}

} // namespace tcia::desktop
