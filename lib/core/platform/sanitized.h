// SPDX-License-Identifier: Apache-2.0
#pragma once

// TCIA_IS_SANITIZED: this build has the address or thread sanitizer. Each compiler has its own macro; Qt defines
// clang's for all.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define TCIA_IS_SANITIZED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define TCIA_IS_SANITIZED
#endif
#endif
