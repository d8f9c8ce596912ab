// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/appearance.h"

#include "desktop/widgets/flatstyle.h"
#include "desktop/widgets/palettecolours.h"
#include "desktop/widgets/palettecorrection.h"

#include <QApplication>
#include <QStyle>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

//! As the desktop had them when the program started.
struct Desktop
{
    QString style = QApplication::style()->name();
    QPalette palette = QApplication::palette();
    bool hasColours = style != "fusion"_L1 || palette != QApplication::style()->standardPalette();
};

double extraHeight = 0; // GUI thread

} // namespace

void applyAppearance(const QString &theme)
{
    static const Desktop before; // the first call comes before anything is changed
    const bool isOurs = theme == QLatin1StringView(lightTheme) || theme == QLatin1StringView(darkTheme);
    if (isOurs || before.style == "fusion"_L1) // Qt's choice without a desktop's style
        QApplication::setStyle(new FlatStyle);
    else if (QApplication::style()->name() != before.style)
        QApplication::setStyle(before.style);
    if (isOurs)
        QApplication::setPalette(theme == QLatin1StringView(darkTheme) ? darkPalette() : lightPalette());
    else
        QApplication::setPalette(before.hasColours ? correctedPalette(before.palette) : lightPalette());
}

void setComfortable(bool comfortable)
{
    constexpr double more = 4;
    extraHeight = comfortable ? more : 0;
    for (QWidget *widget : QApplication::allWidgets())
        if (auto *view = qobject_cast<QTreeView *>(widget))
            view->doItemsLayout();
}

double extraRowHeight() { return extraHeight; }

} // namespace tcia::desktop
