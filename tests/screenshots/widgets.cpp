// SPDX-License-Identifier: Apache-2.0
// A sheet with all painted widgets in light and dark, for a look at them beside the design: tcia-widgets FOLDER
#include "desktop/widgets/barlist.h"
#include "desktop/widgets/caption.h"
#include "desktop/widgets/chiprow.h"
#include "desktop/widgets/fasttreeview.h"
#include "desktop/widgets/flatstyle.h"
#include "desktop/widgets/glyphs.h"
#include "desktop/widgets/icons.h"
#include "desktop/widgets/mixbar.h"
#include "desktop/widgets/palettecolours.h"
#include "desktop/widgets/rowdelegate.h"
#include "desktop/widgets/segmentedswitch.h"
#include "desktop/widgets/sparkline.h"
#include "desktop/widgets/statcard.h"
#include "desktop/widgets/taglabel.h"
#include "desktop/widgets/yearhistogram.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::desktop;
using models::RowState;

namespace {

enum Role { State = Qt::UserRole, Mix, Fraction, Secondary };
enum Column { Check, Glyph, Name, Contents, Modality, Images, Size, OnDisk, Columns };

QList<QStandardItem *> row(RowState state, const QString &name, const QString &contents, const models::ModalityMix &mix,
                           const QString &images, const QString &size, qint64 part, qint64 whole, bool isTicked)
{
    QList<QStandardItem *> cells;
    for (int column = 0; column < Columns; ++column)
        cells << new QStandardItem;
    cells[Check]->setData(isTicked ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    cells[Glyph]->setData(int(state), State);
    cells[Name]->setText(name.isEmpty() ? u"(no description)"_s : name);
    cells[Name]->setData(name.isEmpty(), Secondary);
    cells[Contents]->setText(contents);
    if (contents.isEmpty()) {
        cells[Modality]->setText(mix.first().modality);
        cells[OnDisk]->setText(part ? u"yes"_s : u"no"_s);
    } else {
        cells[Modality]->setData(QVariant::fromValue(mix), Mix);
        cells[OnDisk]->setData(QVariant::fromValue(models::Fraction {part, whole}), Fraction);
    }
    cells[Images]->setText(images);
    cells[Size]->setText(size);
    for (const int column : {Images, Size})
        cells[column]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return cells;
}

void fill(QStandardItemModel &model)
{
    model.setHorizontalHeaderLabels(
        {{}, {}, u"Name"_s, u"Contents"_s, u"Modality"_s, u"Images"_s, u"Size"_s, u"On disk"_s});
    auto collection = row(RowState::None, u"Lung-PET-CT-Dx"_s, u"331 patients"_s, {{u"CT"_s, 838}, {u"PT"_s, 370}},
                          u"234,302"_s, u"118 GB"_s, 96, 1208, false);
    collection[Check]->setData(Qt::PartiallyChecked, Qt::CheckStateRole);
    QFont bold;
    bold.setWeight(QFont::DemiBold);
    collection[Name]->setFont(bold);
    const models::ModalityMix ct {{u"CT"_s, 1}};
    auto patient = row(RowState::Partly, u"Lung_Dx-A0016"_s, u"1 study"_s, {{u"CT"_s, 3}, {u"PT"_s, 1}}, u"559"_s,
                       u"160 MB"_s, 2, 4, false);
    patient.first()->appendRow(
        row(RowState::OnDisk, u"Topogram 0.6 T20f"_s, {}, ct, u"2"_s, u"1.05 MB"_s, 1, 1, false));
    patient.first()->appendRow(row(RowState::OnDisk, u"Thorax 5.0 B31f"_s, {}, ct, u"47"_s, u"24.7 MB"_s, 1, 1, true));
    patient.first()->appendRow(
        row(RowState::InBasket, u"Thorax 1.0 B70f"_s, {}, ct, u"236"_s, u"124 MB"_s, 0, 1, true));
    patient.first()->appendRow(
        row(RowState::Moving, u"PET WB corrected"_s, {}, {{u"PT"_s, 1}}, u"274"_s, u"9.59 MB"_s, 0, 1, true));
    patient.first()->appendRow(row(RowState::New, {}, {}, {{u"RTSTRUCT"_s, 1}}, u"1"_s, u"1.42 MB"_s, 0, 1, false));
    patient.first()->appendRow(
        row(RowState::Withdrawn, u"Segmentation"_s, {}, {{u"SEG"_s, 1}}, u"1"_s, u"15.2 MB"_s, 0, 1, false));
    patient.first()->appendRow(
        row(RowState::Waiting, u"Localiser"_s, {}, {{u"MR"_s, 1}}, u"12"_s, u"3.1 MB"_s, 0, 1, false));
    collection.first()->appendRow(patient);
    collection.first()->appendRow(
        row(RowState::Failed, u"Lung_Dx-A0163"_s, u"1 study"_s, {{u"CT"_s, 2}}, u"306"_s, u"161 MB"_s, 1, 2, false));
    model.appendRow(collection);
    model.appendRow(row(RowState::None, u"LIDC-IDRI"_s, u"1,010 patients"_s,
                        {{u"CT"_s, 1018}, {u"SEG"_s, 800}, {u"SR"_s, 700}, {u"DX"_s, 290}}, u"244,527"_s, u"124 GB"_s,
                        0, 1308, false));
    model.appendRow(row(RowState::OnDisk, u"NSCLC-Radiomics"_s, u"422 patients"_s,
                        {{u"CT"_s, 422}, {u"RTSTRUCT"_s, 422}, {u"SEG"_s, 421}}, u"51,513"_s, u"35.7 GB"_s, 1265, 1265,
                        false));
}

QTreeView *tree(QStandardItemModel &model, QWidget *parent)
{
    auto *view = new FastTreeView(parent);
    auto *rows = new RowDelegate({State, Mix, Fraction, Secondary}, view);
    rows->setCell(Check, RowDelegate::Cell::Check);
    rows->setCell(Glyph, RowDelegate::Cell::State);
    rows->setCell(Modality, RowDelegate::Cell::Modality);
    rows->setCell(OnDisk, RowDelegate::Cell::Fraction);
    view->setItemDelegate(rows);
    view->setModel(&model);
    view->setTreePosition(Name);
    view->setAlternatingRowColors(true);
    view->setUniformRowHeights(true);
    view->setIndentation(12);
    view->setFrameShape(QFrame::NoFrame);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->header()->setMinimumSectionSize(20);
    const int widths[] {28, 24, 188, 92, 118, 62, 66, 108};
    for (int column = 0; column < Columns; ++column)
        view->setColumnWidth(column, widths[column]);
    view->expandAll();
    const QModelIndex patient = model.index(0, 0).siblingAtRow(0);
    const QModelIndex study = model.index(0, 0, patient);
    for (const int series : {1, 2, 3})
        view->selectionModel()->select(model.index(series, 0, study),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
    view->selectionModel()->setCurrentIndex(model.index(3, 0, study), QItemSelectionModel::NoUpdate);
    return view;
}

QWidget *facets(QWidget *parent)
{
    auto *pane = new QWidget(parent);
    pane->setFixedWidth(224);
    auto *layout = new QVBoxLayout(pane);
    const QList<qint64> counts {1, 0, 2, 3, 14, 22, 31, 44, 60, 52, 38, 40, 29, 21, 26, 9, 2};
    layout->addWidget(new Caption(Caption::Kind::Heading, u"Year of study"_s, pane));
    for (const bool isNarrowed : {true, false}) {
        auto *years = new YearHistogram(YearHistogram::Use::Filter, pane);
        years->setCounts({2000, counts});
        if (isNarrowed)
            years->setRange(2004, 2012);
        layout->addWidget(years);
    }
    auto *years = new YearHistogram(YearHistogram::Use::Picture, pane);
    years->setCounts({2000, counts});
    layout->addWidget(years);
    auto *line = new Sparkline(pane);
    for (int i = 0; i < 55; ++i)
        line->addValue(0.45 + 0.35 * std::sin(i / 6.0) + 0.2 * (i * 57 % 101) / 101);
    layout->addWidget(line);
    layout->addStretch();
    return pane;
}

QWidget *inspector(QWidget *parent)
{
    auto *pane = new QWidget(parent);
    pane->setFixedWidth(360);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(new Caption(Caption::Kind::Heading, u"10 series selected"_s, pane));
    layout->addWidget(new Caption(Caption::Kind::Quiet, u"4 patients · 4 studies · 1,151 images"_s, pane));
    auto *cards = new QHBoxLayout;
    for (const auto &[value, caption] :
         {std::pair {u"487 MB"_s, u"in all"_s}, {u"432 MB"_s, u"to fetch"_s}, {u"46 s"_s, u"at 9.4 MB/s"_s}}) {
        auto *card = new StatCard(pane);
        card->setStat(value, caption);
        cards->addWidget(card);
    }
    layout->addLayout(cards);
    auto *tags = new QHBoxLayout;
    for (const auto &[text, mark] : {std::pair {u"CC BY 4.0"_s, TagLabel::Mark::Check},
                                     {u"CC BY-NC 3.0"_s, TagLabel::Mark::Warning},
                                     {u"version 4"_s, TagLabel::Mark::None}}) {
        auto *tag = new TagLabel(pane);
        tag->setTag(text, mark);
        tags->addWidget(tag);
    }
    tags->addStretch();
    layout->addLayout(tags);
    layout->addWidget(new Caption(Caption::Kind::Title, u"Modality, series"_s, pane));
    auto *mix = new MixBar(u"Modality, series"_s, pane);
    mix->setMix({{u"CT"_s, 6}, {u"RTSTRUCT"_s, 2}, {u"PT"_s, 1}, {u"SEG"_s, 1}});
    layout->addWidget(mix);
    auto *modalities = new BarList(u"Modality, series"_s, pane);
    modalities->setRows({{u"CT"_s, 422, u"CT"_s},
                         {u"RTSTRUCT"_s, 422, u"RTSTRUCT"_s},
                         {u"SEG"_s, 421, u"SEG"_s},
                         {u"MR"_s, 200, u"MR"_s},
                         {u"US"_s, 120, u"US"_s},
                         {u"CR"_s, 60, u"CR"_s},
                         {u"PT"_s, 20, u"PT"_s}},
                        1265);
    layout->addWidget(modalities);
    auto *makers = new BarList(u"Manufacturer"_s, pane);
    makers->setRows({{u"SIEMENS"_s, 7}, {u"(not given)"_s, 3}}, 10);
    layout->addWidget(makers);
    layout->addStretch();
    return pane;
}

ChipRow *chips(const QString &strong, QWidget *parent)
{
    auto *row = new ChipRow(parent);
    row->setSummary(strong, u" · 13 patients · 1.65 GB"_s);
    return row;
}

QWidget *head(QWidget *parent)
{
    auto *head = new QWidget(parent);
    auto *layout = new QHBoxLayout(head);
    auto *views = new SegmentedSwitch(u"View"_s, head);
    views->addSegment("view-list-details", u"Series"_s);
    views->addSegment("view-list-tree", u"Tree"_s);
    views->setCurrent(1);
    layout->addWidget(views);
    const PaletteColours &colours = coloursOf(head->palette());
    for (const char *name : {"view-column", "contrast", "citation", "zoom-in", "zoom-fit-best", "view-fullscreen",
                             "media-playback-start", "overflow-menu", "user-trash", "view-filter",
                             "applications-internet", "demonstration", "expand-all", "collapse-all", "edit-find"}) {
        auto *label = new QLabel(head);
        label->setPixmap(glyph(name, 16, colours.link, head->devicePixelRatioF()));
        layout->addWidget(label);
    }
    layout->addStretch();
    return head;
}

QWidget *controls(QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    auto *combo = new QComboBox(row);
    combo->addItems({u"Descriptive"_s, u"Plain"_s});
    auto *field = new QLineEdit(row);
    field->setPlaceholderText(u"Search everything: words, patients, UIDs, lists…"_s);
    auto *box = new QCheckBox(u"the archive’s MD5 sums"_s, row);
    box->setChecked(true);
    auto *radio = new QRadioButton(u"leave alone"_s, row);
    radio->setChecked(true);
    auto *number = new QSpinBox(row);
    number->setValue(4);
    auto *tabs = new QTabBar(row);
    for (const char *title : {"Summary", "Details", "Tags"})
        tabs->addTab(QString::fromLatin1(title));
    auto *primary = new QPushButton(icon("download"), u"Download…"_s, row);
    primary->setDefault(true);
    auto *off = new QPushButton(icon("download"), u"Download…"_s, row);
    off->setEnabled(false);
    for (QWidget *each : std::initializer_list<QWidget *> {
             combo, field, box, radio, new QRadioButton(u"fetch anew"_s, row), number, tabs,
             new QPushButton(icon("basket"), u"Add to basket"_s, row), off, primary})
        layout->addWidget(each);
    return row;
}

void take(const QPalette &palette, const QString &file)
{
    QApplication::setPalette(palette);
    QWidget sheet;
    auto *layout = new QVBoxLayout(&sheet);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(chips(u"136 collections"_s, &sheet));
    auto *three = chips(u"21 series"_s, &sheet);
    three->setChips({{u"m"_s, u"Modality"_s, u"CT"_s},
                     {u"f"_s, u"Manufacturer"_s, u"SIEMENS"_s},
                     {u"i"_s, {}, u"14 IDs, 1 not found"_s, true}});
    layout->addWidget(three);
    auto *many = chips(u"2,344 series"_s, &sheet);
    QList<Chip::Data> data;
    for (const char *name : {"Collection", "Modality", "Manufacturer", "Body part", "Licence", "Sex", "Model", "State"})
        data << Chip::Data {QString::fromLatin1(name), QString::fromLatin1(name), u"3 chosen"_s};
    many->setChips(data);
    layout->addWidget(many);
    auto *body = new QHBoxLayout;
    body->addWidget(facets(&sheet));
    auto *middle = new QVBoxLayout;
    middle->addWidget(head(&sheet));
    QStandardItemModel model(0, Columns);
    fill(model);
    QTreeView *view = tree(model, &sheet);
    middle->addWidget(view);
    body->addLayout(middle, 1);
    body->addWidget(inspector(&sheet));
    layout->addLayout(body, 1);
    layout->addWidget(controls(&sheet));
    sheet.resize(1280, 660);
    sheet.show();
    if (!QTest::qWaitForWindowActive(&sheet))
        qFatal("The sheet does not become active");
    view->setFocus();
    QCoreApplication::processEvents();
    if (!sheet.grab().save(file))
        qFatal("%s cannot be written", qPrintable(file));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    initialiseResources();
    QApplication::setStyle(new FlatStyle);
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(application.arguments().value(2, u"13"_s).toInt());
    QApplication::setFont(font);
    const QDir folder(application.arguments().value(1, u"."_s));
    take(lightPalette(), folder.filePath(u"widgets-light.png"_s));
    take(darkPalette(), folder.filePath(u"widgets-dark.png"_s));
    return 0;
}
