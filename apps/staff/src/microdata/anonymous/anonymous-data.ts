import { createHash } from 'node:crypto'
import {
  anonymiseMicrodata,
  type AnonymisationRefusal,
  type AnonymisationReport,
  type AnonymousPlan,
} from '@meinungsbild/analysis'
import { measureTable, plainCsv, writeCsv, type DataTable } from '@meinungsbild/formats'
import { inLanguage, type Language, type Questionnaire } from '@meinungsbild/questionnaire'
import type { LoadedInitiative } from '../../dossier/load-initiative.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { dataSource } from '../data-source.ts'
import { microdataAtHand } from '../microdata-at-hand.ts'
import { removedLabel } from './removed-label.ts'

/** Anonymised single answers as a table for files, and what was changed in them. */
export type AnonymousData = {
  readonly ok: true
  readonly plan: AnonymousPlan
  readonly table: DataTable
  readonly report: AnonymisationReport
  readonly questionnaire: Questionnaire
  /** SHA-256 of the table as CSV: the same answers and plan have the same. */
  readonly hash: string
}

/** Anonymises the single answers by a plan; `undefined` without a survey. */
export async function anonymousData(
  deps: StaffDeps,
  initiative: LoadedInitiative,
  plan: AnonymousPlan,
  wanted?: Language,
): Promise<AnonymousData | AnonymisationRefusal | undefined> {
  const atHand = await microdataAtHand(deps, initiative)
  if (atHand === undefined) return undefined
  const { questionnaire } = atHand.dataset
  const made = anonymiseMicrodata(atHand.microdata, plan)
  if (!made.ok) return made
  const language = wanted ?? questionnaire.languages[0]
  const source = dataSource(made.microdata, { questionnaire, language, createdAt: deps.now() })
  const missingLabels = { ...source.missingLabels, notAnswered: inLanguage(removedLabel, language) }
  const table = await measureTable({ ...source, missingLabels })
  return { ok: true, plan, table, report: made.report, questionnaire, hash: await hashOf(table) }
}

async function hashOf(table: DataTable): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of writeCsv(table, plainCsv).bytes) hash.update(piece)
  return hash.digest('hex')
}
