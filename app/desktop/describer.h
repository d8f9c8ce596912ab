// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/archive.h"
#include "basket/basket.h"

#include <QSet>

namespace tcia::desktop {

//! Finds out, a few at a time and behind, what is not known of the basket's series: lists and manifests hold nothing but UIDs.
class Describer : public QObject
{
    Q_OBJECT
public:
    //! Both must outlive it.
    Describer(archive::Archive &archive, basket::Basket &basket, QObject *parent = nullptr);

    qsizetype underWay() const { return m_asked; }
    void look(); //!< asks for what is not known yet, also where the server could not be reached before

Q_SIGNALS:
    //! The server does not know a series of the basket, or did not answer; it stays in the basket.
    void failed(const tcia::Error &error);

private:
    void lookAt(const basket::Run &rows);
    void askMore();
    void take(const QString &seriesUid, const Result<Series> &answer);

    archive::Archive &m_archive;
    basket::Basket &m_basket;
    QStringList m_waiting;
    QSet<QString> m_seen; //!< asked in this session: a refusal is not repeated
    qsizetype m_asked = 0;
};

} // namespace tcia::desktop
