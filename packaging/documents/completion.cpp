// SPDX-License-Identifier: Apache-2.0
#include "documents/completion.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tcia::documents {

namespace {

constexpr qsizetype maxBrief = 60;

} // namespace

bool takesFile(const OptionText &option) { return option.value == u"FILE"_s; }

bool takesFolder(const OptionText &option) { return option.value == u"DIR"_s; }

QString briefly(const OptionText &option)
{
    static const QRegularExpression end(u";|\\. |\\.$"_s);
    QString line = QString(option.help).replace(u'\n', u' ');
    if (const qsizetype at = line.indexOf(end); at > 0)
        line.truncate(at);
    if (const qsizetype at = line.indexOf(u": "_s); at > 0 && line.size() > maxBrief)
        line.truncate(at);
    return line;
}

QStringList namesWithValue(const ProgramText &program)
{
    QStringList names;
    const auto add = [&names](const QList<OptionText> &options) {
        for (const OptionText &option : options)
            if (!option.isPositional() && !option.value.isEmpty())
                names << option.names;
    };
    add(program.options);
    for (const CommandText &command : program.commands)
        add(command.options);
    names.removeDuplicates();
    return names;
}

QString functionName(const ProgramText &program) { return QString(program.name).replace(u'-', u'_'); }

} // namespace tcia::documents
