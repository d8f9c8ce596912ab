// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

class QLabel;
class QVBoxLayout;

namespace tcia::desktop {

class TextLink;
class TabStop;

//! One row of a BarList: label, bar, count. Works like a link.
class BarRow : public QAbstractButton
{
    Q_OBJECT
public:
    struct Data
    {
        QString label;
        QString value; //!< the emitted value; the label if empty
        qint64 count = 0;
        double share = 0;      //!< length of the bar, 0 to 1
        QString modality = {}; //!< colours the bar; neutral if empty

        bool operator==(const Data &) const = default;
    };
    explicit BarRow(QWidget *parent);

    void setData(const Data &data, qint64 total);
    const Data &data() const { return m_data; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Data m_data;
};

//! Counts as bars under a title: "SIEMENS ▇▇▇▇ 352". A click, Enter or Space on a row emits its value. Shows the first
//! rows and the number of further ones. The Tab key stops once. GUI thread.
class BarList : public QWidget
{
    Q_OBJECT
public:
    struct Row
    {
        QString label;
        qint64 count = 0;
        QString modality = {}; //!< colours the bar; neutral if empty
        QString value = {};    //!< the emitted value; the label if empty

        bool operator==(const Row &) const = default;
    };
    explicit BarList(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    //! `total` is the 1,265 of "CT 422 of 1,265" for screen readers; 0 for none.
    void setRows(const QList<Row> &rows, qint64 total);
    void setMaxRows(int most); //!< default: 5

Q_SIGNALS:
    void activated(const QString &value);
    void moreRequested(); //!< "133 more…"

private:
    void rebuild();
    BarRow *newRow();

    QLabel *m_title;
    QVBoxLayout *m_layout;
    TabStop *m_tabStop;
    TextLink *m_more;
    QList<BarRow *> m_shown;
    QList<Row> m_rows;
    qint64 m_total = 0;
    int m_max = 5;
};

} // namespace tcia::desktop
