// SPDX-License-Identifier: Apache-2.0
#include "desktop/inspector/licenceline.h"

#include "core/text.h"
#include "desktop/inspector/seriestext.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/taglabel.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace tcia::desktop {

LicenceLine::LicenceLine(QWidget *parent) : QWidget(parent), m_tag(new TagLabel(this)), m_use(new QLabel(this))
{
    m_use->setFont(smallFont(font()));
    m_use->setForegroundRole(QPalette::PlaceholderText);
    m_use->setWordWrap(true); // never elided: it is a warning
    constexpr int lines = 2;
    m_use->setMinimumHeight(lines * QFontMetrics(m_use->font()).lineSpacing()); // whatever it says
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(scaled(*this, 8));
    layout->addWidget(m_tag);
    layout->addWidget(m_use, 1);
}

void LicenceLine::setLicences(const QList<Licence> &licences)
{
    QStringList shown;
    for (const auto &[name, address] : licences)
        if (const QString words = name.isEmpty() ? text::plain(address) : licenceName(name); !words.isEmpty())
            shown << words;
    const auto isOf = [&](LicenceUse use) {
        return std::ranges::any_of(licences,
                                   [use](const Licence &one) { return licenceUse(one.name, one.address) == use; });
    };
    const LicenceUse use = isOf(LicenceUse::NonCommercial) ? LicenceUse::NonCommercial
                           : isOf(LicenceUse::Unknown)     ? LicenceUse::Unknown
                                                           : LicenceUse::Free;
    const QString text = shown.isEmpty()     ? tr("no licence named")
                         : shown.size() == 1 ? shown.first()
                                             : tr("%Ln licences", nullptr, int(shown.size()));
    m_tag->setTag(text, use == LicenceUse::Free && !shown.isEmpty() ? TagLabel::Mark::Check : TagLabel::Mark::Warning,
                  shown.join(u'\n'));
    m_tag->setAccessibleDescription(shown.size() > 1 ? text::list(shown) : QString());
    m_use->setText(licenceUseWords(shown.isEmpty() ? LicenceUse::Unknown : use));
}

} // namespace tcia::desktop
