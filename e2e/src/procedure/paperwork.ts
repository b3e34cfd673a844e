import type { Entries } from '../harness/form.ts'
import type { Colleague } from './office.ts'
import type { Login, Stage } from './stage.ts'

/** Writes every section of a document that is not given in `sections`, so that none is missing. */
export async function write(
  { as, at }: Stage,
  document: string,
  sections: Readonly<Record<string, string>> = {},
): Promise<void> {
  const presse = await as('presse')
  const path = at(`/dokumente/${document}`)
  await presse.open(path)
  const names = await presse.page
    .locator('textarea[name^="sections."]')
    .evaluateAll((all) => all.map((area) => area.getAttribute('name') ?? ''))
  const texts = names.map((name) => {
    const section = name.slice('sections.'.length)
    return [
      name,
      sections[section] ?? `**${section}:** geprüft & für gut befunden.\n\n- <b>erstens</b>`,
    ]
  })
  await presse.send(Object.fromEntries(texts) as Entries, { action: path })
}

export async function completeStep({ as, at }: Stage, step: string): Promise<void> {
  await (await as('presse')).fill(at(`/schritte/${step}`), {}, { button: 'tun=completeStep' })
}

export async function coSign(
  { at }: Stage,
  colleague: Colleague,
  memo: string,
  mark: string,
  note = '',
): Promise<void> {
  const action = `/${memo}/mitzeichnung`
  await (mark === 'signed'
    ? colleague.fill(at(`/vermerke/${memo}`), {}, { action, button: 'tun=sign' })
    : colleague.fill(at(`/vermerke/${memo}`), { mark, note }, { action, button: 'tun=mark' }))
}

export async function submitMemo({ as, at }: Stage, memo: string): Promise<void> {
  await (await as('presse')).fill(at(`/vermerke/${memo}`), {}, { action: `/${memo}/vorlage` })
}

export async function giveOpinion({ as, at }: Stage, document: string): Promise<void> {
  await (
    await as('datenschutz')
  ).fill(at(`/stellungnahmen/${document}`), {
    verdict: 'conditions',
    text: 'Die Daten bleiben im Haus.',
    conditions: 'Freitexte vor der Weitergabe auf Namen prüfen',
  })
}

/** Notes what somebody was told; returns how many notices there were. */
export async function noteNotices({ as, at }: Stage, login: Login): Promise<number> {
  const colleague = await as(login)
  for (let count = 0; ; count += 1) {
    await colleague.open(at(''))
    const notice = colleague.page.locator('form[action*="/hinweise/"]').first()
    if ((await notice.count()) === 0) return count
    await colleague.send({}, { action: (await notice.getAttribute('action')) ?? '' })
  }
}
