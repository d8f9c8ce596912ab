// SPDX-License-Identifier: Apache-2.0
#include "models/transfercolumns.h"

#include "core/text.h"
#include "models/transfertext.h"

#include <QCoreApplication>

#include <array>

namespace tcia::models {

namespace {

using transfer::Transfer;

QString description(const Transfer &transfer)
{
    const QString named = text::plain(transfer.series.description);
    return named.isEmpty() ? QCoreApplication::translate("CatalogColumns", "(no description)") : named;
}

QString folder(const Transfer &transfer) { return transfer.folder.isEmpty() ? transfer.target.root : transfer.folder; }

} // namespace

std::span<const TransferColumnInfo> transferColumns()
{
    constexpr bool byDefault = true;
    constexpr bool onRequest = false;
    constexpr auto byNoNumber = nullptr;
    static constexpr auto table = std::to_array<TransferColumnInfo>({
        {QT_TRANSLATE_NOOP("TransferColumns", "Patient"), Qt::AlignLeft, 124, byDefault,
         [](const Transfer &t) { return text::plain(t.series.patientId); }, byNoNumber,
         [](const Transfer &t) { return t.series.patientId; }},
        {QT_TRANSLATE_NOOP("TransferColumns", "Modality"), Qt::AlignLeft, 72, byDefault,
         [](const Transfer &t) { return text::plain(t.series.modality); }, byNoNumber,
         [](const Transfer &t) { return t.series.modality; }},
        {QT_TRANSLATE_NOOP("TransferColumns", "Description"), Qt::AlignLeft, 148, byDefault, description, byNoNumber,
         [](const Transfer &t) { return t.series.description; }},
        {QT_TRANSLATE_NOOP("TransferColumns", "State"), Qt::AlignLeft, 0, byDefault,
         [](const Transfer &t) { return stateText(t); }, [](const Transfer &t) { return double(t.state); }},
        {QT_TRANSLATE_NOOP("TransferColumns", "Received"), Qt::AlignRight, 132, byDefault, receivedText,
         [](const Transfer &t) { return double(t.received); }},
        {QT_TRANSLATE_NOOP("TransferColumns", "Speed"), Qt::AlignRight, 84, byDefault,
         [](const Transfer &t) { return t.rate > 0 ? text::rate(t.rate) : QString(); },
         [](const Transfer &t) { return t.rate; }},
        {QT_TRANSLATE_NOOP("TransferColumns", "Time left"), Qt::AlignRight, 84, byDefault,
         [](const Transfer &t) { return t.secondsLeft >= 0 ? text::duration(t.secondsLeft) : QString(); },
         [](const Transfer &t) { return double(t.secondsLeft); }},
        {QT_TRANSLATE_NOOP("TransferColumns", "Folder"), Qt::AlignLeft, 220, onRequest, folder, byNoNumber, folder},
        {QT_TRANSLATE_NOOP("TransferColumns", "Collection"), Qt::AlignLeft, 140, onRequest,
         [](const Transfer &t) { return text::plain(t.series.collection); }, byNoNumber,
         [](const Transfer &t) { return t.series.collection; }},
        {QT_TRANSLATE_NOOP("TransferColumns", "Images"), Qt::AlignRight, 72, onRequest,
         [](const Transfer &t) { return t.series.imageCount ? text::number(*t.series.imageCount) : QString(); },
         [](const Transfer &t) { return double(t.series.imageCount.value_or(0)); }},
        {QT_TRANSLATE_NOOP("TransferColumns", "Series UID"), Qt::AlignLeft, 220, onRequest,
         [](const Transfer &t) { return t.series.seriesUid; }, byNoNumber,
         [](const Transfer &t) { return t.series.seriesUid; }},
    });
    return table;
}

QString titleOf(const TransferColumnInfo &column)
{
    return QCoreApplication::translate("TransferColumns", column.title);
}

} // namespace tcia::models
