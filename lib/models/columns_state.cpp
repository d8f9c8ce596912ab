// SPDX-License-Identifier: Apache-2.0
#include "models/columns_state.h"

#include "core/text.h"
#include "models/rowlook.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tcia::models {

using catalog::CatalogEntry;

namespace {

// Not called tr(): lupdate would not look into its calls.
QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("CatalogColumns", text, nullptr, n);
}

QString loading(const CatalogEntry &entry)
{
    if (!entry.table)
        return translated(QT_TRANSLATE_NOOP("CatalogColumns", "Loading …"));
    return translated(QT_TRANSLATE_N_NOOP("CatalogColumns", "Loading … %Ln series so far"), int(entry.table->size()));
}

//! The server is unreachable but stored content is shown: the window says so once, not in every row.
bool isShownFromBefore(const CatalogEntry &entry)
{
    return entry.table && entry.isWhole() && entry.error && entry.error->kind == Error::Kind::Offline;
}

QString collectionState(const CatalogEntry &entry)
{
    if (entry.error && !isShownFromBefore(entry))
        return text::of(*entry.error);
    if (entry.refreshing)
        return translated(QT_TRANSLATE_NOOP("CatalogColumns", "Refreshing …"));
    switch (entry.state) {
    case CatalogEntry::State::Unloaded: return translated(QT_TRANSLATE_NOOP("CatalogColumns", "Not loaded"));
    case CatalogEntry::State::Loading: return loading(entry);
    case CatalogEntry::State::Failed: return translated(QT_TRANSLATE_NOOP("CatalogColumns", "Failed"));
    case CatalogEntry::State::Loaded: break;
    }
    return entry.table && entry.table->patientCount() == 0 ? translated(QT_TRANSLATE_NOOP("CatalogColumns", "Empty"))
                                                           : QString();
}

constexpr const char *onDiskTitle = QT_TRANSLATE_NOOP("CatalogColumns", "On disk");
constexpr const char *inBasket = QT_TRANSLATE_NOOP("CatalogColumns", "In basket");

//! Messages for all and for some series.
struct LocalStatusWords
{
    const char *ofAll;
    const char *ofSome;
    QString of(qint64 some, qint64 all) const //!< empty where there are none
    {
        if (some == 0)
            return {};
        return some == all ? translated(ofAll) : translated(ofSome, int(all)).arg(text::number(some));
    }
};

constexpr LocalStatusWords diskWords {onDiskTitle, QT_TRANSLATE_N_NOOP("CatalogColumns", "%1 of %Ln on disk")};
constexpr LocalStatusWords basketWords {inBasket, QT_TRANSLATE_N_NOOP("CatalogColumns", "%1 of %Ln in basket")};

// Variants under a filter, where only passing series are counted.
constexpr LocalStatusWords shownDiskWords {
    QT_TRANSLATE_NOOP("CatalogColumns", "On disk: all series shown"),
    QT_TRANSLATE_N_NOOP("CatalogColumns", "On disk: %1 of the %Ln series shown")};
constexpr LocalStatusWords shownBasketWords {
    QT_TRANSLATE_NOOP("CatalogColumns", "In basket: all series shown"),
    QT_TRANSLATE_N_NOOP("CatalogColumns", "In basket: %1 of the %Ln series shown")};

//! One line for series on disk and one for others in the basket.
QStringList localStatusLines(const CatalogNode &node, const LocalStatusWords &ofDisk, const LocalStatusWords &ofBasket)
{
    const auto [disk, basket] = localStatusBelow(node);
    const qint64 all = qint64(node.rows().size());
    QStringList lines {ofDisk.of(disk, all), ofBasket.of(basket, all)};
    lines.removeAll(QString());
    return lines;
}

//! Short form for the narrow column.
QString localStatusText(const CatalogNode &node) { return localStatusLines(node, diskWords, basketWords).value(0); }

QString stageWords(session::TransferStage stage)
{
    switch (stage) {
    case session::TransferStage::None: break;
    case session::TransferStage::Waiting:
        return translated(QT_TRANSLATE_NOOP("CatalogColumns", "Waiting to be fetched"));
    case session::TransferStage::Moving: return translated(QT_TRANSLATE_NOOP("CatalogColumns", "Being fetched"));
    case session::TransferStage::Failed: return translated(QT_TRANSLATE_NOOP("CatalogColumns", "Download failed"));
    }
    return {};
}

//! All that applies to a series.
QString seriesWords(const SeriesStatus &status)
{
    QStringList words {stageWords(status.transfer)};
    if (status.isDamaged)
        words << translated(QT_TRANSLATE_NOOP("CatalogColumns", "Damaged on disk: download it again"));
    else if (status.isPartly)
        words << translated(QT_TRANSLATE_NOOP("CatalogColumns", "Partly on disk: files are missing"));
    if (status.local != catalog::LocalStatus::Neither)
        words << translated(status.local == catalog::LocalStatus::OnDisk ? onDiskTitle : inBasket);
    words.removeAll(QString());
    return words.join(u", "_s);
}

QStringList localStatusTip(const CatalogNode &node)
{
    return node.shown && !node.shown->showsAll ? localStatusLines(node, shownDiskWords, shownBasketWords)
                                               : localStatusLines(node, diskWords, basketWords);
}

} // namespace

QString loadingWords(const CatalogEntry &entry) { return collectionState(entry); }

QString stateWords(const CatalogNode &node)
{
    if (node.level == CatalogLevel::Collection) {
        const QString own = collectionState(*node.entry);
        if (!own.isEmpty() || !node.table)
            return own;
        const QString taken = localStatusText(node);
        return taken.isEmpty() ? translated(QT_TRANSLATE_NOOP("CatalogColumns", "Loaded")) : taken;
    }
    if (node.level != CatalogLevel::Series)
        return localStatusText(node); // the tooltip names both
    return seriesWords(node.status());
}

QString stateTip(const CatalogNode &node)
{
    if (node.level == CatalogLevel::Series)
        return stateWords(node);
    QStringList lines = localStatusTip(node);
    if (node.level != CatalogLevel::Collection)
        return lines.join(u'\n');
    lines.prepend(isShownFromBefore(*node.entry) ? text::of(*node.entry->error) : collectionState(*node.entry));
    if (node.entry->fetched.isValid()) //: %1 an age such as "2 days ago"
        lines << translated(QT_TRANSLATE_NOOP("CatalogColumns", "As of %1")).arg(text::age(node.entry->fetched));
    if (node.table)
        lines << wordsFor(node.table->gaps()) << wordsFor(node.table->unusable());
    lines.removeAll(QString());
    return lines.join(u'\n');
}

qint64 stateOrder(const CatalogNode &node)
{
    if (node.level == CatalogLevel::Collection && node.entry)
        return node.entry->error && !isShownFromBefore(*node.entry) ? 0 : node.entry->isBusy() ? 1 : node.table ? 3 : 2;
    if (node.level != CatalogLevel::Series) {
        const auto [disk, basket] = localStatusBelow(node);
        return disk > 0 ? 0 : basket > 0 ? 1 : -1;
    }
    const SeriesStatus status = node.status(); // the queue's first, the most urgent first
    constexpr int stages = int(session::TransferStage::Failed) + 1;
    if (status.transfer != session::TransferStage::None)
        return stages - 1 - int(status.transfer);
    return status.local == catalog::LocalStatus::OnDisk     ? stages
           : status.isPartly                                ? stages + 1
           : status.local == catalog::LocalStatus::InBasket ? stages + 2
                                                            : -1;
}

} // namespace tcia::models
