// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewer/seriesrenderer.h"

#include "core/async.h"
#include "dicom/helper/renderprocess.h"

#include <QCoreApplication>
#include <QVariant>

namespace tcia::desktop {

QString renderProgram()
{
    const QString other = QCoreApplication::instance()->property("renderProgram").toString();
    return other.isEmpty() ? QCoreApplication::applicationFilePath() : other;
}

SeriesRenderer::SeriesRenderer(QObject *parent)
    : QObject(parent), m_process(new dicom::RenderProcess(renderProgram(), {}, this))
{
}

SeriesRenderer::~SeriesRenderer() = default;

void SeriesRenderer::clear()
{
    ++m_series;
    m_process->cancelAll();
    m_isRendering = m_again = false;
    m_images.clear();
    m_position = m_frames = 0;
    m_isPlaced = false;
    m_window = {};
    Q_EMIT moved();
}

//! The middle of a volume is more informative than its end.
void SeriesRenderer::begin(const QList<dicom::Object> &images, std::optional<qsizetype> first)
{
    clear();
    m_images = images;
    m_position = first.value_or(images.size() / 2);
    if (images.size() != 1) // else a frame, of which the number is not known yet
        m_position = qBound<qsizetype>(0, m_position, qMax<qsizetype>(0, images.size() - 1));
    m_isPlaced = first.has_value();
    Q_EMIT moved();
    render();
}

void SeriesRenderer::replace(const QList<dicom::Object> &images)
{
    const bool wasOne = m_images.size() == 1; // its position is a frame
    const dicom::Object current = wasOne ? m_images.first() : m_images.value(m_position);
    m_images = images;
    if (!wasOne || images.size() != 1)
        m_position = qMax<qsizetype>(0, m_images.indexOf(current));
    Q_EMIT moved();
}

qsizetype SeriesRenderer::count() const { return m_images.size() == 1 ? qMax<qint64>(1, m_frames) : m_images.size(); }

void SeriesRenderer::go(qsizetype position)
{
    const qsizetype possible = qBound<qsizetype>(0, position, count() - 1);
    if (m_images.isEmpty() || possible == m_position)
        return;
    m_position = possible;
    Q_EMIT moved();
    render();
}

void SeriesRenderer::setWindow(const WindowChoice &window)
{
    m_window = window;
    render();
}

void SeriesRenderer::render()
{
    if (m_images.isEmpty())
        return;
    m_again = m_isRendering;
    if (m_isRendering)
        return;
    m_isRendering = true;
    const bool isOne = m_images.size() == 1;
    const dicom::Object image = isOne ? m_images.first() : m_images.at(m_position);
    const dicom::RenderRequest request {
        .path = image.path,
        .frame = isOne && (m_frames > 0 || m_isPlaced) ? std::optional<qint64>(m_position) : std::nullopt,
        .window = m_window.window,
        .isFullRange = m_window.isFullRange,
        .bytes = image.bytes};
    onFinished(m_process->render(request), this,
               [this, image, series = m_series](const Result<dicom::Rendered> &picture) {
                   if (series == m_series)
                       take(image, picture);
               });
}

void SeriesRenderer::take(const dicom::Object &image, const Result<dicom::Rendered> &picture)
{
    m_isRendering = false;
    if (picture && m_images.size() == 1 && picture->frames != m_frames) {
        m_frames = picture->frames;
        m_position = picture->frame;
        Q_EMIT moved();
    }
    const quint64 series = m_series;
    if (picture)
        Q_EMIT rendered(image, *picture);
    else
        Q_EMIT failed(image, picture.error());
    if (m_again && series == m_series)
        render();
}

} // namespace tcia::desktop
