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

//! One server's name, address, dialect and API key. The key goes to the desktop's keyring and nowhere else; only its presence is
//! shown.
class ServerEdit : public QDialog
{
    Q_OBJECT
public:
    //! A server without a name is a new one. `others` are looked at for the same name.
    ServerEdit(const archive::Server &server, const QList<archive::Server> &others, QWidget *parent = nullptr);

Q_SIGNALS:
    void edited(const tcia::archive::Server &server); //!< checked, and its key is kept

private:
    void build();
    archive::Server typed() const;
    void warn(); //!< where a key would be sent without encryption
    void finish();
    void keepKey(const archive::Server &server); //!< also under a new name
    void storeKey(const archive::Server &server, const QString &key);
    void handOver(const archive::Server &server);

    const archive::Server m_server;
    const QList<archive::Server> m_others;
    QLineEdit *m_name;
    QLineEdit *m_base;
    QComboBox *m_dialect;
    QLineEdit *m_key;
    QCheckBox *m_forget;
    QCheckBox *m_keyInQuery;
    QCheckBox *m_keyInClear;
    QLabel *m_words;
    QDialogButtonBox *m_buttons;
};

} // namespace tcia::desktop
