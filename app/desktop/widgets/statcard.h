// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace tcia::desktop {

//! One number with a caption, in a card: "487 MB" over "in all".
class StatCard : public QLabel
{
    Q_OBJECT
public:
    explicit StatCard(QWidget *parent = nullptr);

    void setStat(const QString &value, const QString &caption);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_value;
    QString m_caption;
};

} // namespace tcia::desktop
