// SPDX-License-Identifier: Apache-2.0
#pragma once

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

    void setLicences(const QStringList &names); //!< shows one name, or the number of several with the names in the
                                                //!< tooltip

private:
    TagLabel *m_tag;
    QLabel *m_use;
};

} // namespace tcia::desktop
