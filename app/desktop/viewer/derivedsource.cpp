// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewer/derivedsource.h"

#include "core/async.h"
#include "desktop/viewer/seriesrenderer.h"
#include "dicom/helper/renderprocess.h"

namespace tcia::desktop {

namespace {

constexpr qsizetype atOnce = 100; // images

} // namespace

DerivedSource::DerivedSource(QObject *parent)
    : QObject(parent), m_process(new dicom::RenderProcess(renderProgram(), {}, this))
{
}

DerivedSource::~DerivedSource() = default;

void DerivedSource::clear()
{
    ++m_turn;
    m_process->cancelAll();
    m_object = {};
    m_search = {};
    m_wanted.reset();
    m_isDrawing = false;
}

void DerivedSource::read(const dicom::Object &object)
{
    clear();
    m_object = object;
    onFinished(m_process->readDerived(object), this, [this, turn = m_turn](const Result<dicom::Derived> &derived) {
        if (turn != m_turn)
            return;
        if (derived)
            Q_EMIT described(*derived);
        else
            Q_EMIT failed(derived.error());
    });
}

void DerivedSource::locate(const QList<dicom::Object> &images)
{
    m_search = {.images = images, .next = 0, .found = {}, .problem = {}};
    searchOn();
}

void DerivedSource::searchOn()
{
    const qsizetype end = qMin(m_search.next + atOnce, m_search.images.size());
    if (m_search.next == end)
        return Q_EMIT located(m_search.found, m_search.problem);
    dicom::OverlayRequest request {.object = m_object, .slices = {}, .isDrawn = false};
    for (qsizetype i = m_search.next; i < end; ++i)
        request.slices.append({m_search.images.at(i)});
    onFinished(m_process->readOverlays(request), this,
               [this, turn = m_turn](const Result<QList<dicom::SliceOverlay>> &overlays) {
                   if (turn != m_turn)
                       return;
                   if (!overlays)
                       return Q_EMIT located({}, overlays.error().detail);
                   takeFound(*overlays);
                   searchOn();
               });
}

void DerivedSource::takeFound(const QList<dicom::SliceOverlay> &overlays)
{
    for (const dicom::SliceOverlay &overlay : overlays) {
        if (!overlay.drawn.isEmpty())
            m_search.found.append(m_search.next);
        if (m_search.problem.isEmpty())
            m_search.problem = overlay.problem;
        ++m_search.next;
    }
    if (overlays.isEmpty()) // of a process that answers nothing
        m_search.next = m_search.images.size();
}

void DerivedSource::draw(const dicom::Object &image, qint64 frame)
{
    m_wanted = dicom::SliceRequest {.object = image, .frame = frame};
    drawLatest();
}

void DerivedSource::drawLatest()
{
    if (m_isDrawing || !m_wanted)
        return;
    m_isDrawing = true;
    const dicom::SliceRequest slice = *std::exchange(m_wanted, std::nullopt);
    onFinished(m_process->readOverlays({.object = m_object, .slices = {slice}}), this,
               [this, turn = m_turn](const Result<QList<dicom::SliceOverlay>> &overlays) {
                   if (turn != m_turn)
                       return;
                   m_isDrawing = false;
                   if (m_wanted)
                       return drawLatest(); // another slice is shown by now
                   Q_EMIT drawn(overlays ? overlays->value(0)
                                         : dicom::SliceOverlay {.drawn = {}, .problem = overlays.error().detail});
               });
}

} // namespace tcia::desktop
