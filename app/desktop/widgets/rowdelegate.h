// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QPointer>
#include <QStyledItemDelegate>

class QAbstractItemView;

namespace tcia::desktop {

struct RowCell;

//! Paints the rows of tables and trees: a selected row has a tint, a mark at its left edge and normal text, so that
//! glyphs and modality colours keep their meaning; the current row is outlined while its pane has the focus. In high
//! contrast selected rows use Highlight and HighlightedText. Single lines of text are painted without text layout; Qt
//! paints cells with its own decorations and right-to-left text. Disable the view's allColumnsShowFocus; a QTreeView
//! calls tint() in its drawRow() for the branch area.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum class Cell {
        Text,     //!< a line; secondary if the model says so
        Check,    //!< a box: Qt::CheckStateRole, otherwise ticked if the row is selected
        State,    //!< the glyph of a models::RowState
        Modality, //!< a models::ModalityMix as letters over a bar; without one the text with a mark before it
        Fraction, //!< a models::Fraction as bar and words; without one the text
        Licence,  //!< the text, with a glyph before it if it is not for commercial use
        Progress, //!< the glyph of a models::RowState, a bar if a share is known, and the text
    };
    //! The model's roles for what is drawn; -1 for none.
    struct Roles
    {
        int state = -1;     //!< int(models::RowState)
        int mix = -1;       //!< models::ModalityMix
        int fraction = -1;  //!< models::Fraction
        int secondary = -1; //!< bool: the cell's text is of less weight
        int progress = -1;  //!< double: the share done, negative for no bar
        int caution = -1;   //!< bool: a licence that is not for commercial use
    };
    explicit RowDelegate(const Roles &roles, QObject *parent = nullptr);

    void setCell(int column, Cell cell);         //!< Text unless set
    void elideMiddle(const QList<int> &columns); //!< whose values differ at their ends; the others end with "…"
    void setRowHeight(double height);            //!< 24 unless set, in the design's pixels
    void setEdges(Qt::Edges edges);              //!< the ends of the row that this view shows; both unless set
    //! Another view of the same pane: rows are focused while it has the keyboard.
    void addPeer(QWidget &peer);

    void tint(QStyleOptionViewItem &row) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    bool isPaneFocused(const QWidget *view) const;
    void paintContent(Cell kind, const RowCell &cell) const;
    void paintEdges(const RowCell &row) const;
    const QFont &smallFontOf(const QFont &font) const;

    const Roles m_roles;
    QHash<int, Cell> m_cells;
    QList<int> m_middle;
    QList<QPointer<QWidget>> m_peers;
    Qt::Edges m_edges = Qt::LeftEdge | Qt::RightEdge;
    double m_height = 24;
    mutable QFont m_base; //!< of which m_small is the small one
    mutable QFont m_small;
};

} // namespace tcia::desktop
