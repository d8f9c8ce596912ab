// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class QLabel;

namespace tcia::desktop {

class TagLabel;

//! A licence in a frame and what it allows: "✓ CC BY 4.0  free to use, cite it".
class LicenceLine : public QWidget
{
    Q_OBJECT
public:
    explicit LicenceLine(QWidget *parent = nullptr);

    //! A licence as an archive gives it; both may be empty.
    struct Licence
    {
        QString name, address;
    };
    //! Shows the name of one, else its address, or the number of several with the names in the tooltip.
    void setLicences(const QList<Licence> &licences);

private:
    TagLabel *m_tag;
    QLabel *m_use;
};

} // namespace tcia::desktop
