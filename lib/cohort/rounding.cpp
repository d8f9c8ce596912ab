// SPDX-License-Identifier: Apache-2.0
#include "cohort/rounding.h"

#include <limits>
#include <numeric>

namespace tcia::cohort {

namespace {

//! What flows from one vertex to another, in parts of a person.
struct Arc
{
    qsizetype from = 0;
    qsizetype to = 0;
    qint64 flow = 0;
};

//! A flow with the same sum in and out of every vertex but for whole persons, which is made whole arc by arc.
class Network
{
public:
    Network(qsizetype vertices, qint64 whole) : m_whole(whole), m_arcsAt(vertices), m_pathAt(vertices, -1) {}

    void add(const Arc &arc)
    {
        for (const qsizetype vertex : {arc.from, arc.to})
            m_arcsAt[vertex] << m_arcs.size();
        m_arcs << arc;
    }
    //! Whole persons, in the order in which arcs were added.
    qint64 persons(qsizetype arc) const { return m_arcs[arc].flow / m_whole; }

    void makeWhole(RandomNumbers &random)
    {
        for (qsizetype start = 0; start < m_arcsAt.size(); ++start)
            while (nextArc(start, -1) >= 0)
                walk(start, random);
    }

private:
    //! An arc walked along, and from where.
    struct Step
    {
        qsizetype arc;
        qsizetype from;
    };

    bool isWhole(qsizetype arc) const { return m_arcs[arc].flow % m_whole == 0; }

    //! An arc of the vertex that is not whole and not `arrival`; -1 if there is none. Forgets those that are whole.
    qsizetype nextArc(qsizetype vertex, qsizetype arrival)
    {
        QList<qsizetype> &arcs = m_arcsAt[vertex];
        for (qsizetype i = arcs.size() - 1; i >= 0; --i) {
            if (isWhole(arcs[i])) { // the last one was looked at before
                arcs[i] = arcs.last();
                arcs.removeLast();
            } else if (arcs[i] != arrival) {
                return arcs[i];
            }
        }
        return -1;
    }

    //! Walks along arcs that are not whole until a cycle closes. There is a way on from every vertex: were a single one
    //! of its arcs not whole, neither would be the sum.
    void walk(qsizetype start, RandomNumbers &random)
    {
        QList<Step> path;
        qsizetype vertex = start;
        while (m_pathAt[vertex] < 0) {
            m_pathAt[vertex] = path.size();
            const qsizetype arc = nextArc(vertex, path.isEmpty() ? -1 : path.last().arc);
            path << Step {arc, vertex};
            vertex = m_arcs[arc].from == vertex ? m_arcs[arc].to : m_arcs[arc].from;
        }
        push(path.sliced(m_pathAt[vertex]), random);
        for (const Step &step : std::as_const(path))
            m_pathAt[step.from] = -1;
    }

    //! Pushes flow around the cycle, in a direction that is drawn, until an arc is whole.
    void push(const QList<Step> &cycle, RandomNumbers &random)
    {
        qint64 forward = std::numeric_limits<qint64>::max(), backward = forward;
        for (const Step &step : cycle) {
            const qint64 above = m_arcs[step.arc].flow % m_whole, below = m_whole - above;
            const bool isAlong = m_arcs[step.arc].from == step.from;
            forward = qMin(forward, isAlong ? below : above);
            backward = qMin(backward, isAlong ? above : below);
        }
        // With these chances the expected flow of every arc stays what it is.
        const bool isForward = random.below(quint64(forward + backward)) < quint64(backward);
        for (const Step &step : cycle) {
            const bool isAlong = m_arcs[step.arc].from == step.from;
            m_arcs[step.arc].flow += (isForward ? forward : -backward) * (isAlong ? 1 : -1);
        }
    }

    const qint64 m_whole;
    QList<Arc> m_arcs;
    QList<QList<qsizetype>> m_arcsAt; //!< by vertex
    QList<qsizetype> m_pathAt;        //!< the vertices' positions in the path; -1: not in it
};

} // namespace

QList<QList<qint64>> roundedShares(const QList<Group> &groups, const QList<qint64> &weights, RandomNumbers &random)
{
    QList<bool> isLeaf(groups.size(), true);
    for (const Group &group : groups)
        if (group.parent >= 0)
            isLeaf[group.parent] = false;
    const qsizetype sets = weights.size();
    // Vertex 0 has all; a group has one vertex a set, but a group of persons a single one, where the sets meet again.
    const auto vertexOf = [&](qsizetype group, qsizetype set) {
        return group < 0 ? 0 : 1 + group * sets + (isLeaf[group] ? 0 : set);
    };
    Network network(1 + groups.size() * sets, std::accumulate(weights.begin(), weights.end(), qint64(0)));
    for (qsizetype group = 0; group < groups.size(); ++group)
        for (qsizetype set = 0; set < sets; ++set)
            network.add({.from = vertexOf(groups[group].parent, set),
                         .to = vertexOf(group, set),
                         .flow = groups[group].persons * weights[set]});
    network.makeWhole(random);
    QList<QList<qint64>> shares;
    for (qsizetype group = 0; group < groups.size(); ++group) {
        shares << QList<qint64>();
        for (qsizetype set = 0; set < sets; ++set)
            shares.last() << network.persons(group * sets + set);
    }
    return shares;
}

} // namespace tcia::cohort
