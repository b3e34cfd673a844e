import {
  germanCsv,
  writeCsv,
  writeJson,
  writeOds,
  writeParquet,
  writeRArchive,
  writeSav,
  writeXlsx,
  type DataFile,
  type DataTable,
  type Refused,
} from '@meinungsbild/formats'

export const microdataFormats = ['csv', 'sav', 'r', 'parquet', 'json', 'xlsx', 'ods'] as const
export type MicrodataFormat = (typeof microdataFormats)[number]

type FileOfFormat = {
  readonly ending: string
  readonly type: string
  /** As the dossier calls it. */
  readonly title: string
  /** `name` is that of the files in an archive. */
  readonly write: (table: DataTable, name: string) => DataFile | Refused
}

/** Each format with what a browser is told of it and who writes it. */
export const fileOfFormat: Readonly<Record<MicrodataFormat, FileOfFormat>> = {
  csv: {
    ending: 'csv',
    type: 'text/csv; charset=utf-8',
    title: 'CSV',
    write: (table) => writeCsv(table, germanCsv),
  },
  sav: {
    ending: 'sav',
    type: 'application/x-spss-sav',
    title: 'SPSS',
    write: (table) => writeSav(table),
  },
  r: { ending: 'zip', type: 'application/zip', title: 'R', write: writeRArchive },
  parquet: {
    ending: 'parquet',
    type: 'application/vnd.apache.parquet',
    title: 'Parquet',
    write: (table) => writeParquet(table),
  },
  json: {
    ending: 'json',
    type: 'application/json; charset=utf-8',
    title: 'JSON',
    write: (table) => writeJson(table),
  },
  xlsx: {
    ending: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    title: 'Excel',
    write: (table) => writeXlsx(table),
  },
  ods: {
    ending: 'ods',
    type: 'application/vnd.oasis.opendocument.spreadsheet',
    title: 'ODS',
    write: (table) => writeOds(table),
  },
}

export function readFormat(text: string | null | undefined): MicrodataFormat | undefined {
  return microdataFormats.find((format) => format === text)
}
