// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/combinemodebox.h"

#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

using catalog::Together;

CombineModeBox::CombineModeBox(catalog::Catalog &catalog, QWidget *parent) : QComboBox(parent)
{
    setObjectName(u"together"_s);
    setAccessibleName(tr("How several modalities are combined"));
    setToolTip(
        tr("With CT and RTSTRUCT selected: series of either; or all such series of patients, or of studies, that "
           "have both"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addItem(tr("Any of these"), int(Together::AnyOf));
    addItem(tr("Patients with all of these"), int(Together::SamePatient));
    addItem(tr("Studies with all of these"), int(Together::SameStudy));
    const auto follow = [this, &catalog] { setCurrentIndex(findData(int(catalog.filter().together))); };
    connect(&catalog, &catalog::Catalog::filterChanged, this, follow);
    connect(this, &QComboBox::activated, &catalog, [this, &catalog] {
        catalog::Filter filter = catalog.filter();
        filter.together = Together(currentData().toInt());
        catalog.setFilter(filter);
    });
    follow();
}

void CombineModeBox::wheelEvent(QWheelEvent *event) { event->ignore(); }

} // namespace tcia::desktop
