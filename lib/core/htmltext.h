// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tcia {

//! The words of an HTML text as plain text: tags (with the addresses of links), comments, scripts and styles dropped,
//! entities decoded, control and formatting characters removed, runs of spaces one, paragraphs and line breaks "\n". At
//! most `longest` characters, then "…". What comes out may still look like markup (from `&lt;b&gt;`): show it as plain
//! text only. Linear in the input; thread-safe.
QString plainFromHtml(QStringView html, qsizetype longest = 20'000);

//! The same of a text without markup: tags are kept, entities are decoded once.
QString withoutEntities(QStringView text, qsizetype longest = 20'000);

} // namespace tcia
