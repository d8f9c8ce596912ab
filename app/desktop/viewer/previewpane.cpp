// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewer/previewpane.h"

#include "core/async.h"
#include "core/text.h"
#include "desktop/viewer/folderimages.h"
#include "desktop/viewer/imageview.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/notice.h"
#include "dicom/helper/renderprocess.h"

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
      m_files(new FolderImages(this)),
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

    connect(m_files, &FolderImages::listed, this, &PreviewPane::takeFiles);
    connect(m_files, &FolderImages::sorted, this, &PreviewPane::takeOrder);
    connect(m_files, &FolderImages::failed, this, [this](const Error &error) { showWords(text::of(error)); });
    connect(m_notice, &Notice::acted, this, &PreviewPane::acted);
    connect(m_slider, &QSlider::valueChanged, this, &PreviewPane::render);
    connect(m_view, &ImageView::stepped, this, [this](int images) { m_slider->setValue(m_slider->value() + images); });
    connect(m_view, &ImageView::windowed, this, [this](const dicom::VoiWindow &window) {
        m_window = window;
        render();
    });
    connect(m_view, &ImageView::windowReset, this, [this] {
        m_window = {};
        render();
    });
}

PreviewPane::~PreviewPane() = default;

QStringList PreviewPane::files() const
{
    QStringList paths;
    for (const dicom::Object &image : m_images)
        paths << image.path;
    return paths;
}

void PreviewPane::showWords(const QString &words, const QString &button)
{
    m_files->cancel();
    m_folder.clear();
    m_images.clear();
    m_note.clear();
    m_renderer->cancelAll(); // it may hang
    m_rendering = m_again = false;
    m_notice->say(words, button);
    m_pages->setCurrentIndex(0);
    Q_EMIT imageShown({});
}

void PreviewPane::showImages(const QList<dicom::Object> &images, const QString &note)
{
    const bool isSame = !m_images.isEmpty() && !images.isEmpty() && m_images.first() == images.first();
    if (!isSame)
        showWords(tr("Opening the images…"));
    m_note = note;
    if (!isSame)
        return begin(images);
    m_images = images;
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, qMax(m_slider->maximum(), int(images.size()) - 1));
    m_slider->setEnabled(m_slider->maximum() > 0);
    showWhere();
}

void PreviewPane::showFolder(const QString &folder)
{
    if (folder == m_folder)
        return;
    showWords(tr("Opening the images…"));
    m_folder = folder;
    m_files->read(folder);
}

void PreviewPane::takeFiles(const QList<dicom::Object> &images)
{
    if (images.isEmpty())
        return showWords(
            tr("The folder of this series no longer contains images:\n%1").arg(QDir::toNativeSeparators(m_folder)));
    begin(images);
}

//! The shown image stays.
void PreviewPane::takeOrder(const QList<dicom::Object> &images)
{
    const dicom::Object current = m_images.value(m_slider->value());
    m_images = images;
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(int(qMax<qsizetype>(0, m_images.indexOf(current))));
    showWhere();
}

void PreviewPane::begin(const QList<dicom::Object> &images)
{
    m_images = images;
    m_window = {};
    m_frames = 0;
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, int(images.size()) - 1);
    m_slider->setValue(int(images.size()) / 2); // the middle of a volume is more informative than its end
    m_slider->setEnabled(images.size() > 1);
    render();
}

void PreviewPane::render()
{
    if (m_images.isEmpty())
        return;
    m_again = m_rendering;
    if (m_rendering)
        return;
    m_rendering = true;
    const bool isOne = m_images.size() == 1;
    const dicom::Object image =
        isOne ? m_images.first() : m_images.at(qBound(0, m_slider->value(), int(m_images.size()) - 1));
    const auto frame = isOne && m_frames > 0 ? std::optional<qint64>(m_slider->value()) : std::nullopt;
    const dicom::RenderRequest request {.path = image.path, .frame = frame, .window = m_window, .bytes = image.bytes};
    onFinished(m_renderer->render(request), this, [this, image](const Result<dicom::Rendered> &rendered) {
        m_rendering = false;
        if (m_images.contains(image)) {
            show(rendered);
            Q_EMIT imageShown(image);
        }
        if (m_again || !m_images.contains(image))
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
    if (m_images.size() == 1 && rendered->frames != m_frames) {
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
    const QString where = tr("%1 of %2   L %3 W %4")
                              .arg(m_slider->value() + 1)
                              .arg(m_slider->maximum() + 1)
                              .arg(levelText(m_used.centre), levelText(m_used.width));
    m_where->setText(where);
    m_view->setNote(m_note);
}

} // namespace tcia::desktop
