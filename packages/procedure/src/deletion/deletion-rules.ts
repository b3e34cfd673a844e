import type { Bilingual } from '../bilingual.ts'
import type { DataKind, DeletionEvent } from './data-kind.ts'
import { dataKindWords } from './data-kind-words.ts'

/** So many days after an event. */
export type Period = { readonly event: DeletionEvent; readonly days: number }

/**
 * Löschregel: a kind of data goes when its period is over, and no later than each of `latest`; whichever comes first.
 * Periods may be adapted within `limits`, where there are any.
 */
export type DeletionRule = Period & {
  readonly kind: DataKind
  readonly title: Bilingual
  /** What belongs to it. */
  readonly contents: Bilingual
  /** Why so long and no longer. */
  readonly reason: Bilingual
  readonly latest: readonly Period[]
  readonly limits: { readonly fewest: number; readonly most: number } | undefined
  /**
   * Whether a hold (Löschsperre) keeps it. What would tell who answered is kept by none: it was promised to go.
   */
  readonly heldBack: boolean
  /** Who sees to it: the system by itself, people of the authority, the command for backups, the operator of the machines. */
  readonly by: 'system' | 'staff' | 'command' | 'operator'
}

export type DeletionRules = Readonly<Record<DataKind, DeletionRule>>

/** Periods that an authority has set, in days. */
export type AdaptedPeriods = Readonly<Partial<Record<DataKind, number>>>

type Plain = Omit<DeletionRule, 'kind' | 'title' | 'contents' | 'reason'>

const atClosing: Period = { event: 'closed', days: 0 }
const aYearAfterField: Period = { event: 'fieldEnded', days: 365 }
const withField: readonly Period[] = [{ event: 'fieldEnded', days: 0 }, atClosing]
/** Time to notice an error, and to offer anonymised data to the archive before they go. */
const afterClosing: Period = { event: 'closed', days: 30 }
const withAnswers: readonly Period[] = [afterClosing, aYearAfterField]

const plain: Readonly<Record<DataKind, Plain>> = {
  testAnswers: rule('fieldOpened', 30, [0, 180], { latest: [atClosing] }),
  uploadedLists: rule('stored', 1, [1, 7], { latest: withField }),
  addresses: rule('lastReminder', 14, [0, 60], { latest: withField }),
  printedLetters: rule('stored', 14, [3, 60], { latest: withField }),
  accessCodes: rule('fieldEnded', 0, undefined, { latest: [atClosing] }),
  objections: rule('fieldEnded', 30, [0, 90], { latest: [atClosing], heldBack: true }),
  paperForms: rule('resultsOpened', 30, [0, 60], {
    latest: withAnswers,
    heldBack: true,
    by: 'staff',
  }),
  paperKeyings: rule('resultsOpened', 30, [0, 60], { latest: withAnswers, heldBack: true }),
  sealedAnswers: rule('resultsOpened', 30, [0, 90], { latest: withAnswers, heldBack: true }),
  openTexts: rule('redactionDone', 30, [0, 90], { latest: withAnswers, heldBack: true }),
  openedAnswers: rule('closed', 30, [0, 90], { latest: [aYearAfterField], heldBack: true }),
  // Its term is reckoned in whole calendar years, so its holding brings the end of it along.
  caseFile: rule('stored', 0, undefined, { heldBack: true, by: 'staff' }),
  rightsRequests: rule('stored', 1095, [30, 1825], { heldBack: true }),
  accountLog: rule('stored', 1095, [365, 3650]),
  signIns: rule('stored', 1, [1, 30]),
  absences: rule('stored', 90, [1, 365]),
  barrierReports: rule('stored', 365, [30, 1095]),
  backups: rule('stored', 30, [7, 90], { by: 'command' }),
  serverLogs: rule('stored', 7, [1, 30], { by: 'operator' }),
}

function rule(
  event: DeletionEvent,
  days: number,
  limits: readonly [number, number] | undefined,
  more: Partial<Pick<Plain, 'latest' | 'heldBack' | 'by'>> = {},
): Plain {
  const [fewest, most] = limits ?? []
  return {
    event,
    days,
    latest: [],
    limits: fewest === undefined || most === undefined ? undefined : { fewest, most },
    heldBack: false,
    by: 'system',
    ...more,
  }
}

/** The rules as they come with the application, with the periods that the authority has set, as far as they are within the limits. */
export function deletionRules(adapted: AdaptedPeriods = {}): DeletionRules {
  const made = (kind: DataKind): DeletionRule => {
    const { days, ...rest } = plain[kind]
    const own = adapted[kind]
    return {
      kind,
      ...dataKindWords[kind],
      ...rest,
      days: own !== undefined && isWithin(rest.limits, own) ? own : days,
    }
  }
  return {
    testAnswers: made('testAnswers'),
    uploadedLists: made('uploadedLists'),
    addresses: made('addresses'),
    printedLetters: made('printedLetters'),
    accessCodes: made('accessCodes'),
    objections: made('objections'),
    paperForms: made('paperForms'),
    paperKeyings: made('paperKeyings'),
    sealedAnswers: made('sealedAnswers'),
    openTexts: made('openTexts'),
    openedAnswers: made('openedAnswers'),
    caseFile: made('caseFile'),
    rightsRequests: made('rightsRequests'),
    accountLog: made('accountLog'),
    signIns: made('signIns'),
    absences: made('absences'),
    barrierReports: made('barrierReports'),
    backups: made('backups'),
    serverLogs: made('serverLogs'),
  }
}

function isWithin(limits: DeletionRule['limits'], days: number): boolean {
  return (
    limits !== undefined && Number.isInteger(days) && days >= limits.fewest && days <= limits.most
  )
}
