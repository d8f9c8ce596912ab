// SPDX-License-Identifier: Apache-2.0
#include "desktop/inspector/objectchoice.h"

#include "core/async.h"
#include "core/diskthread.h"
#include "core/text.h"
#include "desktop/viewer/folderimages.h"
#include "desktop/widgets/designsize.h"
#include "dicom/derived/objectlabel.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

ObjectChoice::ObjectChoice(QWidget *parent)
    : QWidget(parent), m_files(new FolderImages(this)), m_box(new QComboBox(this)), m_others(new QLabel(this))
{
    m_box->setObjectName(u"objectChoice"_s);
    m_box->setAccessibleName(tr("Object of the series"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // labels may be long
    m_box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_others->setObjectName(u"otherObjects"_s);
    m_others->setWordWrap(true);
    m_others->setFont(smallFont(font()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box);
    layout->addWidget(m_others);
    connect(m_files, &FolderImages::listed, this, [this](const QList<dicom::Object> &objects) {
        setObjects(objects);
        Q_EMIT listed(objects);
    });
    connect(m_files, &FolderImages::failed, this, &ObjectChoice::failed);
    connect(m_box, &QComboBox::activated, this, [this](int row) {
        if (row >= 0 && row < m_objects.size())
            Q_EMIT chosen(m_objects.at(row));
    });
    setObjects({});
}

void ObjectChoice::read(const QString &folder) { m_files->read(folder); }

void ObjectChoice::clear()
{
    m_files->cancel();
    setObjects({});
}

void ObjectChoice::setObjects(const QList<dicom::Object> &objects, qint64 inSeries)
{
    ++m_turn;
    if (m_objects.isEmpty() || m_objects.first() != objects.value(0)) {
        const QSignalBlocker quiet(m_box);
        m_box->clear();
    }
    m_objects = objects;
    m_box->setVisible(hasSeveral());
    const auto others = inSeries < 0 ? 0 : int(inSeries - objects.size());
    //: such as segmentations
    m_others->setText(tr("The series has %Ln more objects, which are not shown here.", nullptr, others));
    m_others->setVisible(!objects.isEmpty() && others > 0);
    setVisible(hasSeveral() || !m_others->isHidden());
    if (!hasSeveral())
        return;
    setNames({});
    readLabels();
}

void ObjectChoice::readLabels()
{
    const auto read = [objects = m_objects] {
        QStringList labels;
        for (const dicom::Object &object : objects)
            labels << dicom::readObjectLabel(object);
        return labels;
    };
    onFinished(runOnDiskThread(read), this, [this, turn = m_turn](const Result<QStringList> &labels) {
        if (labels && turn == m_turn)
            setNames(*labels);
    });
}

//! Objects without a label are called by their files.
void ObjectChoice::setNames(const QStringList &labels)
{
    const int current = qMax(0, m_box->currentIndex());
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    for (qsizetype i = 0; i < m_objects.size(); ++i) {
        const QString label = labels.value(i);
        const QString name = label.isEmpty() ? text::plain(QFileInfo(m_objects.at(i).path).fileName()) : label;
        //: %1 and %2 numbers, %3 the label of an object, such as a segmentation
        m_box->addItem(tr("%1 of %2: %3").arg(text::number(i + 1), text::number(m_objects.size()), name));
        m_box->setItemData(int(i), m_box->itemText(int(i)), Qt::ToolTipRole);
    }
    m_box->setCurrentIndex(current);
    m_box->setToolTip(m_box->currentText());
}

} // namespace tcia::desktop
