// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/stagesdialog.h"

#include "desktop/download/afterdownloadchoice.h"
#include "desktop/widgets/designsize.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

StagesDialog::StagesDialog(qsizetype series, session::Settings &settings, QWidget *parent)
    : QDialog(parent),
      m_choice(new AfterDownloadChoice(settings, this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"stagesDialog"_s);
    setWindowTitle(tr("Convert or send"));
    auto *words = new QLabel(tr("With %Ln series on disk:", nullptr, int(series)), this);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Begin"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_choice);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    constexpr double width = 560; // design pixels
    resize(scaled(*this, width), sizeHint().height());
    connect(m_choice, &AfterDownloadChoice::changed, this, &StagesDialog::showState);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &StagesDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &StagesDialog::reject);
    showState();
}

void StagesDialog::showState()
{
    QPushButton &ok = *m_buttons->button(QDialogButtonBox::Ok);
    const QString why = m_choice->obstacle();
    ok.setEnabled(why.isEmpty() && !m_choice->stages().isEmpty());
    ok.setToolTip(why);
}

void StagesDialog::accept()
{
    m_choice->remember();
    Q_EMIT chosen(m_choice->stages());
    QDialog::accept();
}

} // namespace tcia::desktop
