// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/previewpane.h"

#include "core/async.h"
#include "core/diskthread.h"
#include "core/naturalorder.h"
#include "core/platform/directory.h"
#include "core/text.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/imageview.h"
#include "desktop/widgets/notice.h"
#include "dicom/helper/renderprocess.h"
#include "dicom/sliceorder.h"

#include <QCoreApplication>
#include <QDir>
#include <QLabel>
#include <QSlider>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

//! Links are skipped: their targets are not part of the series.
Result<QStringList> imagesIn(const QString &path)
{
    const auto folder = Directory::open(path);
    const auto entries = folder ? folder->entries() : failure(folder.error());
    if (!entries)
        return failure(entries.error());
    QStringList names;
    for (const DirectoryEntry &entry : *entries)
        if (entry.isFile() && entry.name.endsWith(".dcm"_L1, Qt::CaseInsensitive))
            names << entry.name;
    std::ranges::sort(names, naturalLess);
    for (QString &name : names)
        name = folder->pathOf(name);
    return names;
}

//! The program that decodes images: this program, unless the application's property "renderProgram" names another, as
//! in tests.
QString renderProgram()
{
    const QString other = QCoreApplication::instance()->property("renderProgram").toString();
    return other.isEmpty() ? QCoreApplication::applicationFilePath() : other;
}

//! Whole numbers if precise enough, else three digits for small windows.
QString levelText(double value)
{
    constexpr int digits = 3;
    return qAbs(value) >= 100 || value == std::round(value) ? QString::number(std::round(value), 'f', 0)
                                                            : QString::number(value, 'g', digits);
}

} // namespace

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent),
      m_pages(new QStackedWidget(this)),
      m_notice(new Notice(Notice::Form::Page, this)),
      m_view(new ImageView(this)),
      m_slider(new QSlider(Qt::Horizontal, this)),
      m_where(new QLabel(this)),
      m_renderer(new dicom::RenderProcess(renderProgram(), {}, this))
{
    m_notice->setObjectName(u"previewNotice"_s);
    m_view->setObjectName(u"previewImage"_s);
    m_slider->setObjectName(u"previewSlider"_s);
    m_where->setObjectName(u"previewWhere"_s);
    m_slider->setAccessibleName(tr("Image number"));

    auto *page = new QWidget(this);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(scaled(*this, 8), 0, scaled(*this, 8), 0);
    below->addWidget(m_slider, 1);
    below->addWidget(m_where);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view, 1);
    layout->addLayout(below);
    m_pages->addWidget(m_notice);
    m_pages->addWidget(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_pages);

    connect(m_slider, &QSlider::valueChanged, this, &PreviewPane::render);
    connect(m_view, &ImageView::stepped, this, [this](int images) { m_slider->setValue(m_slider->value() + images); });
    connect(m_view, &ImageView::windowed, this, [this](const dicom::Window &window) {
        m_window = window;
        render();
    });
    connect(m_view, &ImageView::windowReset, this, [this] {
        m_window = {};
        render();
    });
}

PreviewPane::~PreviewPane() { cancelSorting(); }

void PreviewPane::showWords(const QString &words)
{
    cancelSorting();
    m_folder.clear();
    m_files.clear();
    m_renderer->cancelAll(); // it may hang
    m_rendering = m_again = false;
    m_notice->say(words);
    m_pages->setCurrentIndex(0);
    Q_EMIT fileShown({});
}

void PreviewPane::showFolder(const QString &folder)
{
    if (folder == m_folder)
        return;
    showWords(tr("Opening the images…"));
    m_folder = folder;
    onFinished(runOnDiskThread([folder] { return imagesIn(folder); }), this,
               [this, folder](const Result<QStringList> &files) {
                   files ? takeFiles(folder, *files) : showWords(text::of(files.error()));
               });
}

void PreviewPane::takeFiles(const QString &folder, const QStringList &files)
{
    if (folder != m_folder)
        return; // the selection changed meanwhile
    if (files.isEmpty())
        return showWords(
            tr("The folder of this series no longer contains images:\n%1").arg(QDir::toNativeSeparators(folder)));
    m_files = files;
    m_window = {};
    m_frames = 0;
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, int(files.size()) - 1);
    m_slider->setValue(int(files.size()) / 2); // the middle of a volume is more informative than its end
    m_slider->setEnabled(files.size() > 1);
    render();
    if (files.size() > 1)
        sortFiles();
}

//! Shows the first image before all files have been read; it stays afterwards.
void PreviewPane::sortFiles()
{
    m_sortingCancelled = std::make_shared<std::atomic_bool>(false);
    const auto sort = [files = m_files, cancelled = m_sortingCancelled] {
        return dicom::readInSliceOrder(files, [&cancelled] { return cancelled->load(); });
    };
    onFinished(runOnDiskThread(sort), this, [this, before = m_files](const Result<QStringList> &order) {
        if (!order || m_files != before)
            return; // another series is shown now
        const QString current = m_files.value(m_slider->value());
        m_files = *order;
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(int(qMax<qsizetype>(0, m_files.indexOf(current))));
        showWhere();
    });
}

//! The disk is not read for a series that is no longer selected.
void PreviewPane::cancelSorting()
{
    if (m_sortingCancelled)
        m_sortingCancelled->store(true);
}

void PreviewPane::render()
{
    if (m_files.isEmpty())
        return;
    m_again = m_rendering;
    if (m_rendering)
        return;
    m_rendering = true;
    const bool oneFile = m_files.size() == 1;
    const QString path = oneFile ? m_files.first() : m_files.at(qBound(0, m_slider->value(), int(m_files.size()) - 1));
    const auto frame = oneFile && m_frames > 0 ? std::optional<qint64>(m_slider->value()) : std::nullopt;
    onFinished(m_renderer->render({.path = path, .frame = frame, .window = m_window}), this,
               [this, path](const Result<dicom::Rendered> &rendered) {
                   m_rendering = false;
                   if (m_files.contains(path)) {
                       show(rendered);
                       Q_EMIT fileShown(path);
                   }
                   if (m_again || !m_files.contains(path))
                       render();
               });
}

void PreviewPane::show(const Result<dicom::Rendered> &rendered)
{
    if (!rendered) {
        m_notice->say(rendered.error());
        m_pages->setCurrentIndex(0);
        return;
    }
    if (m_files.size() == 1 && rendered->frames != m_frames) {
        m_frames = rendered->frames;
        const QSignalBlocker quiet(m_slider);
        m_slider->setRange(0, int(m_frames) - 1);
        m_slider->setValue(int(rendered->frame));
        m_slider->setEnabled(m_frames > 1);
    }
    m_view->show(*rendered);
    m_used = rendered->window;
    showWhere();
    m_pages->setCurrentIndex(1);
}

void PreviewPane::showWhere()
{
    //: %1 number of the image, %2 how many there are, %3 and %4 level and width of the grey window
    m_where->setText(tr("%1 of %2   L %3 W %4")
                         .arg(m_slider->value() + 1)
                         .arg(m_slider->maximum() + 1)
                         .arg(levelText(m_used.centre), levelText(m_used.width)));
}

} // namespace tcia::desktop
