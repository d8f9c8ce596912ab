// SPDX-License-Identifier: Apache-2.0
// Writes tests/fixtures/idc anew: node tests/catalog/make-idc-index.mjs FOLDER, where FOLDER is one in which
// `npm install @duckdb/node-api@1.5.6-r.1` was run. Made-up series in the columns of the Imaging Data Commons' index.
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';

const {DuckDBInstance} = createRequire(`${process.argv[2]}/`)('@duckdb/node-api');
const folder = new URL('../fixtures/idc/', import.meta.url).pathname;
mkdirSync(folder, {recursive: true});
const connection = await (await DuckDBInstance.create(':memory:')).connect();
// 40 series of two patients in each of three collections; one of them has no size, one no place.
const series = `
    SELECT ['demo_lung', 'other', 'rider_pilot'][1 + c] AS collection_id,
           CASE WHEN s % 4 = 0 THEN 'an-analysis' END AS analysis_result_id,
           format('P-{}', s % 2) AS PatientID,
           format('1.2.{}.{}', c, s % 4) AS StudyInstanceUID,
           format('1.2.{}.{}.{}', c, s % 4, s) AS SeriesInstanceUID,
           '10.7937/' || c AS source_DOI, '061Y' AS PatientAge, ['F', 'M'][1 + s % 2] AS PatientSex,
           '2010-04-09' AS StudyDate, '2010-04-10' AS SeriesDate, 'Thorax' AS StudyDescription,
           CASE WHEN s % 5 > 0 THEN format('Série {}', s % 3) END AS SeriesDescription,
           'CHEST' AS BodyPartExamined, ['CT', 'PT', 'SEG'][1 + s % 3] AS Modality,
           'SIEMENS' AS Manufacturer, 'Biograph 40' AS ManufacturerModelName, s::VARCHAR AS SeriesNumber,
           (s + 1)::BIGINT AS instanceCount, 'CC BY 4.0' AS license_short_name,
           CASE WHEN s = 7 THEN NULL ELSE 'idc-open-data' END AS aws_bucket,
           format('00000000-0000-0000-{:04d}-{:012d}', c, s) AS crdc_series_uuid,
           CASE WHEN s = 3 THEN NULL ELSE ((s + 1) * 0.526474)::DOUBLE END AS series_size_MB
    FROM range(3) t(c), range(40) u(s)`;
const write = async (name, query) => {
    const path = `${folder}${name}.parquet`;
    await connection.run(`COPY (${query}) TO '${path}' (FORMAT parquet, COMPRESSION zstd, KV_METADATA {idc_index_data_version: '25.0.5'})`);
    return path;
};
const index = await write('idc_index', `${series} ORDER BY collection_id, PatientID, StudyInstanceUID, SeriesInstanceUID`);
writeFileSync(`${index}.sha256`, `${createHash('sha256').update(readFileSync(index)).digest('hex')}  idc_index.parquet\n`);
await write('unordered', `SELECT * FROM (${series}) ORDER BY SeriesNumber`);
await write('without_uuid', `SELECT * EXCLUDE (crdc_series_uuid) FROM (${series}) ORDER BY collection_id`);
await write('early', `SELECT * EXCLUDE (PatientAge, license_short_name, series_size_MB) FROM (${series}) ORDER BY collection_id`);
