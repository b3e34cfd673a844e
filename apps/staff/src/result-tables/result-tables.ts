import {
  germanCsv,
  plainCsv,
  writeTablesArchive,
  writeTablesOds,
  writeTablesXlsx,
  type DataFile,
  type ResultTable,
} from '@meinungsbild/formats'
import type { UiLanguage } from '@meinungsbild/design'
import { mayReadResults } from '@meinungsbild/procedure'
import { initiativeFor } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { refused } from '../errors/refused.ts'
import { textsOf } from '../layout/language.ts'
import { fileName } from '../papers/file-name.ts'
import { fileNumberOf } from '../papers/file-number.ts'
import { resultTexts } from '../results/result.texts.ts'
import { resultsOf } from '../results/results-of.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import type { StaffApp } from '../staff-env.ts'
import { fileOfFormat } from '../microdata/microdata-formats.ts'
import { sendFile } from '../microdata/send-file.ts'
import { resultSheets } from './result-sheets.ts'
import { resultTablesTexts } from './result-tables.texts.ts'
import { tableFileKinds, type TableFileKind } from './table-file-kinds.ts'

/** Ergebnistabellen: all released figures as a file (`?art=ods`, `xlsx`, `csv`, `json`); they need no record. */
export function resultTablesRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.resultTables.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    const kind = tableFileKinds.find((each) => each === c.req.query('art'))
    if (initiative === undefined || kind === undefined) return notFound(c)
    const { state } = initiative
    const results = mayReadResults(state) ? await resultsOf(deps, initiative) : undefined
    if (results === undefined) return refused(c, 409, textsOf(c, resultTexts).locked)
    const language = c.req.query('sprache') === 'en' ? 'en' : 'de'
    const authority = await deps.storage.settings.authority()
    const sheets = resultSheets({ state, authority, results }, language)
    const { bytes } = write[kind](sheets, deps.now(), language)
    const { ending, type } = kind === 'csv' ? archive : fileOfFormat[kind]
    const parts = [await fileNumberOf(deps, initiative), textsOf(c, resultTablesTexts).fileName]
    return sendFile(c, { name: fileName(parts, ending), type, bytes })
  })
}

const archive = { ending: 'zip', type: 'application/zip' } as const

type Written = Pick<DataFile, 'bytes'>
type Write = (tables: readonly ResultTable[], at: Date, language: UiLanguage) => Written

const write: Readonly<Record<TableFileKind, Write>> = {
  ods: writeTablesOds,
  xlsx: writeTablesXlsx,
  csv: (tables, at, language) =>
    writeTablesArchive(tables, language === 'de' ? germanCsv : { ...plainCsv, hasMark: true }, at),
  json: (tables) => ({ bytes: jsonOf(tables) }),
}

/** A cell without a figure is `null`; zero is a number. */
async function* jsonOf(tables: readonly ResultTable[]): AsyncGenerator<Uint8Array> {
  const whole = tables.map(({ title, head, rows }) => ({
    title,
    head,
    rows: rows.map((row) =>
      row.map((cell) => (typeof cell === 'object' ? cell.value : (cell ?? null))),
    ),
  }))
  yield new TextEncoder().encode(`${JSON.stringify({ tables: whole })}\n`)
}
