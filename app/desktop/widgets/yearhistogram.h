// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/widgets/yearscale.h"

#include <QWidget>

class QSpinBox;

namespace tcia::desktop {

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

    //! One count per year from `firstYear`. Keeps the part of the range within these years.
    void setCounts(int firstYear, const QList<qint64> &counts);

    void setRange(int first, int last); //!< without a signal; clamped
    void clearRange();                  //!< without a signal: all years
    int first() const;
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

    QSpinBox *newHandle(const QString &name);
    void boundHandles();
    void placeHandles();
    void dragTo(double x);
    void removeRange();
    QRect bars() const;
    YearScale scale() const { return {m_firstYear, m_counts.size(), width()}; }
    int lastYear() const { return scale().lastYear(); }
    void paintLabels(QPainter &painter) const;

    const Use m_use;
    QSpinBox *m_first = nullptr;
    QSpinBox *m_last = nullptr;
    int m_firstYear = 0;
    QList<qint64> m_counts;
    Drag m_drag = Drag::None;
    int m_anchor = 0; //!< year at which a new range was started
};

} // namespace tcia::desktop
