// SPDX-License-Identifier: Apache-2.0
#include "desktop/download/layoutchoice.h"

#include "desktop/widgets/designsize.h"
#include "storage/layout.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

//! By key of storage::layouts(); an unknown one is shown by its title.
QString shortName(const storage::Layout &layout)
{
    const QLatin1StringView key(layout.key);
    if (key == "classic"_L1)
        return LayoutChoice::tr("Classic");
    if (key == "descriptive"_L1)
        return LayoutChoice::tr("Descriptive");
    if (key == "flat"_L1)
        return LayoutChoice::tr("Flat");
    return QCoreApplication::translate("Layouts", layout.title);
}

} // namespace

LayoutChoice::LayoutChoice(QWidget *parent)
    : QWidget(parent), m_presets(new QComboBox(this)), m_template(new QLineEdit(this))
{
    m_presets->setObjectName(u"layoutCombo"_s);
    m_presets->setAccessibleName(tr("Layout"));
    for (const storage::Layout &layout : storage::layouts()) {
        m_presets->addItem(shortName(layout), QString::fromLatin1(layout.key));
        m_presets->setItemData(m_presets->count() - 1, QCoreApplication::translate("Layouts", layout.title),
                               Qt::ToolTipRole);
    }
    m_presets->addItem(tr("Own template"));
    m_presets->setFixedWidth(scaled(*this, 156));
    m_template->setObjectName(u"layoutTemplate"_s);
    m_template->setAccessibleName(tr("Template of the folders"));
    m_template->setToolTip(tr("Attributes of a series in braces; each / begins a folder"));
    m_template->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFocusProxy(m_presets);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(scaled(*this, 8));
    layout->addWidget(m_presets);
    layout->addWidget(m_template, 1);
    connect(m_presets, &QComboBox::activated, this, &LayoutChoice::selectPreset);
    connect(m_template, &QLineEdit::textEdited, this, &LayoutChoice::typed);
}

QString LayoutChoice::value() const
{
    const QString key = m_presets->currentData().toString();
    return key.isEmpty() ? m_template->text() : key;
}

void LayoutChoice::setValue(const QString &value)
{
    const int known = m_presets->findData(value);
    m_presets->setCurrentIndex(known >= 0 ? known : m_presets->count() - 1);
    const auto pattern = storage::layoutPattern(value);
    m_template->setText(pattern ? *pattern : value);
    m_template->setCursorPosition(0);
    Q_EMIT changed();
}

void LayoutChoice::selectPreset(int row)
{
    if (const QString key = m_presets->itemData(row).toString(); !key.isEmpty())
        return setValue(key);
    m_template->setFocus();
    Q_EMIT changed();
}

void LayoutChoice::typed()
{
    int known = m_presets->count() - 1;
    for (int row = 0; row < m_presets->count() - 1; ++row)
        if (const auto pattern = storage::layoutPattern(m_presets->itemData(row).toString());
            pattern && *pattern == m_template->text())
            known = row;
    m_presets->setCurrentIndex(known);
    Q_EMIT changed();
}

} // namespace tcia::desktop
