// SPDX-License-Identifier: Apache-2.0
#include "desktop/start/droparea.h"

#include "desktop/widgets/caption.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/glyphlabel.h"
#include "desktop/widgets/icons.h"
#include "desktop/widgets/palettecolours.h"
#include "desktop/window/actions.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

DropArea::DropArea(const Actions &actions, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"dropArea"_s);
    const auto button = [&](const QString &name, const char *picture, const QString &text, Act act) {
        auto *made = new QPushButton(icon(picture), text, this);
        made->setObjectName(name);
        made->setAutoDefault(true);
        connect(made, &QPushButton::clicked, &actions[act], &QAction::trigger);
        return made;
    };
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(new QLabel(tr("Drop a manifest here"), this));
    words->addWidget(new Caption(Caption::Kind::Secondary, tr(".tcia, a table with series UIDs, or plain UIDs"), this));
    words->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(*this, 20), 0, scaled(*this, 20), 0);
    layout->setSpacing(scaled(*this, 12));
    layout->addWidget(new GlyphLabel("folder-open", 24, &PaletteColours::secondary, this));
    layout->addLayout(words, 1);
    layout->addWidget(button(u"startManifest"_s, "folder-open", tr("Open &manifest…"), Act::OpenManifest));
    layout->addWidget(button(u"startSharedList"_s, "shared-list", tr("Open shared &list…"), Act::OpenSharedList));
    setFixedHeight(scaled(*this, 72));
}

void DropArea::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(coloursOf(palette()).outline, 1, Qt::DashLine));
    constexpr double half = 0.5;
    const double corner = scaled(*this, 6);
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), corner, corner);
}

} // namespace tcia::desktop
