// SPDX-License-Identifier: Apache-2.0
#include "desktop/download/downloadsummary.h"

#include "core/text.h"
#include "desktop/widgets/caption.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/glyphlabel.h"
#include "desktop/widgets/palettecolours.h"
#include "desktop/widgets/sharebar.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

DownloadSummary::DownloadSummary(QWidget *parent)
    : QWidget(parent),
      m_title(new Caption(Caption::Kind::Heading, this)),
      m_source(new Caption(Caption::Kind::Quiet, this)),
      m_bar(new ShareBar(10, ShareBar::Frame::None, this)),
      m_onDisk(new QLabel(this)),
      m_toFetch(new QLabel(this)),
      m_leftOutGlyph(new GlyphLabel("dialog-warning", 16, &PaletteColours::caution, this)),
      m_leftOut(new QLabel(this)),
      m_sizes(new QLabel(this))
{
    m_title->setObjectName(u"downloadTitle"_s);
    m_source->setObjectName(u"downloadSource"_s);
    m_source->setAlignment(Qt::AlignRight);
    m_onDisk->setObjectName(u"onDiskWords"_s);
    m_toFetch->setObjectName(u"toFetchWords"_s);
    m_leftOut->setObjectName(u"leftOutWords"_s);
    m_sizes->setObjectName(u"sizeWords"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addSpacing(scaled(*this, 16));
    head->addWidget(m_source, 1);
    auto *words = new QHBoxLayout;
    words->setSpacing(scaled(*this, 6));
    words->addWidget(new GlyphLabel("on-disk", 16, &PaletteColours::good, this));
    words->addWidget(m_onDisk);
    words->addSpacing(scaled(*this, 16));
    words->addWidget(new GlyphLabel("download", 16, &PaletteColours::accent, this));
    words->addWidget(m_toFetch);
    words->addSpacing(scaled(*this, 16));
    words->addWidget(m_leftOutGlyph);
    words->addWidget(m_leftOut);
    words->addStretch(1);
    words->addWidget(m_sizes);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(*this, 20), scaled(*this, 16), scaled(*this, 20), scaled(*this, 12));
    layout->setSpacing(scaled(*this, 8));
    layout->addLayout(head);
    layout->addWidget(m_bar);
    layout->addLayout(words);
}

void DownloadSummary::setPlan(const QString &source, const session::DownloadPlan &plan)
{
    const qint64 chosen = plan.series + plan.leftOut;
    m_title->setText(chosen > 0 && plan.toFetch == 0 && plan.leftOut == 0
                         ? tr("All %Ln are on disk already.", nullptr, int(plan.series))
                         : tr("%Ln series chosen", nullptr, int(chosen)));
    QStringList parts {source, tr("%Ln patients", nullptr, int(plan.patients))};
    if (plan.images > 0)
        parts << tr("%Ln images", nullptr, int(plan.images));
    m_source->setText(parts.join(u" · "_s));
    const double all = double(std::max<qint64>(1, chosen));
    m_bar->setParts({{double(plan.series - plan.toFetch) / all, &PaletteColours::good},
                     {double(plan.toFetch) / all, &PaletteColours::accent}});
    m_onDisk->setText(tr("%Ln on disk already", nullptr, int(plan.onDisk)));
    m_toFetch->setText(tr("%Ln to fetch", nullptr, int(plan.toFetch)));
    m_leftOut->setText(tr("%Ln left out", nullptr, int(plan.leftOut)));
    m_leftOut->setToolTip(tr("Their licences, see below, are left out"));
    m_leftOutGlyph->setVisible(plan.leftOut > 0);
    m_leftOut->setVisible(plan.leftOut > 0);
    QStringList shares {m_onDisk->text(), m_toFetch->text()};
    if (plan.leftOut > 0)
        shares << m_leftOut->text();
    m_bar->setAccessibleName(shares.join(u", "_s));
    if (plan.bytes == 0 && plan.unknownSizes > 0)
        return m_sizes->setText(tr("Their size is unknown: the server does not announce it."));
    //: %1 and %2 sizes
    m_sizes->setText(
        plan.unknownSizes > 0
            ? tr("more than %1 to fetch · more than %2 on disk when done")
                  .arg(text::size(plan.bytesToFetch), text::size(plan.bytes))
            : tr("%1 to fetch · %2 on disk when done").arg(text::size(plan.bytesToFetch), text::size(plan.bytes)));
}

} // namespace tcia::desktop
