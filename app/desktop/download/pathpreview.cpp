// SPDX-License-Identifier: Apache-2.0
#include "desktop/download/pathpreview.h"

#include "core/text.h"
#include "desktop/inspector/advicebox.h"
#include "desktop/widgets/caption.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/drawing.h"
#include "desktop/widgets/elidedlabel.h"
#include "desktop/widgets/glyphlabel.h"
#include "desktop/widgets/linkbutton.h"
#include "desktop/widgets/palettecolours.h"

#include <QCoreApplication>
#include <QDir>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

PathPreview::PathPreview(QWidget *parent)
    : QWidget(parent),
      m_parent(new Caption(Caption::Kind::Quiet, this)),
      m_folder(new ElidedLabel(this)),
      m_mark(new GlyphLabel("object-select", 14, &PaletteColours::good, this)),
      m_words(new Caption(Caption::Kind::Secondary, this)),
      m_action(new LinkButton(QString(), this)),
      m_problem(new AdviceBox(AdviceBox::Kind::Bad, this))
{
    setObjectName(u"pathPreview"_s);
    m_folder->setObjectName(u"layoutExample"_s);
    m_words->setObjectName(u"layoutWords"_s);
    m_action->setObjectName(u"layoutAction"_s);
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_parent->setFont(fixed);
    m_folder->setFont(semibold(fixed));
    auto *state = new QHBoxLayout;
    state->setSpacing(scaled(*this, 6));
    state->addWidget(m_mark);
    state->addWidget(m_words, 1);
    state->addWidget(m_action);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(*this, 10), scaled(*this, 6), scaled(*this, 10), scaled(*this, 6));
    layout->setSpacing(scaled(*this, 2));
    layout->addWidget(m_parent);
    layout->addWidget(m_folder);
    layout->addLayout(state);
    setFixedHeight(scaled(*this, 74));
    m_problem->setObjectName(u"folderProblem"_s);
    m_problem->setFont(smallFont(font()));
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &PathPreview::acted);
}

void PathPreview::setPath(const QString &root, const QString &folder)
{
    const qsizetype last = folder.lastIndexOf(u'/');
    const QString above = last < 0 ? root : QString(root + u'/' + folder.first(last));
    m_parent->setText(folder.isEmpty() ? QString() : QDir::toNativeSeparators(above + u'/'));
    m_folder->setText(QDir::toNativeSeparators(folder.mid(last + 1)));
    m_folder->setToolTip(folder.isEmpty() ? QString() : QDir::toNativeSeparators(root + u'/' + folder));
}

void PathPreview::setState(State state, const QString &words)
{
    m_words->setText(words);
    m_mark->setVisible(!words.isEmpty());
    m_mark->setGlyph(state == State::Fine ? "object-select" : "dialog-warning",
                     state == State::Fine      ? &PaletteColours::good
                     : state == State::Warning ? &PaletteColours::caution
                                               : &PaletteColours::bad);
}

void PathPreview::showError(const Error &error)
{
    setPath({}, {});
    setState(State::Bad, text::of(error));
    setAction({});
}

void PathPreview::showProblem(const QString &words)
{
    m_problem->say(words);
    m_problem->setToolTip(words);
    m_problem->raise();
}

void PathPreview::resizeEvent(QResizeEvent *) { m_problem->setGeometry(rect()); }

void PathPreview::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void PathPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawPanel(painter, rect(), 4, palette().color(QPalette::Base), coloursOf(palette()).hairline);
}

void PathPreview::showPlan(const QString &root, const session::DownloadPlan &plan, bool canShorten)
{
    using session::DownloadPlan;
    const auto words = [](const char *text, qint64 count = -1) { // 0 would ask for a plural form
        return QCoreApplication::translate("tcia::desktop::DownloadDialog", text, nullptr, int(count));
    };
    setPath(root, plan.example);
    setAction(canShorten && plan.tooLong > 0 ? words(QT_TRANSLATE_NOOP("tcia::desktop::DownloadDialog", "Shorten"))
                                             : QString());
    if (plan.tooLong > 0)
        return setState(State::Warning,
                        words(QT_TRANSLATE_N_NOOP("tcia::desktop::DownloadDialog", "%Ln paths are over 255 characters"),
                              plan.tooLong));
    if (plan.sharedFolders > 0)
        return setState(State::Warning, words(QT_TRANSLATE_N_NOOP("tcia::desktop::DownloadDialog",
                                                                  "%Ln series would share a folder with another one"),
                                              plan.sharedFolders));
    setState(State::Fine,
             plan.example.isEmpty()
                 ? QString()
                 : words(QT_TRANSLATE_NOOP("tcia::desktop::DownloadDialog",
                                           "longest path %1 of %2 characters · no two series in one folder"))
                       .arg(text::number(plan.longestPath), text::number(DownloadPlan::longestAllowed)));
}

} // namespace tcia::desktop
