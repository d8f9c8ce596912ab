// SPDX-License-Identifier: Apache-2.0
#include "session/baskets.h"

#include "archive/server.h"
#include "core/async.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace tcia::session {

using basket::BasketInfo;

QString basketServerOf(const archive::Server &server)
{
    return server.demonstration ? u"demo"_s : server.base.toString();
}

Baskets::Baskets(basket::BasketStore &store, QString server, const QString &id, QObject *parent)
    : QObject(parent), m_store(store), m_server(std::move(server)), m_basket(id.isEmpty() ? m_server : id)
{
    refresh(); // before the basket is read, so that its server is known
    m_autosave = std::make_unique<BasketAutosave>(m_basket, m_store);
    connectAutosave();
}

Baskets::~Baskets() = default;

void Baskets::connectAutosave()
{
    connect(m_autosave.get(), &BasketAutosave::failed, this, &Baskets::failed);
    connect(m_autosave.get(), &BasketAutosave::loaded, this, &Baskets::changed);
    connect(m_autosave.get(), &BasketAutosave::saved, this, [this] {
        if (!find(m_basket.id())) // the server's first
            refresh();
    });
}

const BasketInfo *Baskets::find(const QString &id) const
{
    for (const BasketInfo &info : m_all)
        if (info.id == id)
            return &info;
    return nullptr;
}

BasketInfo Baskets::current() const
{
    const BasketInfo *stored = find(m_basket.id());
    const basket::Totals &totals = m_basket.totals();
    return {.id = m_basket.id(),
            .server = m_server,
            .name = stored ? stored->name : basket::defaultBasketName(),
            .series = totals.series,
            .bytes = totals.bytes,
            .bytesUnknown = totals.bytesUnknown};
}

bool Baskets::isStored() const { return find(m_basket.id()) || m_basket.totals().series > 0; }

QList<BasketInfo> Baskets::ofServer() const
{
    QList<BasketInfo> out;
    for (const BasketInfo &info : m_all)
        if (info.server == m_server)
            out << (info.id == m_basket.id() ? current() : info);
    if (isStored() && !find(m_basket.id()))
        out << current();
    return out;
}

QList<BasketInfo> Baskets::ofOthers() const
{
    QList<BasketInfo> out;
    for (const BasketInfo &info : m_all)
        if (info.server != m_server && info.series > 0)
            out << info;
    return out;
}

bool Baskets::isTaken(const QString &name) const
{
    const QString folded = basket::foldedName(name.simplified());
    for (const BasketInfo &info : m_all)
        if (info.server == m_server && info.id != m_basket.id() && basket::foldedName(info.name) == folded)
            return true;
    return false;
}

QString Baskets::freeName(const QString &wanted) const
{
    const QString folded = basket::foldedName(current().name);
    QString name = wanted;
    for (int number = 2; isTaken(name) || (isStored() && basket::foldedName(name) == folded); ++number)
        name = u"%1 %2"_s.arg(wanted).arg(number);
    return name;
}

void Baskets::refresh()
{
    onFinished(m_store.list(), this, [this](const Result<QList<BasketInfo>> &all) {
        if (all)
            apply(*all);
        else
            Q_EMIT failed(all.error());
    });
}

void Baskets::apply(const QList<BasketInfo> &all)
{
    m_all = all;
    const bool isFirst = !std::exchange(m_isListed, true);
    const QList<BasketInfo> here = ofServer();
    if (isFirst && !isStored() && !m_basket.isBusy() && !here.isEmpty()) // the one to open was deleted elsewhere
        return open(here.first().id);
    Q_EMIT changed();
}

void Baskets::open(const QString &id)
{
    if (id == m_basket.id())
        return;
    closeOpen();
    openAnew(id, m_closed.take(id));
}

void Baskets::closeOpen()
{
    if (m_autosave->isRead())
        m_closed.insert(m_basket.id(), m_basket.settled());
    onFinished(m_autosave->close(), this, [this](const Result<basket::OtherChanges> &saved) {
        if (!saved)
            Q_EMIT failed(saved.error());
    });
    for (BasketInfo &info : m_all)
        if (info.id == m_basket.id())
            info = current();
    m_autosave.reset();
}

void Baskets::openAnew(const QString &id, const std::function<basket::Snapshot()> &known)
{
    m_autosave = std::make_unique<BasketAutosave>(m_basket, m_store, id, known);
    connectAutosave();
    refresh();
    Q_EMIT opened(id);
    Q_EMIT changed();
}

QFuture<Result<void>> Baskets::make(const QString &name, const std::function<basket::Snapshot()> &content)
{
    return transform(m_store.create(m_server, name, content), this,
                     [this, content](const Result<BasketInfo> &made) -> Result<void> {
                         if (!made)
                             return failure(made.error());
                         m_all << *made;
                         m_closed.insert(made->id, content);
                         open(made->id);
                         return {};
                     });
}

QFuture<Result<void>> Baskets::create(const QString &name)
{
    return make(name, [] { return std::make_shared<const basket::BasketContent>(); });
}

QFuture<Result<void>> Baskets::duplicate(const QString &name) { return make(name, m_basket.settled()); }

QFuture<Result<void>> Baskets::rename(const QString &name)
{
    return transform(m_store.rename(current(), name), this, [this](const Result<void> &done) {
        if (done)
            refresh();
        return done;
    });
}

QFuture<Result<void>> Baskets::remove()
{
    const QString id = m_basket.id();
    closeOpen(); // what is pending is stored before all of it is deleted: in that order by one thread
    m_closed.remove(id);
    const auto dropped = m_store.drop(id);
    m_all.removeIf([&id](const BasketInfo &info) { return info.id == id; });
    QString next = m_server;
    for (auto info = m_all.crbegin(); info != m_all.crend(); ++info)
        if (info->server == m_server)
            next = info->id;
    openAnew(next, m_closed.take(next));
    return dropped;
}

} // namespace tcia::session
