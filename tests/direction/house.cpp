// SPDX-License-Identifier: Apache-2.0
#include "direction/house.h"

#include <QRegularExpression>

namespace tcia::direction {

using namespace Qt::StringLiterals;

namespace {

//! The room a file lies in: "archive" for lib/archive/x.cpp; empty for files between the rooms, such as
//! lib/CMakeLists.txt.
QString roomOf(const QString &path) { return path.section(u'/', 2).isEmpty() ? QString() : path.section(u'/', 1, 1); }

bool mayUseWidgets(const QString &path) { return path.startsWith("app/desktop/"_L1); }

bool maySpellAddresses(const QString &path)
{
    return path.startsWith("lib/archive/"_L1) || path.startsWith("lib/demo/"_L1);
}

//! What an include line names and how ("x" or <x>); empty where the line is none.
struct Include
{
    QString name;
    bool quoted = false;
};

Include includeOf(const QString &code)
{
    static const QRegularExpression pattern(uR"(^\s*#\s*include\s*(["<])([^">]+)[">])"_s);
    const auto match = pattern.match(code);
    return {match.captured(2), match.captured(1) == "\""_L1};
}

//! What is wrong with an include in that room; empty if nothing is.
QString faultOf(const House &house, const QString &room, const Include &include)
{
    static const QRegularExpression generated(uR"(^(moc_.*\.cpp|.*\.moc|ui_.*\.h)$)"_s);
    const QString target = include.name.contains(u'/') ? include.name.section(u'/', 0, 0) : QString();
    if (house.contains(target)) {
        const bool allowed = target == room || house.value(room).contains(target);
        return allowed ? QString() : u"%1 may not include %2 (%3)"_s.arg(room, target, include.name);
    }
    if (!include.quoted || generated.match(include.name).hasMatch()) {
        return {};
    }
    return u"\"%1\" names no room; write \"room/file.h\""_s.arg(include.name);
}

bool namesWidgets(const Include &include)
{
    static const QRegularExpression pattern(
        uR"(^(QtWidgets\b.*|QApplication|QMessageBox|QMainWindow|Q\w*(Widget|Dialog|Button)|Q(Tree|Table|List|AbstractItem)View)$)"_s);
    return !include.quoted && pattern.match(include.name).hasMatch();
}

//! True for a literal that spells a part of an address of the archive's interface. Example hosts are made for help
//! texts.
bool spellsAddress(QString literal)
{
    static const QRegularExpression example(uR"(https?://(\w+\.)?example\.(org|com|net)[^\s"]*)"_s);
    static const QRegularExpression address(uR"(nbia-api|/services/|/query/|SharedList/|"get[A-Z]\w+"|/get[A-Z]\w+)"_s);
    return literal.remove(example).contains(address);
}

//! True for code that maps a file into memory: where the disk fails or the file shrinks, reading it is a signal, not an
//! error.
bool mapsFile(const QString &code)
{
    static const QRegularExpression pattern(uR"((\.|->)map\s*\(\s*0\b|\b(mmap|mmap64|MapViewOfFile)\s*\()"_s);
    return code.contains(pattern);
}

//! True for code that adds a connection to a database by itself. Only addSqliteConnection() may be the first call: Qt
//! sets up its list of drivers without a lock.
bool addsConnection(const QString &path, const QString &code)
{
    return path != "lib/core/sql.cpp"_L1 && code.contains("addDatabase"_L1);
}

QStringList faultsOfCode(const House &house, const File &file)
{
    QStringList faults;
    const QString room = roomOf(file.path);
    qsizetype number = 0;
    for (const Line &line : linesOf(file.text)) {
        const QString where = u"%1:%2: "_s.arg(file.path).arg(++number);
        const Include include = includeOf(line.code);
        if (!include.name.isEmpty()) {
            if (const QString fault = faultOf(house, room, include); !fault.isEmpty()) {
                faults += where + fault;
            }
            if (namesWidgets(include) && !mayUseWidgets(file.path)) {
                faults += where + u"only app/desktop uses Qt Widgets (%1)"_s.arg(include.name);
            }
        }
        if (mapsFile(line.code)) {
            faults += where + u"files are read, never mapped into memory"_s;
        }
        if (addsConnection(file.path, line.code)) {
            faults += where + u"only lib/core/sql.cpp adds connections to databases"_s;
        }
        for (const QString &literal : line.literals) {
            if (!maySpellAddresses(file.path) && spellsAddress(literal)) {
                faults += where + u"only lib/archive and lib/demo know an address (%1)"_s.arg(literal);
            }
        }
    }
    return faults;
}

QStringList faultsOfBuild(const House &house, const File &file)
{
    static const QRegularExpression link(
        uR"(\b(tcia_([a-z]+)|Qt6?::(Widgets|PrintSupport|OpenGLWidgets|SvgWidgets))\b)"_s);
    QStringList faults;
    const QString room = roomOf(file.path);
    qsizetype number = 0;
    for (const QString &line : file.text.split(u'\n')) {
        const QString where = u"%1:%2: "_s.arg(file.path).arg(++number);
        auto matches = link.globalMatch(line.section(u'#', 0, 0));
        while (matches.hasNext()) {
            const auto match = matches.next();
            const QString target = match.captured(2);
            if (target.isEmpty() && !mayUseWidgets(file.path)) {
                faults += where + u"only app/desktop links %1"_s.arg(match.captured(1));
            }
            if (house.contains(target) && target != room && !room.isEmpty() && !house.value(room).contains(target)) {
                faults += where + u"%1 may not link %2"_s.arg(room, target);
            }
        }
    }
    return faults;
}

} // namespace

House readHouse(const QString &table, QStringList &faults)
{
    House house;
    for (const QString &line : table.split(u'\n')) {
        QStringList words = line.section(u'#', 0, 0).split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty()) {
            continue;
        }
        const QString room = words.takeFirst();
        for (const QString &target : std::as_const(words)) {
            if (!house.contains(target)) {
                faults += u"%1 may include %2, which is not above it"_s.arg(room, target);
            }
        }
        if (house.contains(room)) {
            faults += u"%1 is there twice"_s.arg(room);
        }
        house.insert(room, words);
    }
    return house;
}

QStringList faultsOf(const House &house, const QList<File> &files)
{
    QStringList faults;
    for (const File &file : files) {
        const QString room = roomOf(file.path);
        if (!room.isEmpty() && !house.contains(room)) {
            faults += u"%1: there is no room %2 in tests/direction/rooms.txt"_s.arg(file.path, room);
            continue;
        }
        const bool build = file.path.endsWith("CMakeLists.txt"_L1);
        faults += build ? faultsOfBuild(house, file) : faultsOfCode(house, file);
    }
    return faults;
}

} // namespace tcia::direction
