import { formFields } from '../../browser/form-fields.ts'
import { findForm } from '../../browser/browser.ts'
import type { Actor } from '../actor.ts'
import type { Login, Stage } from '../stage.ts'

/** Writes a document of the procedure with the material's words. */
export async function write(
  { at, material }: Stage,
  actor: Actor,
  document: string,
  changes: Readonly<Record<string, string>> = {},
): Promise<void> {
  const sections = Object.entries({ ...material.papers[document], ...changes })
  const fields = Object.fromEntries(
    sections.map(([section, text]) => [`sections.${section}`, text]),
  )
  await actor.fill(at(`/dokumente/${document}`), fields)
}

export async function submitMemo({ cast, at }: Stage, memo: string): Promise<void> {
  await cast.presse.fill(at(`/vermerke/${memo}`), {}, undefined, `/${memo}/vorlage`)
}

export async function coSign(
  { at }: Stage,
  actor: Actor,
  memo: string,
  mark: string,
  note = '',
): Promise<void> {
  const page = at(`/vermerke/${memo}`)
  const action = `/${memo}/mitzeichnung`
  await (mark === 'signed'
    ? actor.fill(page, {}, 'tun=sign', action)
    : actor.fill(page, { mark, note }, 'tun=mark', action))
}

/** The data protection officer's opinion on a document. */
export async function giveOpinion(
  { cast, at }: Stage,
  document: string,
  verdict: 'noObjections' | 'conditions',
  conditions: readonly string[] = [],
): Promise<void> {
  await cast.datenschutz.fill(at(`/stellungnahmen/${document}`), {
    verdict,
    text: 'Die Daten bleiben im Haus; Antworten und Zugangscodes liegen auf getrennten Systemen.',
    conditions: conditions.join('\n'),
  })
}

type Decision = {
  readonly outcome: 'approved' | 'changesOrdered'
  readonly reason: string
  readonly changes?: readonly string[]
}

/** The leadership decides; measures, where the form asks for them, are supported one by one. */
export async function decide(
  { at }: Stage,
  actor: Actor,
  step: string,
  decision: Decision,
): Promise<void> {
  const page = at(`/entscheidungen/${step}`)
  const form = findForm(await actor.open(page), page)
  const verdicts =
    form === undefined
      ? []
      : formFields(form).controls.filter(({ name }) => name.startsWith('verdict.'))
  await actor.fill(page, {
    outcome: decision.outcome,
    reason: decision.reason,
    ...(decision.changes ? { changes: decision.changes.join('\n') } : {}),
    ...Object.fromEntries(verdicts.map(({ name }) => [name, 'supported'])),
  })
}

const addressees: readonly Login[] = ['gruen', 'jugend', 'statistik', 'datenschutz', 'presse']

/** Everybody who was told something notes it. */
export async function noteEverything({ cast, at }: Stage): Promise<void> {
  for (const login of addressees) {
    for (;;) {
      const actor = cast[login]
      const page = await actor.open(at(''))
      const notice = page.document
        .querySelectorAll('form')
        .map((form) => form.getAttribute('action') ?? '')
        .find((action) => action.includes('/hinweise/'))
      if (notice === undefined) break
      await actor.fill(at(''), {}, undefined, notice)
    }
  }
}
