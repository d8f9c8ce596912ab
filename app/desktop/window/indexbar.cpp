// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/indexbar.h"

#include "core/age.h"
#include "core/text.h"
#include "desktop/panes/offlinewords.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/elidedlabel.h"
#include "desktop/widgets/glyphlabel.h"
#include "desktop/widgets/icons.h"
#include "desktop/widgets/palettecolours.h"
#include "session/indexing.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

using catalog::IndexProgress;
using catalog::IndexState;

namespace {

QToolButton *button(const QString &name, const char *picture, const QString &text, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setObjectName(name);
    made->setIcon(icon(picture));
    made->setText(text);
    made->setAccessibleName(text);
    made->setAutoRaise(true);
    return made;
}

QString seriesOf(const IndexProgress &progress) { return IndexBar::tr("%Ln series", nullptr, int(progress.series)); }

//! "37 of 152 collections, 210,000 series"
QString amount(const IndexProgress &progress)
{
    return IndexBar::tr("%1 of %n collections, %2", "%2 is: 210,000 series", int(progress.total))
        .arg(text::number(progress.done), seriesOf(progress));
}

} // namespace

IndexBar::IndexBar(session::Indexing &indexing, const catalog::Catalog &catalog, QWidget *parent)
    : QWidget(parent),
      m_indexing(indexing),
      m_catalog(catalog),
      m_mark(new GlyphLabel("on-disk", 14, &PaletteColours::secondary, this)),
      m_words(new ElidedLabel(this)),
      m_bar(new QProgressBar(this)),
      m_pause(button(u"pauseIndexing"_s, "pause", tr("Pause"), this)),
      m_resume(button(u"resumeIndexing"_s, "resume", tr("Resume"), this))
{
    setObjectName(u"indexBar"_s);
    m_words->setObjectName(u"indexWords"_s);
    m_words->setFont(smallFont(font()));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(fontMetrics().averageCharWidth() * 10);
    m_bar->setMaximumHeight(fontMetrics().height() / 2);
    m_bar->setAccessibleName(tr("Collections indexed"));
    m_pause->setToolTip(tr("Pause indexing; stored content is kept"));
    m_resume->setToolTip(tr("Resume indexing"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_mark);
    layout->addWidget(m_words);
    layout->addWidget(m_bar);
    layout->addWidget(m_pause);
    layout->addWidget(m_resume);

    connect(m_pause, &QToolButton::clicked, &indexing, &session::Indexing::pause);
    connect(m_resume, &QToolButton::clicked, &indexing, &session::Indexing::start);
    constexpr int everyMs = 60'000;
    m_aging.start(everyMs);
    connect(&m_aging, &QTimer::timeout, this, &IndexBar::refresh);
    connect(&catalog, &catalog::Catalog::entryChanged, this, &IndexBar::refresh);
    connect(&indexing, &session::Indexing::progressed, this, &IndexBar::refresh);
    refresh();
}

QString IndexBar::details() const
{
    const IndexProgress &progress = m_indexing.progress();
    switch (progress.state) {
    case IndexState::Idle: break;
    case IndexState::Running:
        if (progress.total == 0)
            return tr("Indexing: loading the list of collections…");
        if (progress.secondsLeft.value_or(0) > 0) //: %1 is "37 of 152 collections, 210,000 series", %2 is "12 min"
            return tr("Indexing: %1, about %2 left").arg(amount(progress), text::duration(*progress.secondsLeft));
        return tr("Indexing: %1").arg(amount(progress));
    case IndexState::WaitingToRetry: //: %1 is "37 of 152 collections, 210,000 series", %2 a time of day
        return tr("Indexing waits for the server: %1; next attempt at %2")
            .arg(amount(progress), QLocale().toString(progress.retryAt.toLocalTime().time(), QLocale::ShortFormat));
    case IndexState::Paused: return tr("Indexing is paused: %1").arg(amount(progress));
    case IndexState::Done:
        if (progress.failed > 0)
            return tr("Indexed, but for %n collections that failed (see Problems): %1", nullptr, int(progress.failed))
                .arg(amount(progress));
        return tr("The whole archive is indexed: %n collections, %1", "%1 is: 210,000 series", int(progress.total))
            .arg(seriesOf(progress));
    }
    return {};
}

QString IndexBar::words() const
{
    const IndexProgress &progress = m_indexing.progress();
    const QString done = text::number(progress.done), total = text::number(progress.total);
    switch (progress.state) {
    case IndexState::Idle: break;
    case IndexState::Running: //: %1 and %2 are numbers of collections
        return progress.total == 0 ? tr("Indexing…") : tr("Indexing %1 of %2").arg(done, total);
    case IndexState::WaitingToRetry: return tr("Index waits, %1 of %2").arg(done, total);
    case IndexState::Paused: return tr("Index paused, %1 of %2").arg(done, total);
    case IndexState::Done: {
        if (progress.failed > 0)
            return tr("Index complete but for %Ln", nullptr, int(progress.failed));
        const std::optional<qint64> age = ageMs(oldestContent(m_catalog));
        if (!age)
            return tr("Index complete");
        constexpr qint64 msPerSecond = 1'000;
        //: %1 a duration such as "12 min"
        return tr("Index complete · %1 old").arg(text::duration(*age / msPerSecond));
    }
    }
    return {};
}

void IndexBar::refresh()
{
    const IndexProgress &progress = m_indexing.progress();
    const bool isResting = progress.state == IndexState::Paused || progress.state == IndexState::Done;
    const QString message = words();
    const QString full = details();
    m_words->setText(message);
    m_words->setToolTip(progress.error ? QString(full + u'\n' + text::of(*progress.error)) : full);
    m_words->setAccessibleDescription(full);
    m_bar->setRange(0, int(progress.total));
    m_bar->setValue(int(progress.done));
    m_mark->setVisible(progress.state == IndexState::Done && progress.failed == 0);
    m_bar->setVisible(!isResting);
    m_pause->setVisible(!isResting);
    m_resume->setVisible(progress.state == IndexState::Paused || progress.failed > 0);
    setVisible(!message.isEmpty());
}

} // namespace tcia::desktop
