// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/serversedit.h"

#include "archive/keyring.h"
#include "core/async.h"
#include "core/text.h"
#include "desktop/dialogs/serveredit.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

ServersEdit::ServersEdit(session::Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_list(new QListWidget(this)),
      m_edit(new QPushButton(tr("&Edit…"), this)),
      m_remove(new QPushButton(tr("&Remove"), this)),
      m_test(new QPushButton(tr("&Test the connection"), this)),
      m_trust(new QPushButton(tr("Tr&ust this certificate"), this)),
      m_words(new QLabel(this))
{
    m_list->setObjectName(u"serversList"_s);
    m_list->setAccessibleName(tr("Servers"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // addresses are elided
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_edit->setObjectName(u"editServer"_s);
    m_remove->setObjectName(u"removeServer"_s);
    m_words->setObjectName(u"serversWords"_s);
    m_test->setObjectName(u"testServer"_s);
    m_trust->setObjectName(u"trustCertificate"_s);
    m_trust->hide();
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_words->setMinimumHeight(3 * fontMetrics().lineSpacing()); // an answer does not move the rest
    auto *add = new QPushButton(tr("&Add…"), this);
    add->setObjectName(u"addServer"_s);

    auto *side = new QVBoxLayout;
    for (QPushButton *button : {add, m_edit, m_remove, m_test, m_trust}) {
        button->setAutoDefault(false);
        side->addWidget(button);
    }
    side->addStretch();
    auto *top = new QHBoxLayout;
    top->addWidget(m_list, 1);
    top->addLayout(side);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(top, 1);
    layout->addWidget(m_words);

    connect(add, &QPushButton::clicked, this, [this] { edit(-1); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { edit(m_list->currentRow()); });
    connect(m_remove, &QPushButton::clicked, this, &ServersEdit::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, &ServersEdit::enableButtons);
    connect(m_test, &QPushButton::clicked, this, &ServersEdit::test);
    connect(&m_connection, &session::ConnectionTest::answered, this, &ServersEdit::showAnswer);
    connect(&m_connection, &session::ConnectionTest::foundStudies, this, &ServersEdit::showStudies);
    connect(&m_connection, &session::ConnectionTest::failed, this, &ServersEdit::showFailure);
    connect(m_trust, &QPushButton::clicked, this, &ServersEdit::trust);
    connect(&services.servers(), &session::ServerList::changed, this, &ServersEdit::showServers);
    showServers();
}

//! The list opens a server on Enter, but ignores the key, which would press the dialog's default button, too.
void ServersEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return event->accept();
    QWidget::keyPressEvent(event);
}

void ServersEdit::showServers()
{
    const int row =
        m_added >= 0 && m_added < m_services.servers().all().size() ? std::exchange(m_added, -1) : m_list->currentRow();
    m_list->clear();
    for (const archive::Server &server : m_services.servers().all()) {
        const QString address =
            server.demonstration ? tr("on this computer, needs no network") : server.base.toDisplayString();
        m_list->addItem(tr("%1\n    %2").arg(text::plain(displayName(server)), text::plain(address)));
        m_list->item(m_list->count() - 1)->setToolTip(address);
    }
    m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
    enableButtons();
}

void ServersEdit::enableButtons()
{
    const int row = m_list->currentRow();
    const bool any = row >= 0 && row < m_services.servers().all().size();
    const bool own = any && !m_services.servers().all().at(row).builtIn;
    m_connection.cancel();
    m_trust->hide();
    m_test->setEnabled(any && !m_services.servers().all().at(row).demonstration);
    m_edit->setEnabled(any && !m_services.servers().all().at(row).demonstration);
    m_remove->setEnabled(own);
    m_words->setText(!any || own ? QString() : tr("A built-in server; only its API key can be set."));
}

void ServersEdit::editNamed(const QString &name)
{
    const QList<archive::Server> &servers = m_services.servers().all();
    const auto found = std::ranges::find(servers, name, &archive::Server::name);
    if (found == servers.end())
        return;
    m_list->setCurrentRow(int(found - servers.begin()));
    edit(m_list->currentRow());
}

void ServersEdit::edit(int row)
{
    const QList<archive::Server> before = m_services.servers().all();
    if (row >= 0 && before.at(row).demonstration)
        return;
    auto *dialog = new ServerEdit(row >= 0 ? before.at(row) : archive::Server(), before, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ServerEdit::edited, this, [this, row, before](const archive::Server &server) {
        QList<archive::Server> servers = before;
        if (row >= 0)
            servers[row] = server;
        else
            servers << server;
        m_added = row >= 0 ? -1 : int(before.size()); // to be tested next
        keep(servers);
        if (row < 0 && m_services.sessions().isChoosing())
            return m_services.sessions().open(server);
        if (row >= 0)
            m_services.queueServers().updateWithStoredKey(before.at(row), server);
        if (row >= 0 && before.at(row).name == m_services.sessions().selectedName())
            m_services.sessions().open(server); // with its new address or key
    });
    dialog->open();
}

void ServersEdit::remove()
{
    QList<archive::Server> servers = m_services.servers().all();
    const archive::Server gone = servers.takeAt(m_list->currentRow());
    keep(servers);
    onFinished(archive::storeKey(gone.name, {}), this, [this](const Result<void> &removed) {
        if (!removed)
            m_words->setText(text::of(removed.error()));
    });
}

void ServersEdit::test()
{
    const archive::Server server = m_services.servers().all().at(m_list->currentRow());
    m_test->setEnabled(false);
    m_words->setText(tr("Asking %1…").arg(text::plain(displayName(server), 60)));
    m_connection.start(server);
}

void ServersEdit::showAnswer(qsizetype collections, qint64 ms)
{
    constexpr double msPerSecond = 1'000;
    m_test->setEnabled(true);
    //: %1 a number of seconds
    m_words->setText(tr("It answered within %1 s, with %Ln collections.", nullptr, int(collections))
                         .arg(QLocale().toString(double(ms) / msPerSecond, 'f', 1)));
}

void ServersEdit::showStudies(qint64 studies, bool isMore, qint64 ms)
{
    constexpr double msPerSecond = 1'000;
    const QString seconds = QLocale().toString(double(ms) / msPerSecond, 'f', 1);
    m_test->setEnabled(true);
    //: %1 a number of seconds
    const QString all = tr("It answered within %1 s, with %Ln studies; it announces no sizes.", nullptr, int(studies));
    //: %1 a number of seconds, %2 a number
    const QString some = tr("It answered within %1 s, with more than %2 studies; it announces no sizes.");
    m_words->setText(isMore ? some.arg(seconds, text::number(studies)) : all.arg(seconds));
}

void ServersEdit::showFailure(const Error &error)
{
    const archive::Server server = m_services.servers().all().value(m_list->currentRow());
    m_test->setEnabled(true);
    m_certificate = server.builtIn ? QString() : error.certificate;
    m_trust->setVisible(!m_certificate.isEmpty());
    QStringList lines {text::of(error)};
    if (!m_certificate.isEmpty())
        lines << tr("Trust this certificate only if the people who run the server name this fingerprint.");
    m_words->setText(lines.join(u'\n'));
}

void ServersEdit::trust()
{
    QList<archive::Server> servers = m_services.servers().all();
    servers[m_list->currentRow()].certificate = m_certificate;
    keep(servers);
    test();
}

void ServersEdit::keep(const QList<archive::Server> &servers)
{
    onFinished(m_services.servers().store(servers), this, [this](const Result<void> &stored) {
        if (!stored)
            m_words->setText(text::of(stored.error()));
    });
}

} // namespace tcia::desktop
