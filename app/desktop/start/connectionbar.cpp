// SPDX-License-Identifier: Apache-2.0
#include "desktop/start/connectionbar.h"

#include "core/text.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/drawing.h"
#include "desktop/widgets/glyphlabel.h"
#include "desktop/widgets/palettecolours.h"
#include "desktop/widgets/summarylabel.h"
#include "session/serversession.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

ConnectionBar::ConnectionBar(QWidget *parent)
    : QFrame(parent),
      m_words(new SummaryLabel(this)),
      m_next(new QLabel(this)),
      m_now(new QPushButton(tr("Try &now"), this)),
      m_cancel(new QPushButton(tr("&Cancel"), this))
{
    setObjectName(u"connectionBar"_s);
    m_words->setObjectName(u"connectionWords"_s);
    m_next->setObjectName(u"nextTry"_s);
    m_now->setObjectName(u"tryServerNow"_s);
    m_cancel->setObjectName(u"stopTrying"_s);
    m_cancel->setAccessibleDescription(tr("Do not try again by itself"));
    for (QPushButton *button : {m_now, m_cancel})
        button->setAutoDefault(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(*this, 12), scaled(*this, 6), scaled(*this, 8), scaled(*this, 6));
    layout->setSpacing(scaled(*this, 8));
    layout->addWidget(new GlyphLabel("dialog-warning", 16, &PaletteColours::caution, this));
    layout->addWidget(m_words, 1);
    layout->addWidget(m_next);
    layout->addWidget(m_now);
    layout->addWidget(m_cancel);

    constexpr int secondMs = 1'000;
    m_second.setInterval(secondMs);
    connect(&m_second, &QTimer::timeout, this, &ConnectionBar::refresh);
    connect(m_now, &QPushButton::clicked, this, &ConnectionBar::tryNow);
    connect(m_cancel, &QPushButton::clicked, this, &ConnectionBar::stop);
    watch(nullptr);
}

void ConnectionBar::watch(session::ServerSession *session, bool hasOtherButton)
{
    m_hasOtherButton = hasOtherButton;
    if (session && m_session == session)
        return refresh();
    if (m_session) {
        disconnect(&m_session->catalog(), nullptr, this, nullptr);
        disconnect(&m_session->connectivity(), nullptr, this, nullptr);
    }
    m_session = session;
    setVisible(session != nullptr);
    session ? m_second.start() : m_second.stop();
    if (!session)
        return;
    connect(&session->catalog(), &catalog::Catalog::collectionsLoading, this, &ConnectionBar::refresh);
    connect(&session->connectivity(), &session::ConnectivityMonitor::changed, this, &ConnectionBar::refresh);
    refresh();
}

void ConnectionBar::tryNow()
{
    if (m_session)
        m_session->connectivity().probeNow();
}

void ConnectionBar::stop()
{
    if (m_session)
        m_session->connectivity().stopProbing();
    m_now->setFocus(); // in place of the button that was pressed
}

void ConnectionBar::refresh()
{
    const std::optional<Error> error = m_session ? m_session->connectivity().lastError() : std::nullopt;
    if (!error)
        return;
    const QString name = text::plain(displayName(m_session->server()), 60);
    const QString cause = text::plain(text::causeOf(*error));
    const QString host = m_session->server().base.host();
    //: %1 the address of a server, %2 why it does not answer
    const QString why = cause.isEmpty() ? host : cause.contains(host) ? cause : tr("%1: %2").arg(host, cause);
    m_words->setSummary(tr("%1 does not answer.").arg(name), u' ' + why);

    constexpr int msPerSecond = 1'000;
    const bool isTrying = m_session->catalog().loadingCollections();
    const std::optional<int> wait = m_session->connectivity().msToProbe();
    m_next->setText(isTrying ? tr("Asking…")
                    : wait   ? tr("Next try in %1").arg(text::duration((*wait + msPerSecond - 1) / msPerSecond))
                             : tr("Not trying again by itself."));
    m_now->setVisible(!m_hasOtherButton || (!wait && !isTrying));
    m_now->setEnabled(!isTrying);
    m_cancel->setVisible(isTrying || wait);
    m_cancel->setEnabled(!isTrying);
}

void ConnectionBar::paintEvent(QPaintEvent *)
{
    const PaletteColours &colours = coloursOf(palette());
    QPainter painter(this);
    drawPanel(painter, rect(), scaled(*this, 4), colours.cautionGround, colours.caution);
}

} // namespace tcia::desktop
