// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/downloadplan.h"

#include <QWidget>

class QVBoxLayout;

namespace tcia::desktop {

//! The licences of series with their numbers; the series of each can be left out and taken in again. Its height is
//! fixed: more licences than fit are counted in the last line.
class LicenceChoice : public QWidget
{
    Q_OBJECT
public:
    explicit LicenceChoice(QWidget *parent = nullptr);

    void setLicences(const QList<session::DownloadPlan::Licence> &licences);
    const QSet<QString> &leftOut() const { return m_leftOut; } //!< names of licences

Q_SIGNALS:
    void changed(); //!< leftOut() has

private:
    QWidget *line(const session::DownloadPlan::Licence &licence);
    QWidget *rest(qsizetype from);
    void rebuild();

    QVBoxLayout *m_lines;
    QList<session::DownloadPlan::Licence> m_licences;
    QSet<QString> m_leftOut;
};

} // namespace tcia::desktop
