// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fields.h"

#include <QTreeWidget>

namespace tcia::desktop {

//! All attributes of a series, its study and its patient: name, value and DICOM tag. Web addresses open on a double
//! click or Enter.
class AttributeList : public QTreeWidget
{
    Q_OBJECT
public:
    explicit AttributeList(QWidget *parent = nullptr);

    void showSeries(const Series &series, const std::optional<Study> &study, const std::optional<Patient> &patient,
                    const QString &folder); //!< its folder; empty if it is not on disk

private:
    void addRow(const QString &name, const QString &value, const char *tag = "");
    template <typename Record>
    void addFields(const Record &record, const QString &heading);
};

} // namespace tcia::desktop
