import { findForm, type Screen } from '../../browser/browser.ts'
import { formFields } from '../../browser/form-fields.ts'
import { dayFromNow } from '../days.ts'
import type { Stage } from '../stage.ts'

/** The directive under a memo as the procedure proposes it, with two points more and one co-signature after the other. */
export async function composeDirective({ cast, at }: Stage, memo: string): Promise<void> {
  const { presse } = cast
  const page = at(`/vermerke/${memo}/verfuegung`)
  const withFollowUp = await presse.fill(page, { new: 'followUp' }, 'tun=add')
  const followUp = newPoint(withFollowUp, page, {
    to: ['presse'],
    text: 'Stand der Fragen aus den Ämtern',
    term: dayFromNow(30),
  })
  const fields = { ...followUp, new: 'onward' }
  const withOnward = await presse.send(withFollowUp, page, fields, 'tun=add')
  const onward = newPoint(withOnward, page, {
    to: ['statistik'],
    text: 'Stichprobe mit dem Melderegister vorbereiten',
    term: dayFromNow(14),
  })
  await presse.send(withOnward, page, { ...onward, signing: 'inOrder' }, 'tun=save')
}

/** Whoever has a point of the directive to tick off does so. */
export async function finishPoint(
  { cast, at }: Stage,
  login: 'statistik' | 'presse',
  memo: string,
  note: string,
): Promise<void> {
  const page = at(`/vermerke/${memo}`)
  const screen = await cast[login].open(page)
  const action = screen.document
    .querySelectorAll('form')
    .map((form) => form.getAttribute('action') ?? '')
    .find((each) => each.includes('/verfuegung/punkte/'))
  if (action === undefined) throw new Error(`${page} has no point for ${login}.`)
  await cast[login].send(screen, action, { note })
}

type Point = { readonly to: readonly string[]; readonly text: string; readonly term: string }

/** The fields of the point that has just been added, with its words. */
function newPoint(screen: Screen, page: string, point: Point) {
  const form = findForm(screen, page)
  const controls = form === undefined ? [] : formFields(form).controls
  const added = controls.findLast(({ name, value }) => name.endsWith('.id') && value === '')
  const row = added?.name.split('.')[1]
  if (row === undefined) throw new Error(`${page} has no new point.`)
  return Object.fromEntries(
    Object.entries(point).map(([name, value]) => [`points.${row}.${name}`, value]),
  )
}
