import type { Circumstances, Form, Questionnaire, Step } from '@meinungsbild/questionnaire'
import { contentHash } from '@meinungsbild/storage'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { jsonOf, writeTestContent } from './test-content.ts'

/*
 * A test run is told apart by what its pages carry in the hidden field `id`: a random name and the instant of its first
 * page, `name~2026-11-23T08:00:00.000Z`. Nothing is stored before the first page is sent.
 */

export function newTestRun(deps: StaffDeps): string {
  return `${deps.newId()}~${deps.now().toISOString()}`
}

/** The test run that the page belongs to; a new one if the field holds anything else. */
export function testRunIn(form: Form, deps: StaffDeps): string {
  const own = form.get('id') ?? ''
  return partsOf(own) === undefined ? newTestRun(deps) : own
}

type TestStep = {
  readonly initiative: string
  readonly questionnaire: Questionnaire
  readonly version: string
  readonly step: Step
  readonly circumstances: Circumstances
  readonly testRun: string
}

/** Keeps how far the run has come, and the answers that count so far. */
export async function noteTestRun(deps: StaffDeps, test: TestStep): Promise<void> {
  const { initiative, questionnaire, version, step, circumstances, testRun } = test
  const run = partsOf(testRun)
  if (run === undefined) return
  const seenAt = deps.now().toISOString()
  const { seed, language, today } = circumstances
  await deps.storage.testAnswers.note(initiative, {
    id: run.id,
    version,
    questionnaire: contentHash(jsonOf(questionnaire)),
    startedAt: run.startedAt < seenAt ? run.startedAt : seenAt,
    seenAt,
    page: step.kind === 'page' ? step.shown.page.id : step.kind,
    finished: step.kind === 'send',
    content: writeTestContent({ answers: step.journey.answers, seed, language, today }),
  })
}

/** Where the tester is asked for a remark. */
export function endOfTestRun(initiative: string, testRun: string): string {
  return routes.testRun.href({ id: initiative, run: partsOf(testRun)?.id ?? '' })
}

function partsOf(testRun: string): { readonly id: string; readonly startedAt: string } | undefined {
  const [, id, startedAt] =
    /^([\w-]{16,64})~(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)$/.exec(testRun) ?? []
  return id === undefined || startedAt === undefined ? undefined : { id, startedAt }
}
