import { signIn, type Actor } from '@meinungsbild/cli'
import { routes } from '@meinungsbild/staff/routes'
import { peopleList } from './people-list.ts'
import { questionnaireAbout } from './questionnaire.ts'

/** A survey that citizens can answer. */
export type Field = {
  readonly initiative: string
  /** Its name in public addresses. */
  readonly slug: string
  /** Those of the letters. */
  readonly codes: readonly string[]
}

/** Who is invited: anybody, or so many people with codes, the first of them by e-mail. */
type Invited = 'anybody' | { readonly people: number; readonly mailed: number }

/** Leads a short initiative through the pages of the staff application, from the idea to the open field. */
export async function leadToField(
  staffUrl: string,
  title: string,
  invited: Invited,
): Promise<Field> {
  const [leitung, presse, presse2, datenschutz] = await Promise.all(
    ['leitung', 'presse', 'presse2', 'datenschutz'].map((login) => signIn(staffUrl, login)),
  )
  if (!leitung || !presse || !presse2 || !datenschutz) throw new Error('Somebody is missing.')
  const deadline = inDays(90)
  const idea = { title, topic: title, question: title, occasion: title, deadline, model: 'short' }
  const { url } = await leitung.fill(routes.newInitiative.href(), idea)
  const id = url.pathname.split('/').at(-1) ?? ''

  await presse.fill(routes.idea.href({ id }), {}, 'tun=takeOver')
  await readQuestionnaire(presse, id, title)
  await defineKeyFigure(presse, id)
  await write(presse, id, 'concept')
  const opinion = { verdict: 'noObjections', text: 'Die Daten bleiben im Haus.' }
  await datenschutz.fill(routes.opinion.href({ id, document: 'concept' }), opinion)
  await complete(presse, id, '1.2')
  await write(presse, id, 'detailedMemo')
  const memo = { id, memo: 'detailedMemo' }
  const submission = routes.memoSubmission.href(memo)
  await presse.fill(routes.memo.href(memo), {}, undefined, submission)
  const decision = { outcome: 'approved', reason: 'Gut.' }
  await leitung.fill(routes.decision.href({ id, step: '1.4' }), decision)

  const codes = await invite(presse, id, invited)
  await presse.fill(routes.legalBasis.href({ id }), { task: 'Planung der Stadtentwicklung' })
  await presse.fill(routes.privacyNotice.href({ id }), {})
  await tick(presse, id, '2.1')
  await complete(presse, id, '2.1')
  await presse2.fill(routes.fieldRelease.href({ id }), {}, 'verdict=release')
  const field = routes.field.href({ id })
  await presse.fill(field, { closes: inDays(28) }, 'act=open')
  const shown = (await presse.open(field)).document.querySelector('main')?.toString() ?? ''
  const slug = /\/(?:befragung|zugang)\/([a-z0-9-]+)/.exec(shown)?.[1]
  if (slug === undefined) throw new Error('The page of the field names no address for citizens.')
  return { initiative: id, slug, codes }
}

async function readQuestionnaire(presse: Actor, id: string, title: string): Promise<void> {
  const page = routes.questionnaireImport.href({ id })
  const text = JSON.stringify(questionnaireAbout(title))
  const report = await presse.fill(page, { text }, 'tun=read')
  await presse.send(report, page, {}, 'tun=save')
}

async function defineKeyFigure(presse: Actor, id: string): Promise<void> {
  const page = routes.keyFigures.href({ id })
  const figure = { title: 'Leben gern hier', variable: 'gern' }
  const shown = await presse.fill(page, figure, 'tun=show')
  await presse.send(shown, page, { ...figure, codes: ['1', '2'], target: '50' }, 'tun=save')
}

async function write(presse: Actor, id: string, document: string): Promise<void> {
  const page = routes.document.href({ id, document })
  const sections = (await presse.open(page)).document.querySelectorAll('[name^="sections."]')
  const texts = sections.map((section) => [section.getAttribute('name') ?? '', 'Geprüft.'])
  await presse.fill(page, Object.fromEntries(texts))
}

async function complete(presse: Actor, id: string, step: string): Promise<void> {
  await presse.fill(routes.step.href({ id, step }), {}, 'tun=completeStep')
}

async function tick(presse: Actor, id: string, step: string): Promise<void> {
  const page = routes.step.href({ id, step })
  const buttons = (await presse.open(page)).document.querySelectorAll('button[name="tun"]')
  for (const button of buttons) {
    const act = button.getAttribute('value') ?? ''
    if (act.startsWith('tick:')) await presse.fill(page, { note: 'Durchgesehen' }, `tun=${act}`)
  }
}

/** Gives the codes of the letters. */
async function invite(presse: Actor, id: string, invited: Invited): Promise<readonly string[]> {
  const plan = routes.participants.href({ id })
  const population = 'Menschen ab 16 Jahren in Auental'
  if (invited === 'anybody') {
    await presse.fill(plan, { population, access: 'open', selection: 'selfSelected' })
    return []
  }
  const { people, mailed } = invited
  const size = String(people)
  await presse.fill(plan, { population, access: 'code', selection: 'random', size })
  const basis = { legalBasis: 'bmg-37', reference: '33-2/2026' }
  const files = { file: peopleList(people, mailed) }
  const columns = await presse.upload(routes.sampleFile.href({ id }), basis, files)
  const draw = routes.sampleDraw.href({ id })
  await presse.send(columns, routes.sampleColumns.href({ id }), {})
  const drawn = { size, reserve: '0', seed: 'ausgelost' }
  const preview = await presse.fill(draw, drawn, 'tun=preview')
  await presse.send(preview, draw, {}, 'tun=draw')
  if (mailed > 0) {
    const recipients = routes.mailRecipients.href({ id })
    await presse.fill(routes.mailing.href({ id }), {}, undefined, recipients)
  }
  const codes = routes.participantCodes.href({ id })
  const letters = await presse.fill(plan, {}, undefined, codes)
  const lines = letters.document.text.trim().split(/\r?\n/).slice(1)
  return lines.map((line) => line.split(';')[1] ?? '')
}

/** An ISO date. */
function inDays(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}
