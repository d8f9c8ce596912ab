// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fields.h"

#include <QTreeWidget>

namespace tcia::desktop {

//! Everything the archive says about a series, its study and its patient: name, value and DICOM tag. Web addresses are
//! opened by a double click or Enter.
class AttributeList : public QTreeWidget
{
    Q_OBJECT
public:
    explicit AttributeList(QWidget *parent = nullptr);

    void showSeries(const Series &series, const std::optional<Study> &study, const std::optional<Patient> &patient,
                    const QString &folder); //!< where it is on disk; empty: it is not

private:
    void addRow(const QString &name, const QString &value, const char *tag = "");
    template <typename Record>
    void addFields(const Record &record, const QString &heading);
};

} // namespace tcia::desktop
