// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewer/derivedsource.h"

#include "core/async.h"
#include "desktop/viewer/seriesrenderer.h"
#include "dicom/helper/renderprocess.h"

namespace tcia::desktop {

namespace {

constexpr qsizetype atOnce = 100;       // images
constexpr qsizetype mostFrames = 5'000; // of a file, which may claim any number

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
    m_search = {.images = images,
                .next = 0,
                .found = {},
                .initial = -1,
                .structure = 0,
                .problem = {},
                .isDone = images.isEmpty(),
                .number = m_search.number + 1};
    searchOn();
}

void DerivedSource::searchOn()
{
    if (m_search.isDone)
        return Q_EMIT located(m_search.found, m_search.problem);
    const bool isOne = m_search.images.size() == 1; // how many frames it has is not known
    const qsizetype end = isOne ? m_search.next + atOnce : qMin(m_search.next + atOnce, m_search.images.size());
    dicom::OverlayRequest request {.object = m_object, .slices = {}, .isDrawn = false};
    for (qsizetype i = m_search.next; i < end; ++i)
        request.slices.append(isOne ? dicom::SliceRequest {m_search.images.first(), i}
                                    : dicom::SliceRequest {m_search.images.at(i)});
    onFinished(m_process->readOverlays(request), this,
               [this, turn = m_turn, number = m_search.number](const Result<QList<dicom::SliceOverlay>> &overlays) {
                   if (turn != m_turn || number != m_search.number)
                       return;
                   if (!overlays)
                       return Q_EMIT located({}, overlays.error().detail);
                   takeFound(*overlays);
                   searchOn();
               });
}

void DerivedSource::Search::take(int first)
{
    if (initial < 0 || first < structure) {
        initial = next;
        structure = first;
    }
    found.append(next);
}

void DerivedSource::takeFound(const QList<dicom::SliceOverlay> &overlays)
{
    const bool isOne = m_search.images.size() == 1;
    for (const dicom::SliceOverlay &overlay : overlays) {
        if (!isOne && m_search.next >= m_search.images.size()) // more answers than questions
            break;
        m_search.isDone = isOne && !overlay.isSlice; // behind the last frame
        if (m_search.isDone && m_search.next > 0)
            return;
        if (!overlay.drawn.isEmpty())
            m_search.take(overlay.drawn.first().structure);
        if (m_search.problem.isEmpty())
            m_search.problem = overlay.problem;
        ++m_search.next;
        if (m_search.isDone)
            return;
    }
    m_search.isDone = overlays.isEmpty() || m_search.next >= (isOne ? mostFrames : m_search.images.size());
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
