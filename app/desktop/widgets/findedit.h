// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

namespace tcia::desktop {

//! A field to search in: with a magnifier, a hint, and a box that names the key that leads to it. GUI thread.
class FindEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit FindEdit(QWidget *parent = nullptr);

    //! Shown while the field is empty: the first that fits, else the last.
    void setHints(const QStringList &hints);
    void setKeyHint(const QString &key); //!< "Ctrl+F"; shown at the right while the field is empty

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRect keyBox() const;
    void fit();

    QStringList m_hints;
    QString m_key;
};

} // namespace tcia::desktop
