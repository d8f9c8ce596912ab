// SPDX-License-Identifier: Apache-2.0
// Runs the SQL on standard input and prints how long it took: {"path", "setup": {"path", "statements"}, "repetitions",
// "measures": {name: [SQL, …]}, "start": [SQL, …]}. Each measure runs all its statements; "start" opens the file anew each time.
// TCIA_BENCH_DUCKDB names the folder where `npm install @duckdb/node-api` was run.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

const {DuckDBInstance, version} = createRequire(`${process.env.TCIA_BENCH_DUCKDB}/`)('@duckdb/node-api');
const task = JSON.parse(readFileSync(0, 'utf8'));

async function run(connection, statements) {
    const answers = [];
    for (const statement of statements)
        answers.push((await connection.runAndReadAll(statement)).getRows());
    return answers;
}

async function measured(work) {
    const answers = await work(), seconds = [];
    for (let i = 0; i < task.repetitions; ++i) {
        const begin = performance.now();
        await work();
        seconds.push((performance.now() - begin) / 1000);
    }
    return {answers, seconds};
}

async function started() {
    const instance = await DuckDBInstance.create(task.path);
    const connection = await instance.connect();
    const answers = await run(connection, task.start);
    connection.closeSync();
    instance.closeSync();
    return answers;
}

const instance = await DuckDBInstance.create(task.setup.path);
const connection = await instance.connect();
await run(connection, task.setup.statements);
const measures = {};
for (const [name, statements] of Object.entries(task.measures))
    measures[name] = await measured(() => run(connection, statements));
const memory = 1024 * Number(readFileSync('/proc/self/status', 'utf8').match(/VmHWM:\s+(\d+)/)[1]);
connection.closeSync();
instance.closeSync();
if (task.start.length)
    measures.start = await measured(started);
const plain = (_, value) => typeof value === 'bigint' ? Number(value) : value;
console.log(JSON.stringify({version: version(), memory, measures}, plain));
