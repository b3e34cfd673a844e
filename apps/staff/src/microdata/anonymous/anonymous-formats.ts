import type { MicrodataFormat } from '../microdata-formats.ts'

/** In which formats the anonymised file is given. */
export const anonymousFormats = ['csv', 'sav', 'parquet'] as const satisfies MicrodataFormat[]
