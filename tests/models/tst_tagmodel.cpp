// SPDX-License-Identifier: Apache-2.0
#include "models/tagmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using models::TagModel;

class TestTagModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAndSearches()
    {
        TagModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTags(
            {{.tag = u"(0010,0020)"_s, .name = u"PatientID"_s, .vr = u"LO"_s, .value = u"LIDC-IDRI-0314"_s, .depth = 0},
             {.tag = u"(0008,1140)"_s,
              .name = u"ReferencedImageSequence"_s,
              .vr = u"SQ"_s,
              .value = u"1 item"_s,
              .depth = 0},
             {.tag = u"(0008,1155)"_s,
              .name = u"ReferencedSOPInstanceUID"_s,
              .vr = u"UI"_s,
              .value = u"1.2.3"_s,
              .depth = 2}});
        QCOMPARE(text(model), (QStringList {u"(0010,0020)|PatientID|LO|LIDC-IDRI-0314"_s,
                                            u"(0008,1140)|ReferencedImageSequence|SQ|1 item"_s,
                                            u"    (0008,1155)|ReferencedSOPInstanceUID|UI|1.2.3"_s}));
        model.setSearch(u" patientid "_s);
        QCOMPARE(model.rowCount(), 1);
        model.setSearch(u"0008,11"_s);
        QCOMPARE(model.rowCount(), 2);
        model.setSearch(u"lidc"_s);
        QCOMPARE(model.rowCount(), 1);
        model.setSearch(u"nothing holds this"_s);
        QCOMPARE(model.rowCount(), 0);
        model.setTags({{.tag = u"(0010,0010)"_s, .name = u"Nothing holds this"_s, .vr = {}, .value = {}, .depth = 0}});
        QCOMPARE(model.rowCount(), 1); // the search stays while files change
        model.setSearch({});
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.headerData(TagModel::ValueColumn, Qt::Horizontal).toString(), u"Value"_s);
    }

private:
    static QStringList text(const TagModel &model)
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells.append(model.index(row, column).data().toString());
            lines.append(cells.join(u'|'));
        }
        return lines;
    }
};

QTEST_GUILESS_MAIN(TestTagModel)
#include "tst_tagmodel.moc"
