// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "models/rowvalues.h"

#include <QFrame>

class QLabel;

namespace tcia::desktop {

class ElidedLabel;

//! One line that names a series and its state: "CT  (no description), 134 images   not on disk". GUI thread.
class SourceLine : public QFrame
{
    Q_OBJECT
public:
    explicit SourceLine(QWidget *parent = nullptr);

    void setSeries(const Series &series);
    void setUnknown(const QString &seriesUid); //!< of which only the UID is known
    void setState(models::RowState state);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ElidedLabel *m_name;
    QLabel *m_state;
    QString m_modality;
};

} // namespace tcia::desktop
