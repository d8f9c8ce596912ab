// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "session/downloadplan.h"

#include <QWidget>

class QLabel;

namespace tcia::desktop {

class AdviceBox;
class Caption;
class GlyphLabel;
class LinkButton;

//! A card with the path that a series would get, and what is to be said about the paths of all.
class PathPreview : public QWidget
{
    Q_OBJECT
public:
    explicit PathPreview(QWidget *parent = nullptr);

    void setPath(const QString &root, const QString &folder); //!< `folder` below the root
    enum class State { Fine, Warning, Bad };
    void setState(State state, const QString &words);
    void showError(const Error &error); //!< of the layout, in place of a path
    //! Of the folder, over the card: there is no path in it. Empty: the card again.
    void showProblem(const QString &words);
    void setAction(const QString &text); //!< of the button after the words; empty: none
    //! All of these, of a plan for this root; with the button if paths are too long and the layout can be shorter.
    void showPlan(const QString &root, const session::DownloadPlan &plan, bool canShorten);

Q_SIGNALS:
    void acted(); //!< the button was pressed

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Caption *m_parent;
    QLabel *m_folder;
    GlyphLabel *m_mark;
    Caption *m_words;
    LinkButton *m_action;
    AdviceBox *m_problem;
};

} // namespace tcia::desktop
