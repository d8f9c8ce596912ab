// SPDX-License-Identifier: Apache-2.0
#include "desktop/download/folderspace.h"

#include "core/async.h"
#include "core/diskthread.h"
#include "core/text.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/elidedlabel.h"
#include "desktop/widgets/folderedit.h"
#include "desktop/widgets/palettecolours.h"
#include "desktop/widgets/sharebar.h"
#include "storage/destination.h"
#include "storage/freespace.h"
#include "storage/staging.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

//! An existing or future folder.
struct Destination
{
    storage::DiskSpace space;
    Result<void> usable;
};

Destination destinationOf(const QString &folder)
{
    return {.space = storage::diskSpaceOf(storage::nearestExisting(folder)),
            .usable = storage::checkDestination(folder)};
}

//! Without the headline, which names the folder that is typed above.
QString wordsFor(const Error &error)
{
    const text::Words words = text::wordsFor(error);
    return words.cause.isEmpty() ? text::of(error) : QString(words.cause + u' ' + words.advice);
}

} // namespace

FolderSpace::FolderSpace(QWidget *parent)
    : QWidget(parent),
      m_folder(new FolderEdit(u"folderEdit"_s, tr("Folder for downloads"), this)),
      m_bar(new ShareBar(8, ShareBar::Frame::Outline, this)),
      m_words(new ElidedLabel(this)),
      m_free(new QLabel(this))
{
    m_words->setObjectName(u"diskRoom"_s);
    m_free->setObjectName(u"diskFree"_s);
    setFocusProxy(m_folder);
    layOut();
    connect(m_folder, &FolderEdit::changed, this, &FolderSpace::measure);
}

void FolderSpace::layOut()
{
    for (QLabel *label : {m_words, m_free}) {
        label->setFont(smallFont(font()));
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    auto *line = new QHBoxLayout;
    line->addWidget(m_words, 1);
    line->addWidget(m_free);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(scaled(*this, 4));
    layout->addWidget(m_folder);
    layout->addWidget(m_bar);
    layout->addLayout(line);
}

QString FolderSpace::path() const { return m_folder->path(); }

void FolderSpace::setPath(const QString &path) { m_folder->setPath(path); }

void FolderSpace::setNeeded(qint64 bytes)
{
    m_needed = bytes;
    showSpace();
}

QString FolderSpace::obstacle() const
{
    if (m_isMeasuring)
        return tr("looking at the folder…");
    if (!m_isUsable)
        return tr("This folder cannot be used.");
    return m_freeBytes < 0 || m_freeBytes >= m_needed ? QString() : tr("Not enough room on the disk.");
}

void FolderSpace::measure()
{
    const QString folder = m_folder->text();
    m_isUsable = false;
    m_freeBytes = m_totalBytes = -1;
    m_isMeasuring = QDir::isAbsolutePath(folder);
    m_words->clear();
    Q_EMIT problemChanged(m_isMeasuring ? QString() : tr("Enter the full path of a folder."));
    showSpace();
    Q_EMIT pathChanged();
    if (!m_isMeasuring)
        return;
    onFinished(runOnDiskThread([path = path()] { return destinationOf(path); }), this,
               [this, folder](const Result<Destination> &place) {
                   if (folder != m_folder->text())
                       return;
                   m_isMeasuring = false;
                   const Result<void> usable = place ? place->usable : failure(place.error());
                   m_isUsable = usable.has_value();
                   Q_EMIT problemChanged(usable ? QString() : wordsFor(usable.error()));
                   if (usable && place->space.total > 0) { // else it is of a disk that does not tell
                       m_freeBytes = place->space.free;
                       m_totalBytes = place->space.total;
                   }
                   showSpace();
               });
}

void FolderSpace::showSpace()
{
    const bool isKnown = m_totalBytes > 0 && m_freeBytes >= 0;
    const bool isShort = isKnown && m_freeBytes < m_needed;
    const double total = double(std::max<qint64>(1, m_totalBytes));
    m_bar->setParts(
        isKnown
            ? QList<ShareBar::Part> {{double(m_totalBytes - m_freeBytes) / total, &PaletteColours::outline},
                                     {double(std::clamp<qint64>(m_needed, 0, std::max<qint64>(0, m_freeBytes))) / total,
                                      isShort ? &PaletteColours::bad : &PaletteColours::accent}}
            : QList<ShareBar::Part>());
    m_free->setText(isKnown ? tr("%1 free of %2").arg(text::size(m_freeBytes), text::size(m_totalBytes)) : QString());
    if (m_isUsable && isShort)
        m_words->setText(tr("%1 short").arg(text::size(m_needed - m_freeBytes)));
    else if (m_isUsable && isKnown && m_needed < 0)
        m_words->setText(tr("%1 used").arg(text::size(m_totalBytes - m_freeBytes)));
    else if (m_isUsable && isKnown)
        m_words->setText(tr("%1 used · %2 for this").arg(text::size(m_totalBytes - m_freeBytes), text::size(m_needed)));
    else if (m_isUsable)
        m_words->setText(tr("The free space of the disk is unknown."));
    QPalette colours = palette();
    if (m_isUsable && isShort)
        colours.setColor(QPalette::PlaceholderText, coloursOf(colours).bad);
    m_words->setPalette(colours);
    m_bar->setAccessibleName(m_words->text());
    Q_EMIT readyChanged();
}

} // namespace tcia::desktop
