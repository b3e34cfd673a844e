import type { FileType } from './vocabularies.ts'

/** What a survey is given out in. */
export type FileFormat =
  | 'csv'
  | 'ods'
  | 'sav'
  | 'parquet'
  | 'pdf'
  | 'ddi'
  | 'json'
  | 'zip'
  | 'turtle'
  | 'jsonLd'

type Format = {
  readonly fileType: FileType
  readonly mediaType: string
  /** The schema that says what its contents mean. */
  readonly schema?: string
}

/** SPSS has no file type in the European list and no registered media type, so its files are binary ones. */
export const fileFormats: Readonly<Record<FileFormat, Format>> = {
  csv: { fileType: 'CSV', mediaType: 'text/csv' },
  ods: { fileType: 'ODS', mediaType: 'application/vnd.oasis.opendocument.spreadsheet' },
  sav: { fileType: 'BIN', mediaType: 'application/octet-stream' },
  parquet: { fileType: 'PARQUET', mediaType: 'application/vnd.apache.parquet' },
  pdf: { fileType: 'PDF', mediaType: 'application/pdf' },
  ddi: {
    fileType: 'XML',
    mediaType: 'application/xml',
    schema: 'http://www.ddialliance.org/Specification/DDI-Codebook/2.5/XMLSchema/codebook.xsd',
  },
  json: { fileType: 'JSON', mediaType: 'application/json' },
  zip: { fileType: 'ZIP', mediaType: 'application/zip' },
  turtle: { fileType: 'RDF_TURTLE', mediaType: 'text/turtle' },
  jsonLd: { fileType: 'JSON_LD', mediaType: 'application/ld+json' },
}
