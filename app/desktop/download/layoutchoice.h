// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace tcia::desktop {

//! A built-in layout of folders, or a template of the user's own in the field next to it.
class LayoutChoice : public QWidget
{
    Q_OBJECT
public:
    explicit LayoutChoice(QWidget *parent = nullptr);

    QString value() const;               //!< the key of a built-in layout, or a template, which may be invalid
    void setValue(const QString &value); //!< the same

Q_SIGNALS:
    void changed();

private:
    void selectPreset(int row);
    void typed();

    QComboBox *m_presets;
    QLineEdit *m_template;
};

} // namespace tcia::desktop
