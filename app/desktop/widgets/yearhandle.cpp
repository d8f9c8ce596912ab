// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/yearhandle.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace tcia::desktop {

namespace {

class UnpaintedEdit : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    void paintEvent(QPaintEvent *) override {}
};

} // namespace

YearHandle::YearHandle(const QString &name, QWidget *parent) : QSpinBox(parent)
{
    setLineEdit(new UnpaintedEdit(this));
    setAccessibleName(name);
    lineEdit()->setAccessibleName(name); // a screen reader may focus it
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setFrame(false);
    setKeyboardTracking(false); // typed years count when complete
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setMinimumSize(1, 1);
}

void YearHandle::paintEvent(QPaintEvent *) {}

std::optional<int> YearHandle::endOf(const QString &text) const
{
    for (const int year : {m_scale.firstYear, m_scale.lastYear()})
        if (text == m_scale.words(year))
            return year;
    return {};
}

int YearHandle::valueFromText(const QString &text) const
{
    const std::optional<int> end = endOf(text);
    return end ? *end : QSpinBox::valueFromText(text);
}

QValidator::State YearHandle::validate(QString &text, int &at) const
{
    const std::optional<int> end = endOf(text);
    return end && *end >= minimum() && *end <= maximum() ? QValidator::Acceptable : QSpinBox::validate(text, at);
}

void YearHandle::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: return stepBy(-1);
    case Qt::Key_Right: return stepBy(1);
    case Qt::Key_Home: return setValue(minimum());
    case Qt::Key_End: return setValue(maximum());
    case Qt::Key_Delete: return Q_EMIT removalRequested();
    default: QSpinBox::keyPressEvent(event);
    }
}

} // namespace tcia::desktop
