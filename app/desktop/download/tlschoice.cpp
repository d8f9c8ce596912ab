// SPDX-License-Identifier: Apache-2.0
#include "desktop/download/tlschoice.h"

#include "desktop/widgets/designsize.h"
#include "desktop/widgets/tickbox.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

struct Row
{
    const char *name; //!< of the field
    const char *label;
    const char *hint;
    QString dicom::StorePeer::*file;
};
constexpr std::array rows {
    Row {"tlsAuthorities", QT_TRANSLATE_NOOP("TlsChoice", "Authorities:"),
         QT_TRANSLATE_NOOP("TlsChoice", "PEM file of the authorities that may vouch for the application"),
         &dicom::StorePeer::authorities},
    Row {"tlsCertificate", QT_TRANSLATE_NOOP("TlsChoice", "Own certificate:"),
         QT_TRANSLATE_NOOP("TlsChoice", "PEM file, if the application wants one"), &dicom::StorePeer::certificate},
    Row {"tlsKey", QT_TRANSLATE_NOOP("TlsChoice", "Its key:"),
         QT_TRANSLATE_NOOP("TlsChoice", "PEM file without a password"), &dicom::StorePeer::key},
};

} // namespace

TlsChoice::TlsChoice(QWidget *parent)
    : QWidget(parent), m_on(tickBox(tr("Encr&ypt (TLS)"), this)), m_rows(new QWidget(this))
{
    m_on->setObjectName(u"tls"_s);
    m_on->setToolTip(tr("Sends only to an application whose certificate is for its host and signed by an authority "
                        "that you name"));
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins({});
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < int(rows.size()); ++row)
        addRow(*grid, row);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(scaled(*this, 6));
    layout->addWidget(m_on);
    layout->addWidget(m_rows);
    connect(m_on, &QCheckBox::toggled, this, &TlsChoice::showRows);
    showRows();
}

void TlsChoice::addRow(QGridLayout &grid, int row)
{
    const Row &one = rows[size_t(row)];
    const QString words = QCoreApplication::translate("TlsChoice", one.label);
    auto *field = new QLineEdit(m_rows);
    m_files[size_t(row)] = field;
    field->setObjectName(QString::fromLatin1(one.name));
    field->setPlaceholderText(QCoreApplication::translate("TlsChoice", one.hint));
    field->setAccessibleName(words);
    auto *button = new QPushButton(tr("Choose…"), m_rows);
    button->setAccessibleDescription(words);
    button->setAutoDefault(false);
    grid.addWidget(new QLabel(words, m_rows), row, 0);
    grid.addWidget(field, row, 1);
    grid.addWidget(button, row, 2);
    connect(field, &QLineEdit::textChanged, this, &TlsChoice::changed);
    connect(button, &QPushButton::clicked, this, [this, field, words] { browse(*field, words); });
}

void TlsChoice::browse(QLineEdit &field, const QString &title)
{
    auto *dialog = new QFileDialog(this, title, field.text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &field,
            [&field](const QString &path) { field.setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void TlsChoice::showRows()
{
    m_rows->setVisible(m_on->isChecked());
    Q_EMIT changed();
}

bool TlsChoice::isOn() const { return m_on->isChecked(); }

void TlsChoice::setFiles(const dicom::StorePeer &peer)
{
    for (size_t row = 0; row < rows.size(); ++row)
        m_files[row]->setText(QDir::toNativeSeparators(peer.*rows[row].file));
    m_on->setChecked(!peer.authorities.isEmpty());
}

void TlsChoice::putFiles(dicom::StorePeer &peer) const
{
    for (size_t row = 0; isOn() && row < rows.size(); ++row)
        peer.*rows[row].file = QDir::fromNativeSeparators(m_files[row]->text().trimmed());
}

} // namespace tcia::desktop
