// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/serveredit.h"

#include "desktop/widgets/tickbox.h"

#include "archive/keyring.h"
#include "core/async.h"
#include "core/text.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

constexpr int noKey = -1; //!< in the list of ways to log in

//! What the dialog says and asks for of a dialect.
struct Form
{
    archive::DialectId dialect;
    const char *address;
    bool hasKey;      //!< its servers may want one
    bool mayHaveNone; //!< and many want none
};

constexpr Form forms[] = {
    {archive::DialectId::DicomWeb, QT_TRANSLATE_NOOP("ServerForms", "&Address of the DICOMweb service:"), true, true},
    {archive::DialectId::S3, QT_TRANSLATE_NOOP("ServerForms", "&Address of the S3 endpoint:"), false, true},
    {archive::DialectId::Idc, QT_TRANSLATE_NOOP("ServerForms", "&Address of the interface:"), false, true},
};
constexpr Form anyOther {{}, QT_TRANSLATE_NOOP("ServerForms", "&Address including the version:"), true, false};

const Form &formOf(archive::DialectId dialect)
{
    for (const Form &form : forms)
        if (form.dialect == dialect)
            return form;
    return anyOther;
}

} // namespace

ServerEdit::ServerEdit(const archive::Server &server, const QList<archive::Server> &others, QWidget *parent)
    : QDialog(parent),
      m_server(server),
      m_others(others),
      m_name(new QLineEdit(server.name, this)),
      m_base(new QLineEdit(server.base.toString(), this)),
      m_dialect(new QComboBox(this)),
      m_buckets(new QLineEdit(server.buckets.join(u' '), this)),
      m_authentication(new QComboBox(this)),
      m_keyLabel(new QLabel(this)),
      m_key(new QLineEdit(this)),
      m_forget(tickBox(tr("&Forget the stored key"), this)),
      m_keyInQuery(tickBox(tr("Send the key in the &URL (only if the server does not accept it as a header)"), this)),
      m_keyInClear(
          tickBox(tr("Send the key although http is not &encrypted: others on the network can read it"), this)),
      m_words(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"serverEdit"_s);
    setWindowTitle(server.name.isEmpty() ? tr("Add a server") : tr("Server"));
    build();
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ServerEdit::finish);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_forget->setEnabled(false);
    if (server.name.isEmpty())
        return;
    onFinished(archive::storedKey(server.name), this, [this](const Result<QString> &key) {
        m_forget->setEnabled(key && !key->isEmpty());
        if (m_forget->isEnabled() && m_authentication->currentData() == noKey)
            m_authentication->setCurrentIndex(m_authentication->findData(int(m_server.authentication)));
        m_key->setPlaceholderText(!key             ? text::of(key.error())
                                  : key->isEmpty() ? tr("none")
                                                   : tr("stored; type to replace it"));
    });
}

void ServerEdit::build()
{
    m_name->setObjectName(u"serverName"_s);
    m_base->setObjectName(u"serverBase"_s);
    m_base->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    m_dialect->setObjectName(u"serverDialect"_s);
    for (const archive::Dialect *dialect : archive::dialects())
        m_dialect->addItem(QCoreApplication::translate("Dialects", dialect->title), int(dialect->id));
    m_dialect->setCurrentIndex(m_dialect->findData(int(m_server.dialect)));
    m_authentication->setObjectName(u"serverAuthentication"_s);
    connect(m_authentication, &QComboBox::currentIndexChanged, this, &ServerEdit::showKeyForm);
    m_keyLabel->setBuddy(m_key);
    m_key->setObjectName(u"serverKey"_s);
    m_key->setEchoMode(QLineEdit::Password);
    m_keyInQuery->setObjectName(u"serverKeyInQuery"_s);
    m_keyInQuery->setChecked(m_server.keyInQuery);
    m_keyInClear->setObjectName(u"serverKeyInClear"_s);
    m_keyInClear->setChecked(m_server.keyInClear);
    m_buckets->setObjectName(u"serverBuckets"_s);
    m_buckets->setPlaceholderText(tr("names, separated by spaces"));
    connect(m_base, &QLineEdit::textChanged, this, &ServerEdit::adapt);
    connect(m_dialect, &QComboBox::currentIndexChanged, this, &ServerEdit::adaptToDialect);
    for (QWidget *fixed :
         std::initializer_list<QWidget *> {m_name, m_base, m_dialect, m_buckets, m_authentication, m_keyInQuery})
        fixed->setEnabled(!m_server.builtIn);
    m_words->setObjectName(u"serverWords"_s);
    m_words->setWordWrap(true);

    auto *form = new QFormLayout(this);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(u" "_s, m_base); // see adaptToDialect()
    form->addRow(tr("&Dialect:"), m_dialect);
    form->addRow(tr("&Buckets:"), m_buckets);
    form->addRow(tr("Au&thentication:"), m_authentication);
    form->addRow(m_keyLabel, m_key);
    form->addRow(QString(), m_forget);
    form->addRow(QString(), m_keyInQuery);
    form->addRow(QString(), m_keyInClear);
    form->addRow(m_words);
    form->addRow(m_buttons);
    adaptToDialect();
}

bool ServerEdit::hasKey() const { return m_authentication->currentData() != noKey; }

void ServerEdit::adaptToDialect()
{
    const Form &dialect = formOf(archive::DialectId(m_dialect->currentData().toInt()));
    auto *form = static_cast<QFormLayout *>(layout());
    qobject_cast<QLabel *>(form->labelForField(m_base))
        ->setText(QCoreApplication::translate("ServerForms", dialect.address));
    form->setRowVisible(m_authentication, dialect.hasKey);
    const QSignalBlocker quiet(m_authentication);
    const bool isFirst = m_authentication->count() == 0;
    const int before = isFirst ? int(m_server.authentication) : m_authentication->currentData().toInt();
    m_authentication->clear();
    if (dialect.mayHaveNone)
        m_authentication->addItem(tr("None"), noKey);
    if (dialect.hasKey) {
        m_authentication->addItem(tr("API key"), int(archive::Authentication::ApiKey));
        m_authentication->addItem(tr("Name and password (Basic)"), int(archive::Authentication::Basic));
        m_authentication->addItem(tr("Token (Bearer)"), int(archive::Authentication::Bearer));
    }
    const bool isUsual = before == int(archive::Authentication::ApiKey); // not chosen by the user: none, if possible
    m_authentication->setCurrentIndex(isUsual ? 0 : qMax(0, m_authentication->findData(before)));
    showKeyForm();
    adapt();
}

void ServerEdit::showKeyForm()
{
    const auto how = archive::Authentication(m_authentication->currentData().toInt());
    auto *form = static_cast<QFormLayout *>(layout());
    form->setRowVisible(m_key, hasKey());
    form->setRowVisible(m_forget, hasKey());
    m_keyLabel->setText(how == archive::Authentication::Basic    ? tr("Name:pass&word:")
                        : how == archive::Authentication::Bearer ? tr("To&ken:")
                                                                 : tr("API &key:"));
    form->setRowVisible(m_keyInQuery, how == archive::Authentication::ApiKey);
    adapt();
}

archive::Server ServerEdit::typed() const
{
    archive::Server server = m_server;
    server.name = m_name->text().trimmed();
    server.base = QUrl(m_base->text().trimmed(), QUrl::StrictMode);
    server.dialect = archive::DialectId(m_dialect->currentData().toInt());
    const bool hasBuckets = server.dialect == archive::DialectId::S3;
    static const QRegularExpression between(u"[\\s,;]+"_s);
    server.buckets = hasBuckets ? m_buckets->text().split(between, Qt::SkipEmptyParts) : QStringList();
    server.authentication = hasKey() ? archive::Authentication(m_authentication->currentData().toInt())
                                     : archive::Authentication::ApiKey; // of which there is none
    server.keyInQuery = m_keyInQuery->isChecked();
    if (server.base != m_server.base) // a certificate is of one place
        server.certificate.clear();
    server.keyInClear = archive::exposesKey(server) && m_keyInClear->isChecked();
    return server;
}

void ServerEdit::adapt()
{
    const archive::Server server = typed();
    const bool isExposed =
        hasKey() && server.base.scheme() == "http"_L1 && !server.base.host().isEmpty() && archive::exposesKey(server);
    auto *form = static_cast<QFormLayout *>(layout());
    form->setRowVisible(m_buckets, server.dialect == archive::DialectId::S3);
    form->setRowVisible(m_keyInClear, isExposed);
}

void ServerEdit::finish()
{
    const Result<archive::Server> checked =
        m_server.builtIn ? Result<archive::Server>(m_server) : archive::checkedServer(typed());
    if (!checked)
        return m_words->setText(text::of(checked.error()));
    for (const archive::Server &other : m_others)
        if (other.name.compare(checked->name, Qt::CaseInsensitive) == 0 && other.name != m_server.name)
            return m_words->setText(tr("There is already a server of this name. Choose another name."));
    keepKey(*checked);
}

void ServerEdit::keepKey(const archive::Server &server)
{
    const bool renamed = !m_server.name.isEmpty() && m_server.name != server.name;
    if (m_forget->isChecked() || (!hasKey() && m_forget->isEnabled()))
        return storeKey(server, {});
    if (hasKey() && !m_key->text().isEmpty())
        return storeKey(server, m_key->text().trimmed());
    if (!renamed)
        return emitEdited(server);
    onFinished(archive::storedKey(m_server.name), this, [this, server](const Result<QString> &key) {
        key ? storeKey(server, *key) : m_words->setText(text::of(key.error()));
    });
}

void ServerEdit::storeKey(const archive::Server &server, const QString &key)
{
    onFinished(archive::storeKey(server.name, key), this, [this, server](const Result<void> &stored) {
        if (!stored)
            return m_words->setText(text::of(stored.error()));
        if (!m_server.name.isEmpty() && m_server.name != server.name)
            archive::storeKey(m_server.name, {}); // the old name's copy; a leftover is harmless
        emitEdited(server);
    });
}

void ServerEdit::emitEdited(const archive::Server &server)
{
    Q_EMIT edited(server);
    accept();
}

} // namespace tcia::desktop
