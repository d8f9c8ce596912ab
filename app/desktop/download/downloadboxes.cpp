// SPDX-License-Identifier: Apache-2.0
#include "desktop/download/downloadboxes.h"

#include "desktop/widgets/designsize.h"
#include "session/serversession.h"
#include "session/settings.h"
#include "transfer/adaptiveconcurrency.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

using session::Setting;

namespace {

constexpr int highestRate = 10'000;

} // namespace

QSpinBox *jobsBox(const session::Settings &settings, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(1, transfer::AdaptiveConcurrency::maximum);
    box->setSuffix(QCoreApplication::translate("tcia::desktop::DownloadDialog", " series"));
    box->setValue(settings.value(Setting::Jobs).toInt());
    return box;
}

QSpinBox *rateBox(const session::Settings &settings, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(0, highestRate);
    box->setSpecialValueText(QCoreApplication::translate("tcia::desktop::DownloadDialog", "no limit"));
    box->setSuffix(QCoreApplication::translate("tcia::desktop::DownloadDialog", " MB/s"));
    box->setValue(settings.value(Setting::RateLimit).toInt());
    return box;
}

QLayout *speedRow(QSpinBox &jobs, QSpinBox &rate, QWidget &parent)
{
    auto *label = new QLabel(QCoreApplication::translate("tcia::desktop::DownloadDialog", "&Speed"), &parent);
    label->setBuddy(&rate);
    auto *row = new QHBoxLayout;
    row->addWidget(&jobs);
    row->addSpacing(scaled(parent, 24));
    row->addWidget(label);
    row->addSpacing(scaled(parent, 8));
    row->addWidget(&rate);
    row->addStretch(1);
    return row;
}

QComboBox *purposeBox(const session::Settings &settings, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(u"purposeCombo"_s);
    box->addItem(QCoreApplication::translate("tcia::desktop::DownloadDialog", "not said"), QString());
    box->addItem(QCoreApplication::translate("tcia::desktop::DownloadDialog", "not commercial"), u"non-commercial"_s);
    box->addItem(QCoreApplication::translate("tcia::desktop::DownloadDialog", "commercial"), commercialUse());
    box->setCurrentIndex(qMax(0, box->findData(settings.value(Setting::Purpose))));
    return box;
}

QString commercialUse() { return u"commercial"_s; }

QString checkWords(const session::ServerSession *session)
{
    const bool hasSizes = !session || archive::dialect(session->server().dialect).announcesSizes;
    return hasSizes
               ? QCoreApplication::translate("tcia::desktop::DownloadDialog",
                                             "number, sizes and checksums of all images: always")
               : QCoreApplication::translate("tcia::desktop::DownloadDialog",
                                             "number of images: always; this server gives neither sizes nor checksums");
}

} // namespace tcia::desktop
