import { expect } from 'vitest'
import { follow } from '../harness/form.ts'
import type { Colleague } from './office.ts'
import type { Stage } from './stage.ts'

/** A question that is added by hand. */
export type AddedQuestion = {
  readonly kind: string
  readonly fields: Readonly<Record<string, string | readonly string[]>>
}

/** The questionnaire is begun, given two questions by hand and those named, and walked through in the preview. */
export async function buildQuestionnaire(
  { as, at }: Stage,
  more: readonly AddedQuestion[] = [],
): Promise<void> {
  const presse = await as('presse')
  const path = at('/fragebogen')
  await presse.fill(path, {}, { button: 'tun=start' })
  await presse.fill(
    path,
    {
      'title.de': 'Leben Sie gern in Auental?',
      'introduction.de': 'Wir fragen, **Sie** antworten.',
      mainLanguage: 'de',
      languages: [],
    },
    { button: 'tun=settings' },
  )
  await addQuestion(presse, path, 'scale', {
    id: 'gern',
    'text.de': 'Leben Sie gern in Auental?',
    required: ['yes'],
    special: ['noAnswer'],
    ...points(['sehr gern', 'gern', 'teils, teils', 'nicht so gern', 'gar nicht gern']),
  })
  await addQuestion(presse, path, 'multipleChoice', {
    id: 'fehlt',
    'text.de': 'Was fehlt Ihnen?',
    'options.0.code': 'bad',
    'options.0.label.de': 'Freibad',
    'options.1.code': 'bus',
    'options.1.label.de': 'Bus am Abend',
    'options.2.code': 'nichts',
    'options.2.label.de': 'Nichts',
    'options.2.exclusive': ['yes'],
  })
  for (const { kind, fields } of more) await addQuestion(presse, path, kind, fields)
  expect(await presse.page.locator('#stand').innerText()).toContain('Entwurf')
  await tryOut(presse, at('/fragebogen/vorschau'))
}

async function addQuestion(
  presse: Colleague,
  path: string,
  kind: string,
  fields: Readonly<Record<string, string | readonly string[]>>,
): Promise<void> {
  await presse.fill(path, { kind }, { button: 'tun=addQuestion' })
  expect(presse.page.url()).toContain('/fragebogen/fragen/')
  const action = new URL(presse.page.url()).pathname
  await presse.send(fields, { action, button: 'tun=save' })
  expect(await presse.page.locator('main').innerText()).toContain(String(fields['text.de']))
}

function points(labels: readonly string[]): Readonly<Record<string, string>> {
  const cells = labels.flatMap((label, index) => [
    [`points.${index}.code`, String(index + 1)],
    [`points.${index}.label.de`, label],
    [`points.${index}.value`, String(index + 1)],
  ])
  return Object.fromEntries(cells)
}

/** The preview is the citizens' form itself: it refuses and accepts as that one does. */
async function tryOut(presse: Colleague, path: string): Promise<void> {
  await presse.open(path)
  const { page } = presse
  const next = page.locator('button[name="go"][value="next"]')
  expect(await page.locator('main').innerText()).toContain('Seite 1 von 1')
  expect((await follow(page, next)).status()).toBe(422)
  await page.locator('input[name="gern"][value="1"]').check()
  await follow(page, next)
  expect(await page.locator('main').innerText()).toContain('sehr gern')
}
