// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/storepeer.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QGridLayout;
class QLineEdit;

namespace tcia::desktop {

//! Asks whether a DICOM application is sent to over an encrypted connection, and for the PEM files that this needs,
//! which are shown only then.
class TlsChoice : public QWidget
{
    Q_OBJECT
public:
    explicit TlsChoice(QWidget *parent = nullptr);

    void setFiles(const dicom::StorePeer &peer); //!< of its three files; encrypted if it has authorities
    void putFiles(dicom::StorePeer &peer) const; //!< none without encryption
    bool isOn() const;

Q_SIGNALS:
    void changed();

private:
    void addRow(QGridLayout &grid, int row);
    void browse(QLineEdit &field, const QString &title);
    void showRows();

    QCheckBox *m_on;
    QWidget *m_rows;
    std::array<QLineEdit *, 3> m_files {}; //!< authorities, certificate, key
};

} // namespace tcia::desktop
