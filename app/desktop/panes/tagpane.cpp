// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/tagpane.h"

#include "core/async.h"
#include "core/diskthread.h"
#include "desktop/widgets/columnfit.h"
#include "desktop/widgets/notice.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

TagPane::TagPane(QWidget *parent)
    : QWidget(parent),
      m_model(new models::TagModel(this)),
      m_pages(new QStackedWidget(this)),
      m_notice(new Notice(Notice::Form::Page, this))
{
    auto *search = new QLineEdit(this);
    search->setObjectName(u"tagSearch"_s);
    search->setPlaceholderText(tr("Find a tag, name or value…"));
    search->setAccessibleName(tr("Find in the header"));
    search->setClearButtonEnabled(true);
    connect(search, &QLineEdit::textChanged, m_model, &models::TagModel::setSearch);

    auto *view = new QTreeView(this);
    view->setObjectName(u"tagView"_s);
    view->setAccessibleName(tr("DICOM header"));
    view->setModel(m_model);
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    setColumnCharacters(*view, models::TagModel::TagColumn, 13);
    setColumnCharacters(*view, models::TagModel::NameColumn, 18);
    view->setColumnHidden(models::TagModel::VrColumn, true); // leaves its room to the values

    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->addWidget(search);
    layout->addWidget(view, 1);
    m_pages->addWidget(m_notice);
    m_pages->addWidget(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_pages);
    showImage({});
}

void TagPane::showImage(const dicom::Object &image)
{
    m_image = image;
    if (image.path.isEmpty()) {
        m_read = {};
        m_notice->say(tr("The DICOM header of the shown image; available once there is one."));
        m_pages->setCurrentIndex(0);
    } else if (isVisible()) {
        read();
    }
}

void TagPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_image.path.isEmpty())
        read();
}

void TagPane::read()
{
    if (m_image == m_read)
        return;
    m_read = m_image;
    onFinished(runOnDiskThread([image = m_image] { return dicom::readTags(image); }), this,
               [this, image = m_image](const Result<QList<dicom::Tag>> &tags) {
                   if (image != m_image)
                       return; // another image is shown by now
                   if (!tags)
                       m_notice->say(tags.error());
                   else
                       m_model->setTags(*tags);
                   m_pages->setCurrentIndex(tags ? 1 : 0);
               });
}

} // namespace tcia::desktop
