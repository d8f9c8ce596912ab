// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commands/offer.h"

//! The options of each command, in the order of its help.
namespace tcia::cli {

inline constexpr Offer ofValues[] {{Opt::Collection}, {Opt::Modality}, {Opt::BodyPart}};
inline constexpr Offer ofPatients[] {{Opt::Collection}};
inline constexpr Offer ofStudies[] {{Opt::Collection}, {Opt::Patient}, {Opt::Study}};
inline constexpr Offer ofSeries[] {{Opt::Collection}, {Opt::Patient},  {Opt::Study},       {Opt::Series},
                                   {Opt::Modality},   {Opt::BodyPart}, {Opt::Manufacturer}};
inline constexpr Offer ofSize[] {{Opt::Series, true}};
inline constexpr Offer ofMetadata[] {{Opt::Endpoint, true}};
inline constexpr Offer ofSharedList[] {{Opt::ListName, true}};
inline constexpr Offer ofDownload[] {
    {Opt::To, true},   {Opt::SeriesToFetch}, {Opt::Manifest},     {Opt::Basket},
    {Opt::SharedList}, {Opt::Collection},    {Opt::Patient},      {Opt::Study},
    {Opt::Modality},   {Opt::BodyPart},      {Opt::Manufacturer}, {Opt::Jobs},
    {Opt::Layout},     {Opt::Verify},        {Opt::NoDicom},      {Opt::Retries},
    {Opt::LimitRate},  {Opt::WaitForRoom},   {Opt::Via},          {Opt::Shard},
    {Opt::DryRun},     {Opt::Drop},          {Opt::Purpose},      {Opt::DespiteLicence},
    {Opt::RecordFile}, {Opt::MetadataCsv},   {Opt::After},        {Opt::Associations},
    {Opt::TimeLimit},  {Opt::ReferencedBy},  {Opt::AllowPrivate}};
inline constexpr Offer ofRecord[] {{Opt::RecordSource}, {Opt::Series},     {Opt::Manifest},     {Opt::Basket},
                                   {Opt::SharedList},   {Opt::Collection}, {Opt::Patient},      {Opt::Study},
                                   {Opt::Modality},     {Opt::BodyPart},   {Opt::Manufacturer}, {Opt::RecordOutput},
                                   {Opt::MetadataCsv}};
inline constexpr Offer ofVerify[] {{Opt::Directory, true}, {Opt::AgainstServer}, {Opt::Repair},
                                   {Opt::Retries},         {Opt::WaitForRoom},   {Opt::NoDicom}};
inline constexpr Offer ofDiff[] {{Opt::RecordSource, true}};
inline constexpr Offer ofCite[] {{Opt::RecordSource}, {Opt::CiteAs},      {Opt::Online}, {Opt::DoiServer},
                                 {Opt::Series},       {Opt::Manifest},    {Opt::Basket}, {Opt::SharedList},
                                 {Opt::Collection},   {Opt::Patient},     {Opt::Study},  {Opt::Modality},
                                 {Opt::BodyPart},     {Opt::Manufacturer}};
inline constexpr Offer ofFetchAgain[] {{Opt::RecordSource, true},
                                       {Opt::To, true},
                                       {Opt::Jobs},
                                       {Opt::Layout},
                                       {Opt::Verify},
                                       {Opt::NoDicom},
                                       {Opt::Retries},
                                       {Opt::LimitRate},
                                       {Opt::WaitForRoom},
                                       {Opt::RecordFile}};
inline constexpr Offer ofDemo[] {{Opt::Port}, {Opt::WriteUrl}};

inline constexpr Offer ofSearch[] {
    {Opt::Collections},     {Opt::Text},   {Opt::Id},   {Opt::AnyModality}, {Opt::AnyBodyPart},
    {Opt::AnyManufacturer}, {Opt::Model},  {Opt::Year}, {Opt::Sex},         {Opt::Age},
    {Opt::Licence},         {Opt::Images}, {Opt::Size}, {Opt::Together},    {Opt::MergeSpellings},
    {Opt::FilterText},      {Opt::Offline}};
inline constexpr Offer ofExport[] {{Opt::ExportFolder},
                                   {Opt::Queue},
                                   {Opt::Basket},
                                   {Opt::Series},
                                   {Opt::Manifest},
                                   {Opt::SharedList},
                                   {Opt::ExportTo},
                                   {Opt::Collections},
                                   {Opt::Text},
                                   {Opt::Id},
                                   {Opt::AnyModality},
                                   {Opt::AnyBodyPart},
                                   {Opt::AnyManufacturer},
                                   {Opt::Model},
                                   {Opt::Year},
                                   {Opt::Sex},
                                   {Opt::Age},
                                   {Opt::Licence},
                                   {Opt::Images},
                                   {Opt::Size},
                                   {Opt::Together},
                                   {Opt::MergeSpellings},
                                   {Opt::FilterText},
                                   {Opt::Offline}};
inline constexpr Offer ofCohort[] {{Opt::CohortFolder}, {Opt::Series},      {Opt::Manifest},    {Opt::Basket},
                                   {Opt::Offline},      {Opt::LatestStudy}, {Opt::LeastImages}, {Opt::Needs}};
inline constexpr Offer ofSplit[] {{Opt::CohortFolder}, {Opt::SplitTo, true}, {Opt::Series},      {Opt::Manifest},
                                  {Opt::Basket},       {Opt::Shares},        {Opt::Folds},       {Opt::Seed},
                                  {Opt::Stratify},     {Opt::LatestStudy},   {Opt::LeastImages}, {Opt::Needs},
                                  {Opt::Offline}};
inline constexpr Offer ofAttributes[] {{Opt::DicomFolder, true}, {Opt::Attributes}, {Opt::Per}};
inline constexpr Offer ofSend[] {
    {Opt::DicomFolder, true}, {Opt::SendTo, true}, {Opt::Calling},        {Opt::Associations},   {Opt::Series},
    {Opt::Manifest},          {Opt::Retries},      {Opt::TlsAuthorities}, {Opt::TlsCertificate}, {Opt::TlsKey}};
inline constexpr Offer ofStages[] {{Opt::DicomFolder, true}, {Opt::After},     {Opt::RetryStages}, {Opt::CancelStages},
                                   {Opt::Associations},      {Opt::TimeLimit}, {Opt::Retries}};
inline constexpr Offer ofAdopt[] {{Opt::DicomFolder, true}, {Opt::OnlyCompare}};
inline constexpr Offer ofBasket[] {
    {Opt::BasketAction, true}, {Opt::BasketNames}, {Opt::Into},         {Opt::Remark},      {Opt::Series},
    {Opt::Manifest},           {Opt::SharedList},  {Opt::Collection},   {Opt::Patient},     {Opt::Study},
    {Opt::Modality},           {Opt::BodyPart},    {Opt::Manufacturer}, {Opt::ReferencedBy}};
inline constexpr Offer ofIndex[] {{Opt::Collections}, {Opt::Again}, {Opt::Retries}, {Opt::From}};
inline constexpr Offer ofChanges[] {{Opt::Collections}, {Opt::Since}, {Opt::Refresh}};

} // namespace tcia::cli
