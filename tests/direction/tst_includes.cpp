// SPDX-License-Identifier: Apache-2.0
#include "direction/house.h"

#include <QFile>
#include <QTest>

using namespace tcia::direction;
using namespace Qt::StringLiterals;

//! Enforces the drawing of CONTRIBUTING.md: allowed includes, Qt Widgets, and addresses of servers.
class TstIncludes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void projectFollowsItsRules();
    void aBadTreeIsFound_data();
    void aBadTreeIsFound();
    void aGoodTreePasses();
    void aBadTableIsFound();
    void theDrawingHasEveryRoom();

private:
    const QString m_root = QString::fromUtf8(TCIA_SOURCE_DIR);
    House m_house;
};

static QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void TstIncludes::initTestCase()
{
    QStringList faults;
    m_house = readHouse(textOf(m_root + u"/tests/direction/rooms.txt"), faults);
    QCOMPARE(faults, QStringList());
    QCOMPARE(m_house.size(), 19);
}

void TstIncludes::projectFollowsItsRules()
{
    const QStringList patterns {u"*.h"_s, u"*.hpp"_s, u"*.cpp"_s, u"*.cc"_s, u"*.inl"_s, u"CMakeLists.txt"_s};
    const auto files = readFiles(m_root, {u"lib"_s, u"app"_s}, patterns);
    QVERIFY2(files.size() > 100, "hardly any files were found: nothing is proved by reading nothing");
    const QStringList faults = faultsOf(m_house, files);
    for (const QString &fault : faults) { // one by one: the test library cuts long messages
        qWarning("%s", qPrintable(fault));
    }
    QVERIFY2(faults.isEmpty(), "the faults are named above");
}

void TstIncludes::aBadTreeIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const char *path, const char *text, const char *fault) {
        QTest::newRow(name) << QString::fromUtf8(path) << QString::fromUtf8(text) << QString::fromUtf8(fault);
    };
    row("upwards", "lib/core/a.h", "#pragma once\n#include \"archive/archive.h\"\n",
        "lib/core/a.h:2: core may not include archive (archive/archive.h)");
    row("sideways", "lib/catalog/a.cpp", "#include \"transfer/transfer.h\"",
        "lib/catalog/a.cpp:1: catalog may not include transfer (transfer/transfer.h)");
    row("demo known in lib", "lib/models/a.cpp", "  #  include <demo/demoserver.h>",
        "lib/models/a.cpp:1: models may not include demo (demo/demoserver.h)");
    row("one face in the other", "app/cli/a.cpp", "#include \"desktop/x.h\"",
        "app/cli/a.cpp:1: cli may not include desktop (desktop/x.h)");
    row("unknown room", "lib/core/a.cpp", "#include \"util/x.h\"",
        "lib/core/a.cpp:1: \"util/x.h\" names no room; write \"room/file.h\"");
    row("no room", "lib/core/a.cpp", "#include \"error.h\"",
        "lib/core/a.cpp:1: \"error.h\" names no room; write \"room/file.h\"");
    row("roundabout", "lib/core/a.cpp", "#include \"../archive/x.h\"",
        "lib/core/a.cpp:1: \"../archive/x.h\" names no room; write \"room/file.h\"");
    row("from a sub-folder", "lib/catalog/table/a.cpp", "#include \"transfer/transfer.h\"",
        "lib/catalog/table/a.cpp:1: catalog may not include transfer (transfer/transfer.h)");
    row("into a sub-folder", "lib/core/a.h", "#include \"catalog/table/seriestable.h\"",
        "lib/core/a.h:1: core may not include catalog (catalog/table/seriestable.h)");
    row("new room", "lib/util/a.cpp", "", "lib/util/a.cpp: there is no room util in tests/direction/rooms.txt");
    row("after a comment", "lib/core/a.cpp", "/* one\n two */\n#include \"basket/x.h\"",
        "lib/core/a.cpp:3: core may not include basket (basket/x.h)");
    row("link upwards", "lib/dicom/CMakeLists.txt", "tcia_room(dicom\n LINKS tcia_core tcia_archive)",
        "lib/dicom/CMakeLists.txt:2: dicom may not link archive");
    row("Widgets linked in lib", "lib/models/CMakeLists.txt", "tcia_room(models LINKS Qt6::Widgets)",
        "lib/models/CMakeLists.txt:1: only app/desktop links Qt6::Widgets");
    row("Widgets linked by the session", "lib/session/CMakeLists.txt", "tcia_room(session LINKS Qt6::Widgets)",
        "lib/session/CMakeLists.txt:1: only app/desktop links Qt6::Widgets");
    row("the session above the models", "lib/session/a.cpp", "#include \"models/catalogmodel.h\"",
        "lib/session/a.cpp:1: session may not include models (models/catalogmodel.h)");
    row("files on disk above the wire", "lib/storage/a.cpp", "#include \"archive/server.h\"",
        "lib/storage/a.cpp:1: storage may not include archive (archive/server.h)");
    row("Widgets linked by the command line", "app/cli/CMakeLists.txt",
        "target_link_libraries(tcia PRIVATE Qt6::Widgets)",
        "app/cli/CMakeLists.txt:1: only app/desktop links Qt6::Widgets");
    row("Widgets linked for all", "lib/CMakeLists.txt", "link_libraries(Qt6::Widgets)",
        "lib/CMakeLists.txt:1: only app/desktop links Qt6::Widgets");
    row("Widgets included by the command line", "app/cli/output/a.cpp", "#include <QWidget>",
        "app/cli/output/a.cpp:1: only app/desktop uses Qt Widgets (QWidget)");
    row("Widgets included", "lib/models/a.h", "#include <QTreeView>",
        "lib/models/a.h:1: only app/desktop uses Qt Widgets (QTreeView)");
    row("base path", "app/desktop/a.cpp", "auto a = u\"/nbia-api/services/v4\"_s;",
        "app/desktop/a.cpp:1: only lib/archive and lib/demo know an address (\"/nbia-api/services/v4\")");
    row("mapped file", "lib/dicom/a.cpp", "const uchar *bytes = file.map(0, file.size());",
        "lib/dicom/a.cpp:1: files are read, never mapped into memory");
    row("mapped by the system", "lib/core/a_posix.cpp", "void *p = ::mmap(nullptr, n, PROT_READ, MAP_SHARED, fd, 0);",
        "lib/core/a_posix.cpp:1: files are read, never mapped into memory");
    row("connection elsewhere", "lib/basket/a.cpp", "auto db = QSqlDatabase::addDatabase(u\"QSQLITE\"_s, name);",
        "lib/basket/a.cpp:1: only lib/core/sql.cpp adds connections to databases");
    row("connection in a namesake", "lib/catalog/sql.cpp", "return QSqlDatabase::addDatabase(driver);",
        "lib/catalog/sql.cpp:1: only lib/core/sql.cpp adds connections to databases");
    row("endpoint", "lib/catalog/a.cpp", "// fine\nask(\"getSeries\");",
        "lib/catalog/a.cpp:2: only lib/archive and lib/demo know an address (\"getSeries\")");
}

void TstIncludes::aBadTreeIsFound()
{
    QFETCH(const QString, path);
    QFETCH(const QString, text);
    QFETCH(const QString, fault);
    QCOMPARE(faultsOf(m_house, {{path, text}}), QStringList {fault});
}

void TstIncludes::aGoodTreePasses()
{
    const QList<File> files {
        {u"lib/archive/a.cpp"_s,
         u"#include \"archive/a.h\"\n#include \"core/result.h\"\nconst char *s = \"getSeries\";"_s},
        {u"lib/demo/a.cpp"_s, u"#include \"dicom/inspect.h\"\nauto p = \"/services/v2/TCIA/query/getImage\";"_s},
        {u"lib/catalog/a.cpp"_s,
         u"// #include \"transfer/x.h\" nor file.map(0, 1)\n/* \"getSeries\" */ int a = 1'000; // \"/services/\""_s},
        {u"lib/core/sql.cpp"_s, u"return QSqlDatabase::addDatabase(u\"QSQLITE\"_s, name);"_s},
        {u"lib/core/a.cpp"_s, u"// not by QSqlDatabase::addDatabase()\nauto database = connectionTo(path);"_s},
        {u"app/desktop/a.cpp"_s, u"#include <QApplication>\n#include \"a.moc\"\n#include \"models/columns.h\""_s},
        {u"app/desktop/panes/a.cpp"_s,
         u"#include <QTreeView>\n#include \"desktop/panes/a.h\"\n#include \"catalog/table/a.h\""_s},
        {u"app/desktop/CMakeLists.txt"_s,
         u"target_link_libraries(x PRIVATE Qt6::Widgets tcia_models tcia_toolchain)"_s},
        {u"app/cli/a.cpp"_s,
         u"auto help = \"tcia --url https://example.org/services/v2 patients\"; get(\"getter\");"_s},
    };
    QCOMPARE(faultsOf(m_house, files), QStringList());
}

void TstIncludes::aBadTableIsFound()
{
    QStringList faults;
    readHouse(u"core archive\narchive core # a circle\ncore\n"_s, faults);
    QCOMPARE(faults, (QStringList {u"core may include archive, which is not above it"_s, u"core is there twice"_s}));
}

void TstIncludes::theDrawingHasEveryRoom()
{
    const QString guide = textOf(m_root + u"/CONTRIBUTING.md");
    const QStringList rooms = m_house.keys();
    for (const QString &room : rooms) {
        const bool drawn = guide.contains(u"lib/"_s + room) || guide.contains(u"app/"_s + room);
        QVERIFY2(drawn, qPrintable(u"CONTRIBUTING.md does not draw "_s + room));
    }
}

QTEST_GUILESS_MAIN(TstIncludes)
#include "tst_includes.moc"
