// SPDX-License-Identifier: Apache-2.0
// Runs the SQL on standard input and tells how long it took: {"path", "setup": {"path", "questions"}, "repetitions",
// "measures": {name: [SQL, …]}, "start": [SQL, …]}. Each measure asks all its questions; "start" opens the file anew each time.
// TCIA_BENCH_DUCKDB names the folder where `npm install @duckdb/node-api` was run.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

const {DuckDBInstance, version} = createRequire(`${process.env.TCIA_BENCH_DUCKDB}/`)('@duckdb/node-api');
const task = JSON.parse(readFileSync(0, 'utf8'));

async function asked(connection, questions) {
    const answers = [];
    for (const question of questions)
        answers.push((await connection.runAndReadAll(question)).getRows());
    return answers;
}

async function measured(ask) {
    const answers = await ask(), seconds = [];
    for (let i = 0; i < task.repetitions; ++i) {
        const begin = performance.now();
        await ask();
        seconds.push((performance.now() - begin) / 1000);
    }
    return {answers, seconds};
}

async function started() {
    const instance = await DuckDBInstance.create(task.path);
    const connection = await instance.connect();
    const answers = await asked(connection, task.start);
    connection.closeSync();
    instance.closeSync();
    return answers;
}

const instance = await DuckDBInstance.create(task.setup.path);
const connection = await instance.connect();
await asked(connection, task.setup.questions);
const measures = {};
for (const [name, questions] of Object.entries(task.measures))
    measures[name] = await measured(() => asked(connection, questions));
const memory = 1024 * Number(readFileSync('/proc/self/status', 'utf8').match(/VmHWM:\s+(\d+)/)[1]);
connection.closeSync();
instance.closeSync();
if (task.start.length)
    measures.start = await measured(started);
const plain = (_, value) => typeof value === 'bigint' ? Number(value) : value;
console.log(JSON.stringify({version: version(), memory, measures}, plain));
