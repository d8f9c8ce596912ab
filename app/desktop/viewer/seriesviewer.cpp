// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewer/seriesviewer.h"

#include "core/text.h"
#include "desktop/viewer/fullscreen.h"
#include "desktop/viewer/imageview.h"
#include "desktop/viewer/picturepages.h"
#include "desktop/viewer/playback.h"
#include "desktop/viewer/presetmenu.h"
#include "desktop/viewer/seriesrenderer.h"
#include "desktop/viewer/viewerbar.h"
#include "desktop/viewer/viewercontrols.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

SeriesViewer::SeriesViewer(QWidget *parent)
    : QWidget(parent),
      m_content(new QWidget(this)),
      m_pages(new PicturePages(this)),
      m_view(&m_pages->view()),
      m_controls(new ViewerControls(this)),
      m_bar(new ViewerBar(*m_controls, this)),
      m_renderer(new SeriesRenderer(this)),
      m_playback(new Playback(this))
{
    layOut();
    connectControls();

    connect(m_pages, &PicturePages::acted, this, &SeriesViewer::acted);
    connect(m_pages, &PicturePages::scrolled, this, &SeriesViewer::goTo);
    connect(m_renderer, &SeriesRenderer::moved, this, &SeriesViewer::showPosition);
    connect(m_renderer, &SeriesRenderer::rendered, this, &SeriesViewer::show);
    connect(m_renderer, &SeriesRenderer::failed, this, &SeriesViewer::showError);
    connect(m_playback, &Playback::nextWanted, this,
            [this] { m_renderer->go((m_renderer->position() + 1) % m_renderer->count()); });
    connect(m_playback, &Playback::changed, this, [this](bool isPlaying) {
        m_controls->showPlaying(isPlaying);
        if (!isPlaying)
            Q_EMIT imageShown(m_shown);
    });
    showPosition();
}

void SeriesViewer::layOut()
{
    auto *inside = new QVBoxLayout(m_content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    inside->addWidget(m_pages, 1);
    inside->addWidget(m_bar);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_content);
}

void SeriesViewer::connectControls()
{
    m_controls->addTo(*m_content);
    m_controls->addTo(*m_view); // also for its context menu
    auto *line = new QAction(m_view);
    line->setSeparator(true);
    m_view->addAction(line);
    m_bar->presets().setKeyWidgets({m_view, m_content});
    const ViewerControls &controls = *m_controls;
    const auto on = [&](ViewerControl control, auto act) {
        connect(&controls[control], &QAction::triggered, this, act);
    };
    on(ViewerControl::Play, [this] { m_playback->isPlaying() ? m_playback->stop() : m_playback->start(); });
    on(ViewerControl::Invert, [this](bool isOn) { m_view->setInverted(isOn); });
    on(ViewerControl::Measure, [this](bool isOn) {
        m_view->setMeasuring(isOn);
        showPosition();
    });
    on(ViewerControl::ZoomIn, [this] { m_view->zoomBy(1); });
    on(ViewerControl::ZoomOut, [this] { m_view->zoomBy(-1); });
    on(ViewerControl::Fit, [this] { m_view->fit(); });
    on(ViewerControl::First, [this] { goTo(0); });
    on(ViewerControl::Last, [this] { goTo(m_renderer->count() - 1); });
    on(ViewerControl::FullScreen, [this](bool isOn) { setFullScreen(isOn); });
    connect(&m_bar->presets(), &PresetMenu::chosen, m_renderer, &SeriesRenderer::setWindow);
    connect(m_view, &ImageView::stepped, this, [this](int images) { goTo(m_renderer->position() + images); });
    connect(m_view, &ImageView::windowed, this,
            [this](const dicom::VoiWindow &window) { setWindow({.window = window}); });
    connect(m_view, &ImageView::windowReset, this, [this] { setWindow({}); });
    m_view->installEventFilter(this);
}

void SeriesViewer::setSeries(const Series &series)
{
    m_bar->presets().setModality(series.modality);
    m_caption = text::plain(series.patientId);
    showPosition();
}

void SeriesViewer::setNote(const QString &note)
{
    m_note = note;
    showPosition();
}

void SeriesViewer::setHeight(int picture, int most)
{
    setFixedHeight(qMax(m_view->minimumHeight(), qMin(picture, most - m_bar->height())) + m_bar->height());
}

void SeriesViewer::showWords(const QString &words, const QString &button)
{
    m_playback->stop();
    m_note.clear();
    m_shown = {};
    m_renderer->clear();
    m_pages->showWords(words, button);
    m_bar->presets().setChoice({});
    m_bar->showWindow({});
    showPosition();
    Q_EMIT imageShown({});
}

void SeriesViewer::begin(const QList<dicom::Object> &images, std::optional<qsizetype> first)
{
    m_playback->stop();
    m_view->clear();
    for (const ViewerControl control : {ViewerControl::Invert, ViewerControl::Measure})
        (*m_controls)[control].setChecked(false);
    m_bar->presets().setChoice({});
    m_renderer->begin(images, first);
}

void SeriesViewer::show(const dicom::Object &image, const dicom::Rendered &picture)
{
    m_view->show(picture);
    m_bar->showWindow(picture.window);
    m_pages->showPicture();
    conclude(image);
}

void SeriesViewer::showError(const dicom::Object &image, const Error &error)
{
    m_playback->stop();
    m_pages->showWords(text::of(error));
    m_bar->showWindow({});
    conclude(image);
}

void SeriesViewer::conclude(const dicom::Object &image)
{
    m_shown = image;
    showPosition();
    if (m_renderer->isIdle())
        m_playback->shown();
    if (!m_playback->isPlaying())
        Q_EMIT imageShown(image);
}

void SeriesViewer::showPosition()
{
    const int count = int(m_renderer->count());
    m_pages->setPosition(int(m_renderer->position()), count);
    const bool hasImage = m_pages->isPicture();
    m_controls->enable(hasImage, hasImage && count > 1);
    //: %1 number of the image, %2 how many there are
    const QString position = tr("image %1 of %2").arg(m_renderer->position() + 1).arg(count);
    QStringList words {m_note, position};
    if ((*m_controls)[ViewerControl::Measure].isChecked())
        words << tr("measuring, Esc ends it");
    words.removeAll(QString());
    m_view->setNumber(m_renderer->position());
    m_view->setTexts(m_caption, words.join(u" · "_s));
}

//! Esc belongs to the measuring before it belongs to the window.
bool SeriesViewer::eventFilter(QObject *watched, QEvent *event)
{
    QAction &measure = (*m_controls)[ViewerControl::Measure];
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || !measure.isChecked() || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        measure.trigger();
    return true;
}

//! By the user, who thereby ends playing.
void SeriesViewer::goTo(qsizetype position)
{
    m_playback->stop();
    m_renderer->go(position);
}

void SeriesViewer::setWindow(const WindowChoice &choice)
{
    m_bar->presets().setChoice(choice);
    m_renderer->setWindow(choice);
}

void SeriesViewer::setFullScreen(bool isOn)
{
    if (!isOn && m_fullScreen)
        return m_fullScreen->reject();
    if (!isOn)
        return;
    m_fullScreen = new FullScreen(*m_content, static_cast<QBoxLayout &>(*layout()));
    m_view->setFocus();
    connect(m_fullScreen, &QDialog::finished, this, [this] {
        (*m_controls)[ViewerControl::FullScreen].setChecked(false);
        m_view->setFocus();
    });
}

//! Nothing is played that cannot be seen.
void SeriesViewer::hideEvent(QHideEvent *event)
{
    m_playback->stop();
    QWidget::hideEvent(event);
}

} // namespace tcia::desktop
