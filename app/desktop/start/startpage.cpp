// SPDX-License-Identifier: Apache-2.0
#include "desktop/start/startpage.h"

#include "desktop/start/archivecard.h"
#include "desktop/start/connectionbar.h"
#include "desktop/start/droparea.h"
#include "desktop/widgets/caption.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/linkbutton.h"
#include "desktop/window/actions.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

bool isDefault(const archive::Server &server) { return server.builtIn && server.key == "tcia"_L1; }
bool isDemonstration(const archive::Server &server) { return server.builtIn && server.demonstration; }

QFont titleFont(const QFont &font)
{
    constexpr double share = 18.0 / 14;
    QFont title = headingFont(font);
    if (title.pixelSize() > 0)
        title.setPixelSize(qRound(title.pixelSize() * share));
    else
        title.setPointSizeF(title.pointSizeF() * share);
    return title;
}

} // namespace

StartPage::StartPage(session::Services &services, const Actions &actions, QWidget *parent)
    : QScrollArea(parent),
      m_services(services),
      m_content(new QWidget),
      m_bar(new ConnectionBar(m_content)),
      m_cards(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_default(new ArchiveCard(
          u"openDefault"_s,
          {"applications-internet", tr("The Cancer Imaging Archive"),
           tr("More than 130 collections of medical images, free for research. Most need no account."), tr("&Open")},
          m_content)),
      m_own(new ArchiveCard(
          u"addOwnServer"_s,
          {"network-server", tr("My server…"),
           tr("A server that speaks the same language: an address, its dialect and, if it wants one, an API key."),
           tr("&Add a server…")},
          m_content)),
      m_demonstration(new ArchiveCard(u"openDemonstration"_s,
                                      {"demonstration", tr("Demonstration"),
                                       tr("14 collections with made-up patients and real DICOM files. Everything "
                                          "works, without a network."),
                                       tr("Open the &demonstration")},
                                      m_content))
{
    setObjectName(u"startPage"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setBackgroundRole(QPalette::Base);
    build(actions);
    connect(&services.servers(), &session::ServerList::changed, this, &StartPage::showState);
    connect(&m_default->button(), &QPushButton::clicked, this, [this] {
        if (m_unreachable && isDefault(m_unreachable->server()))
            m_bar->tryNow();
        else
            openFirst(isDefault);
    });
    connect(&m_own->button(), &QPushButton::clicked, this, &StartPage::addServerRequested);
    connect(&m_demonstration->button(), &QPushButton::clicked, this, [this] { openFirst(isDemonstration); });
    m_demonstration->setState(tr("ready on this computer"), ArchiveCard::Mark::Good);
    showState();
}

void StartPage::build(const Actions &actions)
{
    auto *heading = new QLabel(tr("Which archive do you want to look into?"), m_content);
    heading->setFont(titleFont(font()));
    heading->setWordWrap(true);
    auto *words =
        new QLabel(tr("You can change this at any time, at the top left. Nothing is downloaded before you ask for it."),
                   m_content);
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    m_cards->setSpacing(scaled(*this, 16));
    for (ArchiveCard *card : {m_default, m_own, m_demonstration})
        m_cards->addWidget(card, 1);
    m_default->button().setDefault(true);

    constexpr double widest = 936;
    m_content->setMaximumWidth(scaled(*this, widest));
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(heading);
    column->addSpacing(scaled(*this, 4));
    column->addWidget(words);
    column->addSpacing(scaled(*this, 20));
    column->addWidget(m_bar);
    column->addSpacing(scaled(*this, 16));
    column->addLayout(m_cards);
    column->addSpacing(scaled(*this, 16));
    column->addWidget(new DropArea(actions, m_content));
    column->addSpacing(scaled(*this, 8));
    column->addWidget(buildLinks(actions));

    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_content, 1'000'000);
    middle->addStretch(1);
    auto *layout = new QVBoxLayout(page);
    const int margin = scaled(*this, 24);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addStretch(1);
    layout->addLayout(middle);
    layout->addStretch(1);
    setWidget(page);
}

QWidget *StartPage::buildLinks(const Actions &actions)
{
    auto *line = new QWidget(m_content);
    auto *folder = new LinkButton(tr("Verify a folder…"), line);
    folder->setObjectName(u"startFolder"_s);
    folder->setAccessibleDescription(tr("Check images that are on this computer; needs no server"));
    folder->setToolTip(folder->accessibleDescription());
    folder->setAutoDefault(true);
    connect(folder, &QPushButton::clicked, &actions[Act::VerifyFolder], &QAction::trigger);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->setSpacing(scaled(*this, 4));
    layout->addWidget(new Caption(Caption::Kind::Quiet, tr("Images from earlier?"), line));
    layout->addWidget(folder);
    layout->addWidget(new Caption(Caption::Kind::Quiet, tr("It works without a server."), line));
    layout->addStretch(1);
    return line;
}

void StartPage::openFirst(bool (*isIt)(const archive::Server &))
{
    const QList<archive::Server> &servers = m_services.servers().all();
    if (const auto found = std::ranges::find_if(servers, isIt); found != servers.end())
        m_services.sessions().open(*found);
}

void StartPage::setUnreachable(session::ServerSession *session)
{
    m_unreachable = session;
    m_bar->watch(session, session && isDefault(session->server()));
    showState();
}

void StartPage::showState()
{
    const bool isDefaultSilent = m_unreachable && isDefault(m_unreachable->server());
    m_default->setState(isDefaultSilent ? tr("no answer") : QString(),
                        isDefaultSilent ? ArchiveCard::Mark::Warning : ArchiveCard::Mark::None);
    m_default->setButtonText(isDefaultSilent ? tr("&Try now") : tr("&Open"));
    const auto own = std::ranges::count_if(m_services.servers().all(),
                                           [](const archive::Server &server) { return !server.builtIn; });
    m_own->setState(own == 0 ? tr("none set up yet") : tr("%Ln set up: choose at the top left", nullptr, int(own)),
                    ArchiveCard::Mark::None);
}

void StartPage::focusFirst() { m_default->button().setFocus(Qt::OtherFocusReason); }

void StartPage::resizeEvent(QResizeEvent *event)
{
    constexpr double narrow = 640;
    m_cards->setDirection(width() < scaled(*this, narrow) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QScrollArea::resizeEvent(event);
}

} // namespace tcia::desktop
