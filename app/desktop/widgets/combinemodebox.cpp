// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/combinemodebox.h"

#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

using catalog::CombineMode;

CombineModeBox::CombineModeBox(catalog::Catalog &catalog, QWidget *parent) : QComboBox(parent)
{
    setObjectName(u"together"_s);
    setAccessibleName(tr("How several modalities are combined"));
    setToolTip(
        tr("With CT and RTSTRUCT selected: series of either; or all such series of patients, or of studies, that "
           "have both"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addItem(tr("any of them"), int(CombineMode::AnyOf));
    addItem(tr("all, same patient"), int(CombineMode::SamePatient));
    addItem(tr("all, same study"), int(CombineMode::SameStudy));
    const auto follow = [this, &catalog] { setCurrentIndex(findData(int(catalog.filter().combineMode))); };
    connect(&catalog, &catalog::Catalog::filterChanged, this, follow);
    connect(this, &QComboBox::activated, &catalog, [this, &catalog] {
        catalog::Filter filter = catalog.filter();
        filter.combineMode = CombineMode(currentData().toInt());
        catalog.setFilter(filter);
    });
    follow();
}

void CombineModeBox::wheelEvent(QWheelEvent *event) { event->ignore(); }

} // namespace tcia::desktop
