// SPDX-License-Identifier: Apache-2.0
#include "direction/circles.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace tcia::direction {

using namespace Qt::StringLiterals;

namespace {

using Graph =
    QMap<QString, QSet<QString>>; //!< what each file includes; paths as include lines spell them, without the ending

//! "core/error" for core/error.cpp. A class's private header, x_p.h, is part of x.
QString nameOf(const QString &include)
{
    const QString name = include.section(u'.', 0, 0);
    return name.endsWith("_p"_L1) ? name.chopped(2) : name;
}

Graph graphOf(const QList<File> &files)
{
    static const QRegularExpression include(uR"x(^\s*#\s*include\s*"([^"]+\.h)")x"_s);
    QSet<QString> headers;
    for (const File &file : files)
        if (file.path.endsWith(".h"_L1))
            headers.insert(nameOf(file.path.section(u'/', 1)));
    Graph graph;
    for (const File &file : files) {
        const QString name = nameOf(file.path.section(u'/', 1));
        for (const Line &line : linesOf(file.text)) {
            const QString target = nameOf(include.match(line.code).captured(1));
            if (headers.contains(target) && target != name)
                graph[name].insert(target);
        }
    }
    return graph;
}

//! Looks for circles depth first. Each file is entered once.
class Search
{
public:
    explicit Search(const Graph &graph) : m_graph(graph) {}

    QStringList run()
    {
        for (auto file = m_graph.cbegin(); file != m_graph.cend(); ++file)
            enter(file.key());
        return m_circles;
    }

private:
    void enter(const QString &file)
    {
        if (const qsizetype open = m_path.indexOf(file); open >= 0) {
            m_circles << (m_path.mid(open) << file).join(u" → "_s);
            return;
        }
        if (m_entered.contains(file))
            return;
        m_entered.insert(file);
        m_path << file;
        QStringList targets(m_graph.value(file).cbegin(), m_graph.value(file).cend());
        targets.sort();
        for (const QString &target : std::as_const(targets))
            enter(target);
        m_path.removeLast();
    }

    const Graph &m_graph;
    QStringList m_path;
    QSet<QString> m_entered;
    QStringList m_circles;
};

} // namespace

QStringList circlesOf(const QList<File> &files)
{
    const Graph graph = graphOf(files);
    return Search(graph).run();
}

} // namespace tcia::direction
