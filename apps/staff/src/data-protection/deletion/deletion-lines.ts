import {
  periodOfKind,
  type Bilingual,
  type DataKind,
  type DeletionRule,
} from '@meinungsbild/procedure'
import { deletionFacts } from '../../deletion/deletion-facts.ts'
import type { LoadedInitiative } from '../../dossier/load-initiative.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import type { ContactWays, DeletionProof } from '../facts/protection-facts.ts'

/** A deletion rule as papers tell it. */
export type DeletionLine = {
  readonly kind: DataKind
  readonly data: Bilingual
  readonly period: Bilingual
  readonly by: DeletionRule['by']
  /** The day on which it goes, as far as that is known (ISO day or instant). */
  readonly due: string | undefined
  /** When it went, if it did. */
  readonly gone: string | undefined
}

export type Deletion = {
  readonly lines: readonly DeletionLine[]
  readonly proofs: readonly DeletionProof[]
}

/** The rules of the house for the kinds of data that this survey can have, and what has gone by them so far. */
export async function deletionOfSurvey(
  deps: Pick<StaffDeps, 'storage' | 'now'>,
  initiative: LoadedInitiative,
  ways: ContactWays & { readonly access: 'open' | 'code' },
): Promise<Deletion> {
  const { rules, planned, proofs } = await deletionFacts(deps, initiative)
  const concerned = rules.filter(({ kind }) => isConcerned(kind, ways))
  return {
    lines: concerned.map((rule) => ({
      kind: rule.kind,
      data: rule.title,
      period:
        rule.kind === 'caseFile' ? retention(initiative.model.retentionYears) : periodOf(rule),
      by: rule.by,
      due:
        rule.kind === 'caseFile'
          ? initiative.state.closing?.retentionEnd
          : planned.find((each) => each.rule.kind === rule.kind)?.deadline?.due,
      gone: proofs.findLast(({ data }) => data.id === rule.kind)?.at,
    })),
    proofs: proofs.map(({ data, count, at, by }) => ({
      what: { de: `${data.title.de} (${count})`, en: `${data.title.en} (${count})` },
      at,
      by: by.name,
    })),
  }
}

function isConcerned(
  kind: DataKind,
  { access, list, letters, mails, paper }: Parameters<typeof deletionOfSurvey>[2],
): boolean {
  switch (kind) {
    case 'uploadedLists':
    case 'objections':
      return list !== undefined
    case 'addresses':
      return list !== undefined || mails
    case 'printedLetters':
      return letters
    case 'accessCodes':
      return access === 'code'
    case 'paperForms':
    case 'paperKeyings':
      return paper
    case 'testAnswers':
    case 'sealedAnswers':
    case 'openTexts':
    case 'openedAnswers':
    case 'caseFile':
    case 'rightsRequests':
    case 'accountLog':
    case 'signIns':
    case 'absences':
    case 'barrierReports':
    case 'backups':
    case 'serverLogs':
      return true
    default:
      return kind satisfies never
  }
}

function periodOf(rule: DeletionRule): Bilingual {
  const [first, ...latest] = [rule, ...rule.latest].map((period) => periodOfKind(rule.kind, period))
  const inLanguage = (language: 'de' | 'en', atLatest: string) =>
    [first?.[language] ?? '', ...latest.map((each) => `${atLatest} ${each[language]}`)].join(', ')
  return { de: inLanguage('de', 'spätestens'), en: inLanguage('en', 'at the latest') }
}

function retention(years: number): Bilingual {
  return {
    de: `${years} Jahre nach dem Abschluss (z.d.A.), danach Anbietung an das Archiv`,
    en: `${years} years after the closing of the file, then offered to the archive`,
  }
}
