// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTest>

//! Runs a step of a test and ends the test if the step failed. QVERIFY and its kin return from the function they stand
//! in only, so that a test would go on without what a failed helper was to prepare.
#define TCIA_STEP(...)                                                                                                 \
    do {                                                                                                               \
        __VA_ARGS__;                                                                                                   \
        if (QTest::currentTestFailed())                                                                                \
            return;                                                                                                    \
    } while (false)
