// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/server.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace tcia::desktop {

//! Editor of one server's name, address, dialect and API key. The key is stored in the desktop's keyring only; the
//! dialog shows only whether there is one.
class ServerEdit : public QDialog
{
    Q_OBJECT
public:
    //! A server without a name is new. `others` are checked for duplicate names.
    ServerEdit(const archive::Server &server, const QList<archive::Server> &others, QWidget *parent = nullptr);

Q_SIGNALS:
    void edited(const tcia::archive::Server &server); //!< validated, and its key is stored

private:
    void build();
    archive::Server typed() const;
    bool hasKey() const;   //!< whether the server wants one, by what is chosen
    void adaptToDialect(); //!< what its address is, and how one logs in
    void showKeyForm();    //!< what the key is, and how it can be sent
    void adapt();          //!< warns if a key would be sent unencrypted
    void finish();
    void keepKey(const archive::Server &server); //!< also under a new name
    void storeKey(const archive::Server &server, const QString &key);
    void emitEdited(const archive::Server &server);

    const archive::Server m_server;
    const QList<archive::Server> m_others;
    QLineEdit *m_name;
    QLineEdit *m_base;
    QComboBox *m_dialect;
    QLineEdit *m_buckets;
    QComboBox *m_authentication;
    QLabel *m_keyLabel;
    QLineEdit *m_key;
    QCheckBox *m_forget;
    QCheckBox *m_keyInQuery;
    QCheckBox *m_keyInClear;
    QLabel *m_words;
    QDialogButtonBox *m_buttons;
};

} // namespace tcia::desktop
