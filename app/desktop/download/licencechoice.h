// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/downloadplan.h"
#include "session/settings.h"

#include <QVariant>
#include <QWidget>

#include <functional>

class QComboBox;
class QMenu;
class QVBoxLayout;

namespace tcia::desktop {

//! The licences of series with their numbers, and a box for what the images are for, which stands elsewhere. The series
//! of each licence can be left out and taken in again; those that forbid the use are left out at first. Its height is
//! fixed: more licences than fit are counted in the last line, which opens a menu of them.
class LicenceChoice : public QWidget
{
    Q_OBJECT
public:
    //! Begins with the purpose that is set.
    explicit LicenceChoice(const session::Settings &settings, QWidget *parent = nullptr);

    void setLicences(const QList<session::DownloadPlan::Licence> &licences);
    QSet<QString> leftOut() const;             //!< names of licences
    QVariant purpose() const;                  //!< a value of session::Setting::Purpose
    QComboBox &useBox() { return *m_purpose; } //!< for a row of the form

Q_SIGNALS:
    void changed(); //!< leftOut() has

private:
    QWidget *line(const session::DownloadPlan::Licence &licence);
    QWidget *rest(qsizetype from);
    QMenu *menuOf(qsizetype from);
    void toggle(const QString &licence);
    static QString nameOf(const session::DownloadPlan::Licence &licence);
    void rebuild();
    void edit(const std::function<void()> &change);
    bool isLeftOut(const session::DownloadPlan::Licence &licence) const;

    QComboBox *m_purpose;
    QVBoxLayout *m_lines;
    QList<session::DownloadPlan::Licence> m_licences;
    QSet<QString> m_said;    //!< the last leftOut() that changed() was about
    QSet<QString> m_changed; //!< the user decided otherwise than the purpose does
};

} // namespace tcia::desktop
