// SPDX-License-Identifier: Apache-2.0
// Measures the reading of all columns of an index of 1,032,911 made-up series, with the columns of the published one, against DuckDB on
// one thread: node run.mjs FOLDER PROGRAM [ROUNDS]. packaging/bench-parquet.sh calls it. TCIA_BENCH_DUCKDB names the folder where
// `npm install @duckdb/node-api parquet-wasm` was run. The files stay in FOLDER for the next time.
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';

const [folder, program, rounds = '5'] = process.argv.slice(2);
const load = createRequire(`${process.env.TCIA_BENCH_DUCKDB}/`);
const self = new URL(import.meta.url).pathname;

// Sorted, with the skews of names that repeat themselves and of UIDs that do not.
const rows = 1032911;
const uid = (root, of) => `'1.3.6.1.4.1.14519.5.2.1.${root}.' || hash(${of}) || (hash(${of} + 99) % 1000000000000)`;
const oneOf = (words, of) => `list_extract([${words.map(word => `'${word}'`).join(', ')}], (${of} % ${words.length})::BIGINT + 1)`;
const some = (value, of, outOf) => `CASE WHEN hash(${of}) % ${outOf} > 0 THEN ${value} END`;
const table = `SELECT
    'collection_' || lpad((i // 5869)::VARCHAR, 3, '0') AS collection_id,
    CASE WHEN i % 7 = 0 THEN 'analysis_' || (i // 40000) END AS analysis_result_id,
    'TCGA-' || (i // 5869) || '-' || lpad((i // 12)::VARCHAR, 6, '0') AS PatientID,
    ${uid('7695', 'i // 6')} AS StudyInstanceUID,
    ${uid('1078', 'i * 2 + 1')} AS SeriesInstanceUID,
    '10.7937/K9/TCIA.' || (i // 5869) AS source_DOI,
    ${some("lpad((20 + hash(i // 12) % 70)::VARCHAR, 3, '0') || 'Y'", 'i // 12', 5)} AS PatientAge,
    ${oneOf(['M', 'F', 'O'], 'hash(i // 12)')} AS PatientSex,
    (DATE '1995-01-01' + (hash(i // 6) % 9000)::INTEGER)::VARCHAR AS StudyDate,
    (DATE '1995-01-01' + (hash(i // 6) % 9000)::INTEGER)::VARCHAR AS SeriesDate,
    ${some("'CT CHEST W/O CONTRAST ' || (hash(i // 6) % 900)", 'i // 6', 9)} AS StudyDescription,
    ${some("'Ax T2 FSE ' || (hash(i) % 40000)", 'i', 12)} AS SeriesDescription,
    ${some(oneOf(['CHEST', 'ABDOMEN', 'BREAST', 'BRAIN', 'PROSTATE'], 'hash(i // 6)'), 'i', 4)} AS BodyPartExamined,
    ${oneOf(['CT', 'MR', 'SEG', 'PT', 'SM', 'CR', 'MG', 'RTSTRUCT'], 'hash(i // 3)')} AS Modality,
    '1.2.840.10008.5.1.4.1.1.' || (hash(i // 3) % 37) AS SOPClassUID,
    'SOP class ' || (hash(i // 3) % 37) AS sop_class_name,
    '1.2.840.10008.1.2.' || (hash(i // 9) % 9) AS TransferSyntaxUID,
    'Transfer syntax ' || (hash(i // 9) % 9) AS transfer_syntax_name,
    'MONOCHROME2' AS PhotometricInterpretation,
    (hash(i) % 2)::VARCHAR AS PixelRepresentation,
    ${some(oneOf(['SIEMENS', 'GE MEDICAL SYSTEMS', 'Philips', 'TOSHIBA'], 'hash(i // 12)'), 'i', 20)} AS Manufacturer,
    ${some("'Model ' || (hash(i // 12) % 600)", 'i', 20)} AS ManufacturerModelName,
    (hash(i) % 2000)::VARCHAR AS SeriesNumber,
    (1 + hash(i) % 700)::BIGINT AS instanceCount,
    ${oneOf(['CC BY 3.0', 'CC BY 4.0', 'CC BY-NC 3.0', 'CC BY-NC 4.0'], 'i // 5869')} AS license_short_name,
    (1 + i // 50000)::BIGINT AS series_init_idc_version,
    (1 + i // 45000)::BIGINT AS series_revised_idc_version,
    ${oneOf(['idc-open-data', 'idc-open-data-two', 'idc-open-data-cr'], 'i // 300000')} AS aws_bucket,
    md5(i::VARCHAR)[1:8] || '-' || md5(i::VARCHAR)[9:12] || '-' || md5(i::VARCHAR)[13:16] || '-' || md5(i::VARCHAR)[17:20] || '-' ||
        md5(i::VARCHAR)[21:32] AS crdc_series_uuid,
    's3://' || aws_bucket || '/' || crdc_series_uuid || '/*' AS series_aws_url,
    (hash(i) % 900000000) / 1e6 AS series_size_MB
    FROM (SELECT range AS i FROM range(${rows}))`;
const quoted = text => `'${text.replaceAll("'", "''")}'`;

async function connected() {
    const {DuckDBInstance} = load('@duckdb/node-api');
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run('SET threads = 1');
    return connection;
}

// Two layouts: DuckDB's, and the one of the published file, a single row group of pages of about a megabyte.
async function make() {
    const wasm = load('parquet-wasm');
    const connection = await connected();
    const write = (path, options) => connection.run(`COPY (${table}) TO ${quoted(path)} (FORMAT parquet, ${options})`);
    await write(`${folder}/duckdb.parquet`, 'COMPRESSION zstd');
    const properties = new wasm.WriterPropertiesBuilder().setCompression(wasm.Compression.ZSTD).setMaxRowGroupSize(1048576)
        .setKeyValueMetadata(new Map([['idc_index_data_version', '0.0.0']])).build();
    writeFileSync(`${folder}/published.parquet`, wasm.writeParquet(wasm.readParquet(readFileSync(`${folder}/duckdb.parquet`)), properties));
}

async function duckdb(path) {
    const connection = await connected();
    const described = (await connection.runAndReadAll(`DESCRIBE FROM ${quoted(path)}`)).getRows();
    const sums = described.map(([name, type]) => `[count("${name}"), ${type === 'VARCHAR' ? `sum(strlen("${name}"))::BIGINT` : 0}]`);
    const seconds = [], processor = [];
    let row;
    for (let i = 0; i < Number(rounds); ++i) {
        const begin = performance.now(), used = process.cpuUsage();
        [row] = (await connection.runAndReadAll(`SELECT ${sums.join(', ')} FROM ${quoted(path)}`)).getRows();
        const {user, system} = process.cpuUsage(used);
        seconds.push((performance.now() - begin) / 1000);
        processor.push((user + system) / 1e6);
    }
    const middle = values => values.sort((a, b) => a - b)[values.length >> 1];
    const memory = Math.round(Number(readFileSync('/proc/self/status', 'utf8').match(/VmHWM:\s+(\d+)/)[1]) / 1000);
    const answer = Object.fromEntries(described.map(([name], i) => [name, row[i].items.map(Number)]));
    return {seconds: middle(seconds), processor: middle(processor), memory, answer};
}

if (folder === 'duckdb') { // in a process of its own, for its memory: run.mjs duckdb FILE ROUNDS
    console.log(JSON.stringify(await duckdb(program)));
} else {
    mkdirSync(folder, {recursive: true});
    for (const layout of ['published', 'duckdb']) {
        const path = `${folder}/${layout}.parquet`;
        if (!existsSync(path))
            await make();
        const ours = JSON.parse(execFileSync(program, [path, rounds], {encoding: 'utf8'}));
        const rival = JSON.parse(execFileSync(process.execPath, [self, 'duckdb', path, rounds], {encoding: 'utf8'}));
        if (JSON.stringify(Object.entries(ours.answer).sort()) !== JSON.stringify(Object.entries(rival.answer).sort())) {
            console.error('the answers differ');
            process.exitCode = 1;
        }
        console.log(`${layout} layout, ${rows} rows, ${Object.keys(ours.answer).length} columns, ` +
            `${(statSync(path).size / 1e6).toFixed(0)} MB`);
        for (const [name, {seconds, processor, memory}] of [['ours', ours], ['DuckDB', rival]])
            console.log(`  ${name.padEnd(8)}${seconds.toFixed(2)} s, processor ${processor.toFixed(2)} s ` +
                `(${(processor / ours.processor).toFixed(2)} x ours), peak memory ${memory} MB`);
    }
}
