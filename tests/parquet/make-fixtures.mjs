// SPDX-License-Identifier: Apache-2.0
// Writes tests/fixtures/parquet anew: node tests/parquet/make-fixtures.mjs FOLDER, where FOLDER is one in which
// `npm install @duckdb/node-api@1.5.6-r.1 hyparquet-writer@0.17.0 parquet-wasm@0.8.0` was run. Each file has the same made-up rows, of
// which expected.json has the values: they come from here, not from a reader. The three writers share no code.
import {mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {pathToFileURL} from 'node:url';

const tools = process.argv[2];
if (!tools) {
    console.error('node make-fixtures.mjs FOLDER-WITH-NODE_MODULES');
    process.exit(2);
}
const load = createRequire(`${tools}/`);
const {DuckDBInstance} = load('@duckdb/node-api');
const {parquetWriteBuffer} = await import(pathToFileURL(`${tools}/node_modules/hyparquet-writer/src/index.js`));
const wasm = load('parquet-wasm');
const folder = new URL('../fixtures/parquet/', import.meta.url).pathname;
mkdirSync(folder, {recursive: true});
for (const name of readdirSync(folder))
    if (/\.(parquet|json)$/.test(name))
        rmSync(folder + name);

// --- the rows -----------------------------------------------------------------------------------------------------------------
const rows = 200;
const numbered = make => Array.from({length: rows}, (_, i) => make(i));
const words = ['', 'Längs', '胸部 CT', 'a,"b"\n', '🩻', 'x'.repeat(70), ' ', '\u0000'];
const columns = {
    id: {sql: 'BIGINT', type: 'INT64', values: numbered(i => BigInt(i))},
    big: {sql: 'BIGINT', type: 'INT64',
          values: numbered(i => i % 7 === 3 ? null : [9223372036854775807n, -9223372036854775808n, -1n, BigInt(i) * 4294967297n][i % 4])},
    count: {sql: 'INTEGER', type: 'INT32', values: numbered(i => i % 5 === 0 ? null : [2147483647, -2147483648, 0, i][i % 4])},
    size: {sql: 'DOUBLE', type: 'DOUBLE', values: numbered(i => i % 11 === 10 ? null : i * 0.1 - 3e300 * (i % 13 === 0))},
    ratio: {sql: 'FLOAT', type: 'FLOAT', values: numbered(i => i % 3 === 0 ? null : Math.fround(i / 3))},
    flag: {sql: 'BOOLEAN', type: 'BOOLEAN', values: numbered(i => i % 6 === 5 ? null : i % 4 < 2 || i > 150)},
    uid: {sql: 'VARCHAR', type: 'STRING', values: numbered(i => `1.3.6.1.4.1.14519.5.2.1.${i * 7919 % 1000}.${i}`)},
    modality: {sql: 'VARCHAR', type: 'STRING', values: numbered(i => ['CT', 'MR', 'SEG', 'PT'][Math.floor(i / 9) % 4])},
    note: {sql: 'VARCHAR', type: 'STRING', values: numbered(i => i % 4 === 1 ? null : words[i % words.length])},
    late: {sql: 'VARCHAR', type: 'STRING', values: numbered(i => i < 120 ? null : `part ${i % 3}`)},
    none: {sql: 'VARCHAR', type: 'STRING', values: numbered(() => null)},
};
const plain = (_, value) => typeof value === 'bigint' ? String(value) : value;
writeFileSync(`${folder}expected.json`, '{\n' + Object.entries(columns)
    .map(([name, {values}]) => `${JSON.stringify(name)}: ${JSON.stringify(values, plain)}`).join(',\n') + '\n}\n');

// --- DuckDB -------------------------------------------------------------------------------------------------------------------
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const quoted = text => `'${text.replaceAll("'", "''")}'`;
const literal = value => value === null ? 'NULL' : typeof value !== 'string' ? String(value)
    : value.includes('\u0000') ? 'chr(0)' : quoted(value);
const names = Object.keys(columns);
const definition = names.map(name => `"${name}" ${columns[name].sql}`).join(', ');
await connection.run(`CREATE TABLE rows (${definition})`);
await connection.run('INSERT INTO rows VALUES ' +
    numbered(i => `(${names.map(name => literal(columns[name].values[i])).join(', ')})`).join(', '));
const duck = (name, query, options) => connection.run(
    `COPY (${query}) TO ${quoted(`${folder}duckdb-${name}.parquet`)} (FORMAT parquet, ${options})`);
for (const codec of ['zstd', 'snappy', 'uncompressed'])
    await duck(codec, 'FROM rows', `COMPRESSION ${codec}, KV_METADATA {idc_index_data_version: '25.0.1'}`);
// 5,000 rows in three row groups, compressed to nearly nothing: the rows once more and once more.
await duck('groups', 'SELECT rows.* FROM range(25) turn, rows ORDER BY turn.range, id', 'COMPRESSION zstd, ROW_GROUP_SIZE 2048');

// --- hyparquet-writer: data pages of version 2 --------------------------------------------------------------------------------
const hyparquet = (name, options, each = () => ({})) => writeFileSync(`${folder}hyparquet-${name}.parquet`,
    Buffer.from(parquetWriteBuffer({
        columnData: names.map(column => ({name: column, data: columns[column].values, type: columns[column].type, ...each(column)})),
        createdBy: 'hyparquet', ...options})));
hyparquet('snappy', {});
hyparquet('pages', {codec: 'UNCOMPRESSED', pageSize: 200, rowGroupSize: [90, 60],
                    kvMetadata: [{key: 'empty', value: ''}, {key: 'ä', value: 'ö'}]});
hyparquet('required', {}, column => ({nullable: columns[column].values.includes(null)}));

// --- parquet-wasm (arrow-rs), which takes the rows from DuckDB's file ------------------------------------------------------------
const source = readFileSync(`${folder}duckdb-uncompressed.parquet`);
const arrow = (name, change) => {
    const builder = change(new wasm.WriterPropertiesBuilder().setCreatedBy('parquet-wasm'));
    writeFileSync(`${folder}wasm-${name}.parquet`, wasm.writeParquet(wasm.readParquet(source), builder.build()));
};
const {Compression, WriterVersion, Encoding} = wasm;
const small = builder => builder.setWriteBatchSize(8).setDataPageSizeLimit(150);
arrow('zstd', builder => builder.setCompression(Compression.ZSTD));
arrow('pages', builder => small(builder.setCompression(Compression.SNAPPY)));
// The dictionary is given up in the middle of a column, and the rest is written in full.
arrow('overflow', builder => small(builder.setCompression(Compression.ZSTD)).setDictionaryPageSizeLimit(300).setMaxRowGroupSize(150));
arrow('plain', builder => builder.setCompression(Compression.UNCOMPRESSED).setDictionaryEnabled(false));
arrow('v2', builder => small(builder.setCompression(Compression.ZSTD)).setWriterVersion(WriterVersion.V2)
    .setDictionaryPageSizeLimit(300).setEncoding(Encoding.PLAIN));

// --- what is refused ----------------------------------------------------------------------------------------------------------
const refused = "SELECT 1 AS id, [1, 2] AS list, {'a': 'b', 'c': 3} AS struct, DATE '2024-01-02' AS day, 1.25::DECIMAL(9, 2) AS price, " +
    "now()::TIMESTAMP AS moment, 3::UINTEGER AS unsigned, '00000000-0000-0000-0000-000000000001'::UUID AS uuid";
await duck('types', refused.replace('now()::TIMESTAMP', "TIMESTAMP '2024-01-02 03:04:05'"), 'COMPRESSION zstd');
await duck('gzip', 'SELECT id, modality FROM rows', 'COMPRESSION gzip');
await connection.run("SET force_mbedtls_unsafe = 'true'"); // nothing secret is in it
await connection.run("PRAGMA add_parquet_key('key', '0123456789012345')");
await duck('encrypted', 'SELECT id FROM rows', "ENCRYPTION_CONFIG {footer_key: 'key'}");
hyparquet('delta', {}, column => column === 'uid' ? {encoding: 'DELTA_BYTE_ARRAY'} : column === 'id' ? {encoding: 'DELTA_BINARY_PACKED'} : {});
arrow('lz4', builder => builder.setCompression(Compression.LZ4_RAW).setColumnCompression('modality', Compression.ZSTD));
