// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/widgets/yearscale.h"
#include "session/yearcounts.h"

#include <QWidget>

namespace tcia::desktop {

class YearHandle;

//! Bars by year and a range of years between two handles. Handles can be dragged, a drag over the bars selects a new
//! range, a double click or Del removes it; with the keyboard each handle is a number that accepts arrow keys, Home,
//! End and digits. Screen readers see two spin boxes. GUI thread.
class YearHistogram : public QWidget
{
    Q_OBJECT
public:
    enum class Use {
        Filter,  //!< with handles
        Picture, //!< bars alone
    };
    explicit YearHistogram(Use use, QWidget *parent = nullptr);

    //! Keeps the part of the range within these years.
    void setCounts(const session::YearCounts &counts);

    void setRange(int first, int last); //!< without a signal; clamped
    void clearRange();                  //!< without a signal: all years
    int first() const;                  //!< a year of the counts; the first or last one may stand for others
    int last() const;
    bool isNarrowed() const;    //!< not all years
    QString rangeWords() const; //!< "2004–2012", "2009"

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rangeChanged(int first, int last); //!< by the user, at the end of a drag; covers all years if the range was
                                            //!< removed

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Drag { None, First, Last, New };

    YearHandle *newHandle(const QString &name);
    void boundHandles();
    void placeHandles();
    void dragTo(double x);
    void removeRange();
    QRect bars() const;
    YearScale scale() const;

    const Use m_use;
    YearHandle *m_first = nullptr;
    YearHandle *m_last = nullptr;
    session::YearCounts m_years;
    Drag m_drag = Drag::None;
    int m_anchor = 0; //!< year at which a new range was started
};

} // namespace tcia::desktop
