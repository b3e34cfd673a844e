import type { Bilingual } from '@meinungsbild/procedure'
import { mustMend, lint, type Questionnaire } from '@meinungsbild/questionnaire'
import type {
  Comment,
  LetterText,
  MailSeries,
  ParticipantSample,
  TestRun,
} from '@meinungsbild/storage'
import { costComparison, type CostComparison } from '../costs/cost-comparison.ts'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { loadFacts } from '../data-protection/facts/load-facts.ts'
import { retentionOf } from '../data-protection/notices/notice-texts.ts'
import type { NoticeContent } from '../privacy-notice/notice-content.ts'
import { readVersion } from '../questionnaire/draft.ts'
import type { StaffDeps } from '../staff-deps.ts'

/** What an initiative really has of the things that a checklist asks for, beside what its dossier says. */
export type Situation = {
  readonly initiative: LoadedInitiative
  readonly costs: CostComparison
  readonly asked: AskedNow | undefined
  readonly notice: NoticeContent | undefined
  /** Löschfristen as citizens are told them. */
  readonly retention: readonly Bilingual[]
  readonly sample: ParticipantSample | undefined
  readonly codes: number
  readonly letters: readonly LetterText[]
  readonly mails: readonly MailSeries[]
}

/** The newest version of the questionnaire, and what is known of it. */
export type AskedNow = {
  readonly questionnaire: Questionnaire
  readonly version: number
  readonly flaws: number
  readonly advice: number
  readonly openRemarks: number
  /** Somebody has changed something that is no version yet. */
  readonly isBeingChanged: boolean
  /** With exactly this version. */
  readonly runs: readonly TestRun[]
  readonly otherRuns: number
}

export async function situationOf(
  deps: StaffDeps,
  initiative: LoadedInitiative,
): Promise<Situation> {
  const { storage } = deps
  const { id } = initiative
  const facts = await loadFacts(deps, initiative)
  const survey = await storage.surveys.ofInitiative(id)
  return {
    initiative,
    costs: await costComparison(deps, initiative),
    asked: await askedNow(deps, initiative),
    notice: facts.notice,
    retention: retentionOf(facts),
    sample: await storage.participantSamples.current(id),
    codes: survey === undefined ? 0 : await storage.codes.count(survey.id),
    letters: [
      ...(await storage.letterTexts.newest(id, 'invitation')),
      ...(await storage.letterTexts.newest(id, 'reminder')),
    ],
    mails: await storage.mailSeries.all(id),
  }
}

async function askedNow(
  { storage }: Pick<StaffDeps, 'storage'>,
  { id, state }: LoadedInitiative,
): Promise<AskedNow | undefined> {
  const latest = state.questionnaires.at(-1)
  if (latest === undefined) return undefined
  const questionnaire = await readVersion(storage, latest.contentHash)
  const flaws = lint(questionnaire)
  const grave = mustMend(flaws).length
  const remarks = await storage.comments.all(id)
  const runs = await storage.testAnswers.all(id)
  const own = runs.filter((run) => run.questionnaire === latest.contentHash)
  const working = await storage.workingCopies.read(id)
  return {
    questionnaire,
    version: latest.version,
    flaws: grave,
    advice: flaws.length - grave,
    openRemarks: remarks.filter(isOpenOnQuestionnaire).length,
    isBeingChanged: working?.content !== undefined,
    runs: own,
    otherRuns: runs.length - own.length,
  }
}

/** Remarks lie together; those on documents name one. */
function isOpenOnQuestionnaire({ place, answers, settled }: Comment): boolean {
  return !settled && answers === undefined && !place.startsWith('document:')
}
